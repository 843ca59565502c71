import type { Sentences } from '../../src/content/schema';

/** Sentences that show every hole, so that a test reads what was put in them. The domain reads none of the reports'. */
export const sentences: Omit<Sentences, 'report'> = {
  status: { established: 'établi', indicative: 'indicatif', insufficient: 'à compléter', notConcerned: 'non concerné' },
  target: {
    met: 'atteint',
    notMet: 'pas atteint',
    toComplete: 'à compléter',
    none: 'aucun',
    metButObligations: { one: 'atteint, {count} obligation', other: 'atteint, {count} obligations' },
  },
  level: { one: 'niveau {level}', range: 'niveau {low} à {high}', named: 'niveau {level}, {name}' },
  lock: { bites: 'plafond {cap} : {because}', waits: 'attend {cap} : {because}', open: 'à préciser {cap} selon {questions}' },
  headline: {
    commune: 'Commune',
    epci: 'EPCI',
    autre: 'Autre',
    overall: '{who} : niveau {level}, {name}, {status}, sur {themes}',
    overallRange: '{who} : niveau {low} à {high}, {status}, sur {themes}',
    overallInsufficient: { one: '{count} thème sur {total}', other: '{count} thèmes sur {total}' },
    overallCapped: 'retenu par {themes}',
    overallMayBeCapped: 'peut être retenu par {themes}',
    strongAndWeak: 'fort {strong}, faible {weak}',
    strongAndWeakSoFar: 'connu : fort {strong}, faible {weak}',
    equals: 'tous au même point',
    noneSolid: 'aucun visé, faible {weak}',
    onlyOne: 'seul {strong}',
    noneYet: 'aucun score',
    missing: { one: 'il reste {count} réponse', other: 'il reste {count} réponses' },
    change: { one: '{count} thème sur {total}', other: '{count} thèmes sur {total}' },
    complete: 'tout est donné',
  },
  training: {
    legal: 'loi sur {theme}',
    lock: 'verrou sur {theme}',
    gap: '{theme} est au {level}, visé {target}',
    wish: 'souhait {wish}',
    format: 'forme {format}',
    role: { one: 'pour les élus', other: 'pour les agents' },
  },
};
