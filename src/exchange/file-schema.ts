import * as v from 'valibot';
import type { Fragment } from '../domain/diagnostic';
import { foreignFragmentSchema } from '../storage/codec';

export const FORMAT = 'cadran-diagnostic';
export const FORMAT_VERSION = 1;
/** Characters of a file that is read; a diagnostic of 150 answers takes about 30 000. */
export const MAX_SIZE = 1_000_000;

/** Who the file is about, for whoever opens it in an editor. Cadran itself reads it in the registers. */
interface FileCommune {
  name: string | null;
  code: string | null;
  departement: string | null;
  population: number | null;
}

export interface DiagnosticFile {
  format: typeof FORMAT;
  formatVersion: typeof FORMAT_VERSION;
  appVersion: string;
  /** The newest content version that wrote in it. */
  contentVersion: number;
  /** ISO 8601, UTC. */
  exportedAt: string;
  commune: FileCommune;
  /** SHA-256 in hexadecimal of the canonical JSON of `fragments`. */
  checksum: string;
  /** One per device, by device id. */
  fragments: Fragment[];
}

const label = v.nullable(v.pipe(v.string(), v.maxLength(200)));

export const diagnosticFileSchema: v.GenericSchema<DiagnosticFile> = v.strictObject({
  format: v.literal(FORMAT),
  formatVersion: v.literal(FORMAT_VERSION),
  appVersion: v.pipe(v.string(), v.maxLength(40)),
  contentVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  commune: v.strictObject({
    name: label,
    code: label,
    departement: label,
    population: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  }),
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  fragments: v.pipe(v.array(foreignFragmentSchema), v.minLength(1), v.maxLength(200)),
});
