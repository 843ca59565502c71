/** Rules that bear on several files at once. Each problem names the file and the line to change. */
import type { Catalogue } from '../schema';
import { adviceProblems } from './coherence-advice';
import { conditionProblems, cycleProblems } from './coherence-conditions';
import { questionProblems } from './coherence-questions';
import type { Problem } from './problem';
import type { Source } from './source';

export type Path = readonly (string | number)[];
/** Adds a problem at a place of one of the sources (`identite`, a theme's id, `trainings`…). */
export type Report = (source: string, path: Path, reason: string) => void;

export function coherence(catalogue: Catalogue, sources: Readonly<Record<string, Source<unknown>>>): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (name, path, reason) => {
    const source = sources[name];
    problems.push({ file: source?.file ?? name, line: source?.lineOf(path) ?? 1, reason });
  };
  questionProblems(catalogue, report);
  conditionProblems(catalogue, report);
  cycleProblems(catalogue, report);
  listProblems(catalogue, report);
  adviceProblems(catalogue, report);
  return problems;
}

/** Ids used twice, and ids that point at nothing, in the lists beside the questionnaire. */
function listProblems(catalogue: Catalogue, report: Report): void {
  const themes = new Set(catalogue.themes.map(({ id }) => id));
  const { levels, trainings, supports, people } = catalogue;
  twice('trainings', ['trainings'], trainings, report);
  twice('supports', ['supports'], supports, report);
  twice('people', ['people'], people, report);
  for (const theme of themes) {
    const targets = levels.targets[theme];
    if (targets?.length !== levels.bands.length)
      report('levels', ['targets', theme], `le thème ${theme} doit avoir un niveau visé par strate`);
  }
  for (const theme of Object.keys(levels.targets)) if (!themes.has(theme)) report('levels', ['targets', theme], `thème inconnu : ${theme}`);
  for (const [name, list] of [
    ['trainings', trainings],
    ['supports', supports],
  ] as const) {
    list.forEach((item, index) => {
      for (const theme of item.themes) if (!themes.has(theme)) report(name, [name, index, 'themes'], `thème inconnu : ${theme}`);
    });
  }
  const optionsOf = (question: string) => {
    const found = catalogue.themes.find(({ id }) => id === 'competences')?.questions.find(({ id }) => id === question);
    return found !== undefined && found.kind !== 'number' ? found.options.map(({ id }) => id) : [];
  };
  trainings.forEach((training, index) => {
    if (training.floor > training.ceiling) report('trainings', ['trainings', index, 'floor'], 'floor est au-dessus de ceiling');
    for (const [field, question] of [
      ['wishes', 'souhaits'],
      ['formats', 'format'],
    ] as const) {
      for (const id of training[field])
        if (!optionsOf(question).includes(id))
          report('trainings', ['trainings', index, field], `option inconnue de competences.${question} : ${id}`);
    }
  });
}

export function twice(source: string, base: Path, items: readonly { id: string }[], report: Report): void {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    if (seen.has(id)) report(source, [...base, index, 'id'], `identifiant utilisé deux fois : ${id}`);
    seen.add(id);
  });
}
