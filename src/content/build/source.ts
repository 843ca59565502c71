import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem';
import { typeset } from './typeset';

type Key = string | number;

/** A content file read, with the way back from a path in its data to a line. */
export interface Source<T> {
  file: string;
  data: T;
  lineOf(path: readonly Key[]): number;
}

/** Reads and checks one file. Problems are added to the list; the data is null when there are any. */
export function readSource<S extends v.GenericSchema>(root: string, file: string, schema: S, problems: Problem[]): Source<v.InferOutput<S>> | null {
  const counter = new LineCounter();
  const shown = relative(process.cwd(), join(root, file));
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    problems.push({ file: shown, line: 1, reason: 'fichier absent ou illisible' });
    return null;
  }
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  if (document.errors.length > 0) {
    for (const error of document.errors) problems.push({ file: shown, line: counter.linePos(error.pos[0]).line, reason: `YAML incorrect : ${error.message.split('\n')[0]}` });
    return null;
  }
  const lineOf = (path: readonly Key[]) => lineAt(document, counter, path);
  const result = v.safeParse(schema, typeset(document.toJS()), { lang: 'fr' });
  if (result.success) return { file: shown, data: result.output, lineOf };
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => item.key as Key);
    problems.push({ file: shown, line: lineOf(path), reason: `${path.join(' › ') || 'fichier'} : ${reasonOf(issue)}` });
  }
  return null;
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'champ inconnu';
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'champ obligatoire absent';
  if (!issue.message.startsWith('Invalid')) return `attendu : ${issue.message} ; reçu : ${issue.received}`;
  return `attendu : ${issue.expected} ; reçu : ${issue.received}`;
}

/** The line of the deepest node of the path that exists. */
function lineAt(document: Document, counter: LineCounter, path: readonly Key[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) return counter.linePos(Number(node.range[0])).line;
  }
  return 1;
}
