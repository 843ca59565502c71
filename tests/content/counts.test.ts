import { describe, expect, it } from 'vitest';
import { askedIn } from '../../src/domain/questionnaire';
import type { Path } from '../../src/domain/diagnostic';
import { aPlace, sheetFor, type Answers } from '../support/diagnostic';
import { catalogue, compilation, sections } from './real';

/** The commune itself is asked on its own screen, before the questions of the content. */
const COMMUNE = 1;
const asked = (answers: Answers, population: number, path: Path): number => {
  const sheet = sheetFor(catalogue, answers, aPlace(population));
  return COMMUNE + sections.reduce((sum, { id }) => sum + askedIn(sheet, id, path).length, 0);
};

const everything: Answers = {
  'identite.agents': 60,
  'identite.situations': ['cameras', 'ecole_commune'],
  'equipement.bureaux': ['wifi'],
  'teletravail.pratique': 'agent_chaque_semaine',
  'donnees.supports': ['cle_usb'],
  'opendata.actes': 'non',
  'services.site': 'site_hebdo',
  'competences.formations': 'plusieurs',
};
const nothing: Answers = {
  'identite.agents': 1,
  'identite.situations': ['rien'],
  'equipement.bureaux': ['cable'],
  'teletravail.pratique': 'personne',
  'donnees.supports': ['ordinateur_mairie'],
  'opendata.actes': 'tous',
  'services.site': 'nulle_part',
  'competences.formations': 'aucune',
};

describe('the real content', () => {
  it('compiles, with ten themes', () => {
    expect(catalogue.themes).toHaveLength(10);
    expect(compilation.files).toContain('questionnaire/identite.yaml');
  });

  it('asks 69 questions at least and 81 at most on the complete path', () => {
    expect([asked(nothing, 400, 'complete'), asked(everything, 3400, 'complete')]).toEqual([69, 81]);
  });

  it('asks about 45 questions on the express path', () => {
    expect([asked(nothing, 400, 'express'), asked(everything, 3400, 'express')]).toEqual([43, 45]);
  });

  it('names its people, levels, trainings and supports', () => {
    expect(catalogue.people.length).toBeGreaterThan(5);
    expect(catalogue.levels.levels).toHaveLength(5);
    expect(catalogue.trainings.length).toBeGreaterThan(10);
    expect(catalogue.supports.length).toBeGreaterThan(10);
  });
});
