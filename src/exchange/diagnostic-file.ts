import { compareText, type Collectivite, type Fragment, type Json } from '../domain/diagnostic';
import { canonical, sorted } from './canonical';
import { FORMAT, FORMAT_VERSION, type DiagnosticFile } from './file-schema';
import { sha256 } from './sha256';

export interface FileContents {
  /** All of one diagnostic, at least one. */
  fragments: readonly Fragment[];
  collectivite: Pick<Collectivite, 'name' | 'code' | 'departement' | 'population'>;
  appVersion: string;
  /** ISO 8601, UTC, as `Date.toISOString` writes it. */
  exportedAt: string;
}

/**
 * The backup file of a diagnostic: readable JSON, the same text for the same record whatever the order in which it was written.
 * Throws without a fragment: a caller's mistake.
 */
export function toFile({ fragments, collectivite, appVersion, exportedAt }: FileContents): string {
  if (fragments.length === 0) throw new Error('A diagnostic file needs at least one fragment');
  const ordered = [...fragments].sort((a, b) => compareText(a.device, b.device)).map(inOrder);
  const file: DiagnosticFile = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    appVersion,
    contentVersion: Math.max(...ordered.map(({ contentVersion }) => contentVersion)),
    exportedAt,
    commune: {
      name: collectivite.name,
      code: collectivite.code,
      departement: collectivite.departement,
      population: collectivite.population,
    },
    checksum: checksumOf(ordered),
    fragments: ordered,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What the file's `checksum` must be. */
export function checksumOf(fragments: readonly Fragment[]): string {
  return sha256(canonical(fragments as unknown as Json));
}

function inOrder({ format, diagnostic, device, contentVersion, rev, registers }: Fragment): Fragment {
  return {
    format,
    diagnostic,
    device,
    contentVersion,
    rev,
    registers: sorted(registers as unknown as Json) as unknown as Fragment['registers'],
  };
}

const LONGEST_SLUG = 60;

/** `cadran_saint-hilaire-sur-helpe_2026-03-12.cadran.json`: ASCII that every system takes. `date` is `YYYY-MM-DD`. */
export function fileName(name: string, date: string): string {
  return `cadran_${slug(name) || 'diagnostic'}_${date}.cadran.json`;
}

function slug(name: string): string {
  const plain = name.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD');
  const words = plain.replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-');
  return words.slice(0, LONGEST_SLUG).replace(/^-+|-+$/g, '');
}
