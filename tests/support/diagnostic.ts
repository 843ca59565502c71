/** Builders of records: registers with valid stamps, answers in few words. */
import { evaluate, type Results } from '../../src/domain/evaluate';
import { answerKey, metaKey, startOfTime, tick, type Diagnostic, type Json, type Registers } from '../../src/domain/diagnostic';
import { planOf, readSheet, type Sheet } from '../../src/domain/questionnaire';
import type { Catalogue, Theme } from '../../src/content/schema';
import { aCatalogue, aSingle, aTheme } from './catalogue';

/** `'p2'`, `['x1', 'x2']`, `12`, `unknown` or `notConcerned`; `null` is an answer taken back. */
export type Given = string | string[] | number | null | typeof unknown | typeof notConcerned;
export const unknown = { s: 'unknown' } as const;
export const notConcerned = { s: 'notConcerned' } as const;
export type Answers = Record<string, Given>;

const stored = (given: Given): Json =>
  given === null || (typeof given === 'object' && 's' in given) ? given : { s: 'answered', a: given };

export function registersOf(answers: Answers, meta: Record<string, Json> = {}): Registers {
  const registers: Registers = {};
  let clock = startOfTime;
  const put = (key: string, v: Json) => {
    const next = tick(clock, 1_767_225_600_000, 'pc');
    clock = next.clock;
    registers[key] = { v, t: next.stamp };
  };
  for (const [field, value] of Object.entries(meta)) put(metaKey(field), value);
  for (const [question, given] of Object.entries(answers)) put(answerKey('commun', question), stored(given));
  return registers;
}

export function aDiagnostic({ answers = {}, meta = {} }: { answers?: Answers; meta?: Record<string, Json> } = {}): Diagnostic {
  return { id: '00000000-0000-4000-8000-000000000001', contentVersion: 1, registers: registersOf(answers, meta) };
}

/** `meta` of a commune, or of an EPCI, of that many inhabitants (`null`: not known). */
export const aPlace = (population: number | null, kind: 'commune' | 'epci' | 'autre' = 'commune'): Record<string, Json> => ({
  collectivite: { kind, name: 'Exemple', region: '53', departement: '29' },
  ...(population === null ? {} : { population: { value: population, vintage: '2023', corrected: false } }),
});

export const sheetFor = (catalogue: Catalogue, answers: Answers = {}, meta: Record<string, Json> = {}): Sheet =>
  readSheet(planOf(catalogue), aDiagnostic({ answers, meta }));

export const resultsFor = (catalogue: Catalogue, answers: Answers = {}, meta: Record<string, Json> = {}): Results =>
  evaluate(catalogue, aDiagnostic({ answers, meta }), { date: '2026-11-25' });

export function themeIn(results: Results, id: string): Results['themes'][number] {
  const found = results.themes.find(({ theme }) => theme === id);
  if (found === undefined) throw new Error(`No theme ${id}`);
  return found;
}

/** A catalogue and the answers that fill it, a letter per question of weight 1: points, `?` unknown, `-` unanswered, `n` not concerned. */
export function aProfile(
  profile: Record<string, string>,
  locks: Record<string, Theme['locks']> = {},
): { themes: Theme[]; answers: Answers } {
  const answers: Answers = {};
  const themes = Object.entries(profile).map(([theme, letters]) => {
    const questions = [...letters].map((letter, index) => {
      if (letter !== '-') answers[`${theme}.q${index}`] = letter === '?' ? unknown : letter === 'n' ? notConcerned : `p${letter}`;
      return aSingle(`q${index}`, { weight: 1, notConcerned: 'Rien de tel.' });
    });
    return aTheme(theme, questions, locks[theme]);
  });
  return { themes, answers };
}

/** The results of such a profile. */
export function profileResults(
  profile: Record<string, string>,
  locks: Record<string, Theme['locks']> = {},
  meta: Record<string, Json> = {},
): Results {
  const { themes, answers } = aProfile(profile, locks);
  return resultsFor(aCatalogue({ themes }), answers, meta);
}
