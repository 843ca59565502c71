/** Every text of the content that someone may read, set in type, with its place and the record it belongs to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { typesetText } from '../../src/content/build/typeset';
import { contentRoot } from './real';

export interface Text {
  file: string;
  line: number;
  /** Names of the fields that lead to it, list places left out: `questions.options.label`. */
  field: string;
  text: string;
  /** All the texts of the same question, lock, training…: where an acronym may be spelled out. */
  record: string;
}

/** Fields that hold identifiers of one word; all the others hold text, those to come included, unless what they hold is not words. */
const NOT_TEXT = new Set([
  ...['id', 'kind', 'from', 'ask', 'lenses', 'themes', 'roles', 'formats', 'wishes', 'regions', 'group'],
  ...['question', 'fact', 'in', 'includes', 'only', 'url', 'phone', 'checked', 'confidence', 'date'],
]);
/** The rules themselves, and the map of old identifiers. */
const NOT_READ = new Set(['plain-french.yaml', 'answer-map.yaml']);

export const contentFiles = readdirSync(contentRoot, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

export const texts: readonly Text[] = contentFiles.filter((file) => !NOT_READ.has(file)).flatMap(textsIn);

interface Found extends Omit<Text, 'record'> {
  /** The place of the record in the file. */
  key: string;
}

function textsIn(file: string): Text[] {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(join(contentRoot, file), 'utf8'), { lineCounter: counter });
  const found: Found[] = [];
  const walk = (node: unknown, fields: readonly string[], key: string, listed: boolean): void => {
    if (isMap(node)) {
      for (const { key: name, value } of node.items) {
        const field = String(isScalar(name) ? name.value : name);
        if (NOT_TEXT.has(field)) continue;
        const inner = listed || isScalar(value) ? key : `${key}/${field}`;
        walk(value, [...fields, field], inner, listed);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => walk(item, fields, listed ? key : `${key}/${index}`, true));
    } else if (isScalar(node) && typeof node.value === 'string' && !isCode(node.value)) {
      found.push({ file, line: lineOf(node, counter), field: fields.join('.'), text: typesetText(node.value), key });
    }
  };
  walk(document.contents, [], '', false);
  return found.map(({ key, ...text }) => ({ ...text, record: recordOf(found, key) }));
}

/** An identifier with its _ or its dot, an address, a date. */
function isCode(value: string): boolean {
  return /^https?:\S+$|^\d{4}-\d\d-\d\d$|^[a-z0-9]+(?:[._][a-z0-9-]+)+$/.test(value);
}

function lineOf({ range }: Node, counter: LineCounter): number {
  return counter.linePos(range?.[0] ?? 0).line;
}

function recordOf(found: readonly Found[], key: string): string {
  return found
    .filter((other) => other.key === key)
    .map(({ text }) => text)
    .join('\n');
}
