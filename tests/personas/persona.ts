/** An invented collectivité and its answers; the golden files hold what Cadran says of it. */
import type { Json } from '../../src/domain/diagnostic';
import type { Answers } from '../support/diagnostic';

export interface Persona {
  /** Names its golden files and its folder of samples. */
  id: string;
  /** Four hexadecimal digits of its records' uuid. */
  mark: string;
  /** Who it is, in French, for the reader of the samples. */
  who: string;
  meta: Record<string, Json>;
  /** All the questions that its own answers open, in the order of the questionnaire. */
  answers: Answers;
}

interface Place {
  name: string;
  departement: readonly [code: string, name: string];
  region: string;
  /** Its code and name are invented too. */
  epci?: { code: string; name: string };
  population: number;
}

/** The `meta` registers of an invented place: a real département and region, so that regional supports come out, and no INSEE code. */
export function invented(kind: 'commune' | 'epci', { name, departement, region, epci, population }: Place): Record<string, Json> {
  const [code, departementName] = departement;
  return {
    collectivite: { kind, name, code: null, departement: code, departementName, region, epci: epci ?? null },
    population: { value: population, vintage: null, corrected: false },
    path: 'complete',
  };
}
