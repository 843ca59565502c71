import * as v from 'valibot';
import { isSuspect, stampTime, type Fragment } from '../domain/diagnostic';
import { err, ok, type Result } from '../domain/shared/result';
import { forbiddenKeys } from '../storage/codec';
import { checksumOf } from './diagnostic-file';
import { diagnosticFileSchema, FORMAT, FORMAT_VERSION, MAX_SIZE, type DiagnosticFile } from './file-schema';
import { scan } from './scan';

type PlainCode =
  | 'tooBig'
  | 'unreadable'
  | 'notJson'
  | 'truncated'
  | 'notOurs'
  | 'newerFormat'
  | 'forbiddenKey'
  | 'tooDeep'
  | 'severalDiagnostics'
  | 'checksum';

/** `path`, for `invalid`, says where with dots; empty for the whole. */
export type FileFault = { code: PlainCode } | { code: 'invalid'; path: string };

/** A register whose stamp is more than 24 h ahead; `at` in ms since 1970. */
export interface Suspect {
  key: string;
  device: string;
  at: number;
}

export interface ReadDiagnosticFile {
  diagnostic: string;
  fragments: Fragment[];
  header: Omit<DiagnosticFile, 'fragments'>;
  suspects: Suspect[];
}

const DEEPEST = 20;

const fault = (code: PlainCode): Result<never, FileFault> => err({ code });
const invalid = (path: string): Result<never, FileFault> => err({ code: 'invalid', path });

/** Reads a backup file chosen by the user. Never throws, writes nothing; `now` in ms. What it gives shares nothing with what was parsed. */
export async function readFile(
  file: { size: number; text(): Promise<string> },
  now: number,
): Promise<Result<ReadDiagnosticFile, FileFault>> {
  if (!(file.size <= MAX_SIZE)) return fault('tooBig');
  let text: string;
  try {
    text = await file.text();
  } catch {
    return fault('unreadable');
  }
  if (text.length > MAX_SIZE) return fault('tooBig');
  const parsed = parse(text.replace(/^\uFEFF/, ''));
  return parsed.ok ? check(parsed.value, now) : parsed;
}

function parse(text: string): Result<unknown, FileFault> {
  const { depth, endsEarly } = scan(text);
  if (depth > DEEPEST) return fault('tooDeep');
  let forbidden = false;
  const inspect = (key: string, value: unknown) => {
    forbidden ||= forbiddenKeys.has(key);
    return value;
  };
  try {
    const value: unknown = JSON.parse(text, inspect);
    return forbidden ? fault('forbiddenKey') : ok(value);
  } catch {
    return fault(endsEarly ? 'truncated' : 'notJson');
  }
}

function check(input: unknown, now: number): Result<ReadDiagnosticFile, FileFault> {
  if (typeof input !== 'object' || input === null || !('format' in input) || input.format !== FORMAT) return fault('notOurs');
  if ('formatVersion' in input && typeof input.formatVersion === 'number' && input.formatVersion > FORMAT_VERSION)
    return fault('newerFormat');
  const parsed = v.safeParse(diagnosticFileSchema, input);
  if (!parsed.success) return invalid(v.getDotPath(parsed.issues[0]) ?? '');
  const { fragments, ...header } = parsed.output;
  const diagnostic = fragments[0]!.diagnostic;
  if (fragments.some((fragment) => fragment.diagnostic !== diagnostic)) return fault('severalDiagnostics');
  if (new Set(fragments.map(({ device }) => device)).size < fragments.length) return invalid('fragments');
  if (checksumOf(fragments) !== header.checksum) return fault('checksum');
  return ok({ diagnostic, fragments, header, suspects: suspectsOf(fragments, now) });
}

function suspectsOf(fragments: readonly Fragment[], now: number): Suspect[] {
  return fragments.flatMap(({ device, registers }) =>
    Object.entries(registers)
      .filter(([, { t }]) => isSuspect(t, now))
      .map(([key, { t }]) => ({ key, device, at: stampTime(t) })),
  );
}
