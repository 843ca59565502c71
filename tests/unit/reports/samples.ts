/** Diagnostics of every temper over the real content, from a full one to an empty one, with names that people and machines may send. */
import { fileURLToPath } from 'node:url';
import { compileContent } from '../../../src/content/build/compile';
import type { AskedQuestion } from '../../../src/content/schema';
import { answerKey, metaKey, type Diagnostic, type Json } from '../../../src/domain/diagnostic';
import { evaluate, type Results } from '../../../src/domain/evaluate';

export const { catalogue } = compileContent(fileURLToPath(new URL('../../../src/content', import.meta.url)));
export const DATE = '2026-11-25';
export const OPTIONS = { appVersion: '0.1.0' };

type Answering = (id: string, question: AskedQuestion) => Json | undefined;
interface Place {
  name?: string | null;
  population?: number | null;
  path?: 'express' | 'complete';
}

function aRecord({ name = 'Saint-Aubin-des-Prés', population = 412, path = 'complete' }: Place, answering: Answering): Diagnostic {
  const values: Record<string, Json> = { [metaKey('path')]: path };
  if (name !== null)
    values[metaKey('collectivite')] = { kind: 'commune', name, departement: '23', departementName: 'Creuse', region: '75' };
  if (population !== null) values[metaKey('population')] = { value: population, vintage: '2023', corrected: false };
  for (const section of [catalogue.identity, ...catalogue.themes]) {
    for (const question of section.questions) {
      if (question.kind === 'computed') continue;
      const id = `${section.id}.${question.id}`;
      const value = answering(id, question);
      if (value !== undefined) values[answerKey('commun', id)] = value;
    }
  }
  const registers = Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v, t: '0mabcdefg-0000-device' }]));
  return { id: 'sample', contentVersion: catalogue.version, registers };
}

const answered = (a: Json): Json => ({ s: 'answered', a });

/** A draw between 0 and 1 that depends on the question only. */
function draw(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash / 2 ** 32;
}

/** Answers about as good as `skill` (0 to 1), a share of them unknown. */
const skilled =
  (skill: number, unknown: number): Answering =>
  (id, question) => {
    if (question.kind === 'number') return answered(3);
    if (draw(`?${id}`) < unknown && !id.startsWith('identite')) return { s: 'unknown' };
    const open = question.options.filter(({ exclusive }) => !exclusive);
    if (question.kind === 'multiple')
      return answered(open.filter(({ id: option }) => draw(id + option) < 0.3 + skill / 2).map((option) => option.id));
    const ranked = [...question.options].sort((a, b) => (a.points ?? 0) - (b.points ?? 0));
    const place = Math.round((skill + (draw(id) - 0.5) / 2) * (ranked.length - 1));
    return answered(ranked[Math.max(0, Math.min(ranked.length - 1, place))]!.id);
  };

const half = skilled(0.5, 0.1);

const records = {
  full: aRecord({}, skilled(0.55, 0.08)),
  good: aRecord({ name: 'Beaumont', population: 3480 }, skilled(0.95, 0)),
  weak: aRecord({ name: 'Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson', population: 530 }, skilled(0, 0)),
  half: aRecord({ name: 'L’Haÿ-sur-Œuvre', population: 60, path: 'express' }, (id, question) =>
    question.express ? half(id, question) : undefined,
  ),
  one: aRecord({}, (id, question) => (id.startsWith('pilotage.') ? half(id, question) : undefined)),
  empty: aRecord({ name: null, population: null }, () => undefined),
  hostile: aRecord({ name: `A & <b>"'\\()</b> \u202eabc\u202c 🏰日本 \ud800 Ŵĝ ﬁ \u0000 ${'x'.repeat(400)} ${'mot '.repeat(60)}` }, half),
} satisfies Record<string, Diagnostic>;

export type SampleName = keyof typeof records;
export const sampleNames = Object.keys(records) as SampleName[];

export const resultsOf = (name: SampleName): Results => evaluate(catalogue, records[name], { date: DATE });
