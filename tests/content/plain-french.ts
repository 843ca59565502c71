/** The rules of plain French (ux.md §5), one function each: a text in, the pieces at fault out. Texts come set in type, as they are shown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

export const NBSP = '\u00a0';

const rulesSchema = v.strictObject({
  limits: v.strictObject({ questionWords: v.number(), sentenceWords: v.number() }),
  forbidden: v.record(v.string(), v.string()),
  allowed: v.array(v.string()),
  acronyms: v.record(v.string(), v.string()),
});
export type Rules = v.InferOutput<typeof rulesSchema>;

export function readRules(root: string): Rules {
  return v.parse(rulesSchema, parse(readFileSync(join(root, 'plain-french.yaml'), 'utf8')));
}

/** Words as a word processor counts them: what stands between spaces. A number with its thousands apart is one word. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/(\d)[ \u00a0](?=\d{3}(?!\d))/g, '$1')
    .split(/[\s\u00a0]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A sentence ends with . ! ? or … before a space; a colon or a semicolon does not end it. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…](?:\u00a0»)?)[ \n]+/).filter((sentence) => sentence !== '');
}

export function longSentences(text: string, most: number): string[] {
  return sentencesOf(text).filter((sentence) => wordsOf(sentence).length > most);
}

/** A question is one sentence, short enough, that ends with a question mark set apart. */
export function questionFaults(label: string, most: number): string[] {
  const faults: string[] = [];
  if (!label.endsWith(`${NBSP}?`)) faults.push('ne finit pas par « ? » après une espace insécable');
  if (sentencesOf(label).length > 1) faults.push('plusieurs phrases');
  if (wordsOf(label).length > most) faults.push(`${wordsOf(label).length} mots au lieu de ${most}`);
  return faults;
}

const whole = (word: string, flags: string) => new RegExp(`(?<![\\p{L}\\p{N}])${word.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`, flags);
const isAcronym = (word: string) => word === word.toUpperCase();
/** The name of a site or an address is not a word of the sentence: data.gouv.fr, @orange.fr. */
const withoutSites = (text: string) => text.replace(/@?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, ' ');

/** Whole words, with their plural, in any case; acronyms only in capitals, so that « si » is not « SI ». */
export function forbiddenWords(text: string, { forbidden }: Rules): string[] {
  const read = withoutSites(text);
  return Object.keys(forbidden).filter((word) =>
    isAcronym(word) ? whole(word, 'u').test(read) : whole(`${word}(?:e?s)?`, 'iu').test(read),
  );
}

/** Acronyms that are neither known to everyone nor spelled out in the record (a question, a training…) that holds the text. */
export function unexplainedAcronyms(text: string, record: string, { allowed, acronyms }: Rules): string[] {
  const found = withoutSites(text).match(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+(?![\p{L}\p{N}])/gu) ?? [];
  const plain = (words: string) => words.replaceAll(NBSP, ' ').toLowerCase();
  return [...new Set(found)].filter((acronym) => {
    const words = acronyms[acronym];
    return !allowed.includes(acronym) && !(words !== undefined && plain(record).includes(plain(words)));
  });
}

const TYPOGRAPHY: readonly [fault: string, pattern: RegExp][] = [
  ['apostrophe droite', /'/],
  ['guillemet droit', /"/],
  ['guillemet anglais', /[“”]/],
  ['deux espaces', /[ \u00a0]{2}/],
  ['trois points au lieu de …', /\.{2,}/],
  ['« sans espace insécable', /«(?!\u00a0)/],
  ['» sans espace insécable', /(?<!\u00a0)»/],
  ['; ? ou ! sans espace insécable', /(?<![\u00a0?!])[;?!]/],
  ['deux-points sans espace insécable', /(?<!\u00a0):(?=\s|$)/],
  ['espace avant un point ou une virgule', /[ \u00a0][.,](?!\p{L})/u],
];

export function typographyFaults(text: string): string[] {
  return TYPOGRAPHY.filter(([, pattern]) => pattern.test(text)).map(([fault]) => fault);
}

/** É, Ê, È and À lose their accent on a keyboard; these starts of words are never right without it. */
const BARE = /^(?:A(?= )|Ca(?= )|E(?:[bcdfgkpqtvz][aeiouyéèêlrh]|[jlmn][aeiouyéèê]|tr|qu)[\p{L}]*)/u;
const RIGHT_WITHOUT = /^(?:Ethernet|Edge|Ebook|Elon)/;

/** « A quel », « Etes-vous », « Ecole » at the start of a text, of a sentence or of a quotation. */
export function bareCapitals(text: string): string[] {
  return sentencesOf(text)
    .flatMap((sentence) => sentence.split(/«\u00a0/))
    .flatMap((start) => start.match(BARE)?.[0] ?? [])
    .filter((word) => !RIGHT_WITHOUT.test(word));
}

/** An option is a piece of sentence; « je ne sais pas » is offered beside the options, never among them. */
export function optionFaults(label: string): string[] {
  return [
    ...(/[.…!?:;]$/.test(label) ? ['signe à la fin'] : []),
    ...(/ne sa(?:is|it|vons) pas/i.test(label) ? ['répète « je ne sais pas »'] : []),
  ];
}

/** Labels found twice, whatever their case. */
export function twice(labels: readonly string[]): string[] {
  const lower = labels.map((label) => label.toLowerCase());
  return labels.filter((_, index) => lower.indexOf(lower[index]!) !== index);
}
