/** Build time only: reads the official list from `@etalab/decoupage-administratif`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PACKAGE = '@etalab/decoupage-administratif';

export interface SourceCommune {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  departement: string;
  region: string;
  population?: number;
  codesPostaux?: string[];
  /** Of a delegated or associated commune: the code of its current one. */
  chefLieu?: string;
  /** Of an arrondissement of Paris, Lyon or Marseille: the code of its city. */
  commune?: string;
}

export interface Source {
  vintage: string;
  communes: SourceCommune[];
  departements: { code: string; nom: string; region: string }[];
  regions: { code: string; nom: string }[];
  epcis: { code: string; nom: string; membres: { code: string }[] }[];
}

/** Reads the installed package. Throws when its README no longer names a year for its version. */
export function readSource(): Source {
  const folder = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const data = (name: string) => JSON.parse(read(`data/${name}.json`));
  const { version } = JSON.parse(read('package.json')) as { version: string };
  return {
    vintage: `${yearOf(version, read('README.md'))} (${PACKAGE} ${version})`,
    communes: data('communes'),
    departements: data('departements'),
    regions: data('regions'),
    epcis: data('epci'),
  };
}

function yearOf(version: string, readme: string): string {
  const row = readme.split('\n').find((line) => line.split('|')[2]?.trim() === version);
  const year = row?.split('|')[1]?.trim();
  if (!year) throw new Error(`The README of ${PACKAGE} names no year for ${version}`);
  return year;
}
