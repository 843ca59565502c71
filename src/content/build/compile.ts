/** From the YAML folder to the checked catalogue; runs at build time and in tests, never in the browser. */
import type { Catalogue } from '../schema';
import * as schema from '../schema';
import { coherence } from './coherence';
import { ContentError, type Problem } from './problem';
import { readSource, type Source } from './source';

export interface Compilation {
  catalogue: Catalogue;
  /** Every file read, relative to the content folder: what a dev server watches. */
  files: string[];
}

/** Throws a `ContentError` that lists every problem with its file and line. */
export function compileContent(root: string): Compilation {
  const problems: Problem[] = [];
  const files: string[] = [];
  const read = <S extends Parameters<typeof readSource>[2]>(file: string, shape: S) => {
    files.push(file);
    return readSource<S>(root, file, shape, problems);
  };
  const manifest = read('questionnaire/manifest.yaml', schema.manifestSchema);
  const identity = read('questionnaire/identite.yaml', schema.identitySchema);
  const themes = (manifest?.data.themes ?? []).map((id) => read(`questionnaire/${id}.yaml`, schema.themeSchema));
  const people = read('people.yaml', schema.peopleSchema);
  const levels = read('levels.yaml', schema.levelsSchema);
  const trainings = read('trainings.yaml', schema.trainingsSchema);
  const supports = read('supports.yaml', schema.supportsSchema);
  const sentences = read('sentences.yaml', schema.sentencesSchema);
  const answerMap = read('answer-map.yaml', schema.answerMapSchema);
  if (problems.length > 0) throw new ContentError(problems);

  const catalogue: Catalogue = {
    version: manifest!.data.version,
    date: manifest!.data.date,
    identity: identity!.data,
    themes: themes.map((theme) => theme!.data),
    people: people!.data.people,
    levels: levels!.data,
    trainings: trainings!.data.trainings,
    supports: supports!.data.supports,
    sentences: sentences!.data,
    answerMap: answerMap!.data,
  };
  const sources: Record<string, Source<unknown>> = {
    identite: identity!,
    levels: levels!,
    trainings: trainings!,
    supports: supports!,
    people: people!,
    'answer-map': answerMap!,
  };
  for (const theme of themes) sources[theme!.data.id] = theme!;
  problems.push(...coherence(catalogue, sources));
  if (problems.length > 0) throw new ContentError(problems);
  return { catalogue, files };
}
