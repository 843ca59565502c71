import type { Commune } from '../../../stores/communes';
import type { CollectiviteKind, Json } from '../../../domain/diagnostic';
import { readWhole } from '../../texts/read-number';

export const MAX_POPULATION = 9_999_999;

export type IdentityFields = { collectivite: Json; population: Json };

/** The population typed: null when left empty, undefined when it is not a number. */
export function readPopulation(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  return readWhole(text, MAX_POPULATION) ?? undefined;
}

/** The `meta` registers that say who the diagnostic is about; the population keeps the list it came from, or that it was corrected. */
export function identityFields(
  kind: CollectiviteKind,
  commune: Commune | null,
  name: string,
  population: number | null,
  vintage: string | null,
  region: string | null,
): IdentityFields {
  const official = kind === 'commune' && commune !== null;
  const place: Json = official
    ? {
        kind,
        name: commune.name,
        code: commune.code,
        departement: commune.departement,
        departementName: commune.departementName,
        region: commune.region,
        epci: commune.epci === null ? null : { code: commune.epci.code, name: commune.epci.name },
      }
    : { kind, name, region };
  const corrected = official && population !== commune.population;
  return { collectivite: place, population: { value: population, vintage: official && !corrected ? vintage : null, corrected } };
}
