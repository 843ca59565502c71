/** Backup files as the user's disk gives them back. */
import { toFile, type FileContents } from '../../../src/exchange';
import { checksumOf } from '../../../src/exchange/diagnostic-file';
import type { DiagnosticFile } from '../../../src/exchange';
import { aFragment } from '../storage/fragments';

export const collectivite = { name: 'Saint-Hilaire-sur-Helpe', code: '59534', departement: '59', population: 788 };

export const aFile = (over: Partial<FileContents> = {}): string =>
  toFile({ fragments: [aFragment()], collectivite, appVersion: '0.1.0', exportedAt: '2026-11-22T12:00:00.000Z', ...over });

/** A file changed by hand; `seal` redoes its checksum, as a skilled hand would. */
export function tampered(change: (file: DiagnosticFile) => unknown, { seal = false } = {}): string {
  const file = JSON.parse(aFile()) as DiagnosticFile;
  const changed = change(file) ?? file;
  if (seal) file.checksum = checksumOf(file.fragments);
  return JSON.stringify(changed);
}

export const chosen = (text: string) => ({ size: new TextEncoder().encode(text).length, text: () => Promise.resolve(text) });
