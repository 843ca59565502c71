import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Problem } from './problem';
import { reasonOf, reasonOfYaml, type Key } from './reason';
import { typeset } from './typeset';

/** A content file read, with the way back from a path in its data to a line. */
export interface Source<T> {
  file: string;
  data: T;
  lineOf(path: readonly Key[]): number;
}

/** Reads and checks one file. Problems are added to the list; the data is null when there are any. */
export function readSource<S extends v.GenericSchema>(
  root: string,
  file: string,
  schema: S,
  problems: Problem[],
): Source<v.InferOutput<S>> | null {
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
  const fault = faultIn(document);
  if (fault !== null) {
    problems.push({ file: shown, line: counter.linePos(fault.at).line, reason: reasonOfYaml(fault.code) });
    return null;
  }
  const lineOf = (path: readonly Key[]) => lineAt(document, counter, path);
  const data: unknown = typeset(document.toJS());
  const result = v.safeParse(schema, data, { lang: 'fr' });
  if (result.success) return { file: shown, data: result.output, lineOf };
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => item.key as Key);
    problems.push({ file: shown, line: lineOf(path), reason: reasonOf(issue, path, data) });
  }
  return null;
}

/** The first thing that keeps the file from being read: the next ones follow from it. A reference (`*name`) is a text without its quotes. */
function faultIn(document: Document): { code: YAMLError['code']; at: number } | null {
  const [error] = document.errors;
  if (error !== undefined) return { code: error.code, at: error.pos[0] };
  let at: number | null = null;
  visit(document, { Alias: (_, { range }) => ((at = range?.[0] ?? 0), visit.BREAK) });
  return at === null ? null : { code: 'BAD_ALIAS', at };
}

/** The line of the deepest field or item of the path that exists. */
function lineAt(document: Document, counter: LineCounter, path: readonly Key[]): number {
  for (let length = path.length; length >= 0; length--) {
    const offset = offsetAt(document, path.slice(0, length));
    if (offset !== null) return counter.linePos(offset).line;
  }
  return 1;
}

/** Where a field's name or a list's item starts: the value of a field may well start on the next line. */
function offsetAt(document: Document, path: readonly Key[]): number | null {
  const last = path.at(-1);
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  const field = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === last)?.key : undefined;
  const node: unknown = field ?? document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : null;
}
