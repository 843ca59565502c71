import { joinRegisters, metaKey, type Fragment, type Json, type Registers } from './fragment';

/** One commune's record in hand: the join of its fragments. Ids and answers only, never copies of questions. */
export interface Diagnostic {
  id: string;
  /** The newest content version that wrote in it. */
  contentVersion: number;
  registers: Registers;
}

export type CollectiviteKind = 'commune' | 'epci' | 'autre';

/** Who the diagnostic is about. Null means "not known yet". */
export interface Collectivite {
  kind: CollectiviteKind | null;
  name: string | null;
  /** INSEE code of a commune of the official list. */
  code: string | null;
  departement: string | null;
  departementName: string | null;
  region: string | null;
  epci: { code: string; name: string } | null;
  population: number | null;
  populationVintage: string | null;
  populationCorrected: boolean;
}

/** Throws if the fragments are of several diagnostics: a caller's mistake, never the user's. */
export function joinDiagnostic(fragments: readonly Fragment[]): Diagnostic {
  const [first] = fragments;
  if (first === undefined) throw new Error('A diagnostic needs at least one fragment');
  if (fragments.some((fragment) => fragment.diagnostic !== first.diagnostic)) throw new Error('Fragments of several diagnostics');
  return {
    id: first.diagnostic,
    contentVersion: Math.max(...fragments.map((fragment) => fragment.contentVersion)),
    registers: joinRegisters(fragments.map((fragment) => fragment.registers)),
  };
}

/** The record after one more write, without waiting for storage: what the screen shows at once. */
export function withRegister(diagnostic: Diagnostic, key: string, value: Json, stamp: string): Diagnostic {
  return { ...diagnostic, registers: joinRegisters([diagnostic.registers, { [key]: { v: value, t: stamp } }]) };
}

export function meta(diagnostic: Diagnostic, field: string): Json {
  return diagnostic.registers[metaKey(field)]?.v ?? null;
}

export function isDeleted(diagnostic: Diagnostic): boolean {
  return meta(diagnostic, 'deleted') === true;
}

export type Path = 'express' | 'complete';

export function pathOf(diagnostic: Diagnostic): Path {
  return meta(diagnostic, 'path') === 'express' ? 'express' : 'complete';
}

/** The level the commune chose to aim at for a theme, if it did: an integer from 1 to 5. */
export function chosenTarget(diagnostic: Diagnostic, theme: string): number | null {
  const value = meta(diagnostic, `target.${theme}`);
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5 ? value : null;
}

const text = (value: Json | undefined): string | null => (typeof value === 'string' && value !== '' ? value : null);
const object = (value: Json): { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

export function collectiviteOf(diagnostic: Diagnostic): Collectivite {
  const place = object(meta(diagnostic, 'collectivite'));
  const population = object(meta(diagnostic, 'population'));
  const epci = object(place.epci ?? null);
  const kind = text(place.kind);
  const count = population.value;
  return {
    kind: kind === 'commune' || kind === 'epci' || kind === 'autre' ? kind : null,
    name: text(place.name),
    code: text(place.code),
    departement: text(place.departement),
    departementName: text(place.departementName),
    region: text(place.region),
    epci: text(epci.code) && text(epci.name) ? { code: String(epci.code), name: String(epci.name) } : null,
    population: typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : null,
    populationVintage: text(population.vintage),
    populationCorrected: population.corrected === true,
  };
}
