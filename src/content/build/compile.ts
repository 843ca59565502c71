/** From the YAML folder to the checked catalogue; runs at build time and in tests, never in the browser. */
import type * as v from 'valibot';
import type { Catalogue } from '../schema';
import * as schema from '../schema';
import * as advice from '../schema-advice';
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
  const sources: Record<string, Source<unknown>> = {};
  /** The data of a file that is sound; reading goes on after a fault, so that all of them are listed at once. */
  function read<S extends v.GenericSchema>(name: string, file: string, shape: S): v.InferOutput<S> | null {
    files.push(file);
    const source = readSource(root, file, shape, problems);
    if (source !== null) sources[name] = source;
    return source?.data ?? null;
  }

  const manifest = read('manifest', 'questionnaire/manifest.yaml', schema.manifestSchema);
  const parts = {
    identity: read('identite', 'questionnaire/identite.yaml', schema.identitySchema),
    people: read('people', 'people.yaml', schema.peopleSchema),
    levels: read('levels', 'levels.yaml', schema.levelsSchema),
    trainings: read('trainings', 'trainings.yaml', schema.trainingsSchema),
    supports: read('supports', 'supports.yaml', schema.supportsSchema),
    sentences: read('sentences', 'sentences.yaml', schema.sentencesSchema),
    answerMap: read('answer-map', 'answer-map.yaml', schema.answerMapSchema),
    obligations: read('obligations', 'obligations.yaml', advice.obligationsSchema),
    deadlines: read('deadlines', 'deadlines.yaml', advice.deadlinesSchema),
    tools: read('tools', 'tools.yaml', advice.toolsSchema),
    resources: read('resources', 'resources.yaml', advice.resourcesSchema),
    references: read('references', 'references.yaml', advice.referencesSchema),
    indicators: read('indicators', 'indicators.yaml', advice.indicatorsSchema),
    inventory: read('inventory', 'inventory.yaml', advice.inventorySchema),
    portrait: read('portrait', 'portrait.yaml', advice.portraitSchema),
  };
  const ids = manifest?.themes ?? [];
  const themes = ids.map((id) => read(id, `questionnaire/${id}.yaml`, schema.themeSchema));
  const actions = ids.map((id) => read(`actions/${id}`, `actions/${id}.yaml`, advice.actionsSchema));
  ids.forEach((id, index) => {
    const named = { [id]: themes[index]?.id, [`actions/${id}`]: actions[index]?.theme };
    for (const [name, found] of Object.entries(named)) {
      const source = sources[name];
      if (source === undefined || found === id) continue;
      const path = [name === id ? 'id' : 'theme'];
      problems.push({ file: source.file, line: source.lineOf(path), reason: `le thème doit être « ${id} », comme le nom du fichier` });
    }
  });
  if (problems.length > 0) throw new ContentError(problems);

  const sound = parts as { [K in keyof typeof parts]: NonNullable<(typeof parts)[K]> };
  const catalogue: Catalogue = {
    version: manifest!.version,
    date: manifest!.date,
    identity: sound.identity,
    themes: themes.map((theme) => theme!),
    people: sound.people.people,
    levels: sound.levels,
    trainings: sound.trainings.trainings,
    supports: sound.supports.supports,
    sentences: sound.sentences,
    answerMap: sound.answerMap,
    actions: actions.flatMap((file) => file!.actions.map((action) => ({ ...action, theme: file!.theme }))),
    obligations: sound.obligations.obligations,
    deadlines: sound.deadlines.deadlines,
    tools: sound.tools.tools,
    resources: sound.resources.resources,
    references: sound.references,
    indicators: sound.indicators.indicators,
    inventory: sound.inventory,
    portrait: sound.portrait.sentences,
  };
  problems.push(...coherence(catalogue, sources));
  if (problems.length > 0) throw new ContentError(problems);
  return { catalogue, files };
}
