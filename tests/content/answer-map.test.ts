import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnswerMap, Catalogue } from '../../src/content/schema';
import { idsOf, lostIds, uselessLines, type FrozenIds } from './frozen/ids';
import { catalogue } from './real';

const folder = new URL('./frozen/', import.meta.url);
const versions = readdirSync(folder)
  .filter((name) => /^ids-v\d+\.json$/.test(name))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as FrozenIds] as const);

describe('the frozen versions', () => {
  it('include every version before this one', () => {
    const numbers = versions.map(([, { version }]) => version).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(Math.max(1, catalogue.version - 1));
  });

  it.each(versions)('%s: no id is lost', (name, frozen) => {
    expect(name).toBe(`ids-v${frozen.version}.json`);
    expect(Object.keys(frozen.questions).length).toBeGreaterThan(70);
    expect(lostIds(frozen, catalogue)).toEqual([]);
  });

  it('hold exactly the ids of the content that still carries their number: any other id asks for a new version', () => {
    const same = versions.filter(([, { version }]) => version === catalogue.version);
    for (const [, frozen] of same) expect(idsOf(catalogue)).toEqual(frozen);
  });
});

describe('the answer map', () => {
  it('has no line that leads nowhere', () => {
    expect(uselessLines(catalogue)).toEqual([]);
  });
});

/** The real content, changed by hand. */
function doctored(change: (draft: Catalogue) => void, map: Partial<AnswerMap> = {}): Catalogue {
  const draft = structuredClone(catalogue);
  draft.answerMap = { questions: {}, options: {}, ...map };
  change(draft);
  return draft;
}
const referentOf = (draft: Catalogue) => draft.themes[0]!.questions[0]!;
const frozen = idsOf(catalogue);
const rename = (draft: Catalogue) => void (referentOf(draft).id = 'pilote');
const drop = (draft: Catalogue) => {
  const question = referentOf(draft);
  if (question.kind === 'single') question.options = question.options.filter(({ id }) => id !== 'elu');
};

describe('the check of lost ids', () => {
  it('sees a question renamed without a line', () => {
    expect(lostIds(frozen, doctored(rename))).toEqual(['question pilotage.referent']);
  });

  it.each<[string, AnswerMap['questions']]>([
    ['its new name', { 'pilotage.referent': 'pilotage.pilote' }],
    ['another name on the way', { 'pilotage.referent': 'pilotage.chef', 'pilotage.chef': 'pilotage.pilote' }],
    ['ask-again', { 'pilotage.referent': 'ask-again' }],
  ])('accepts it with %s', (_, questions) => {
    const content = doctored(rename, { questions });
    expect([lostIds(frozen, content), uselessLines(content)]).toEqual([[], []]);
  });

  it('sees an option removed without a line, also under a new name of the question', () => {
    expect(lostIds(frozen, doctored(drop))).toEqual(['option pilotage.referent › elu']);
    const both = doctored((draft) => (drop(draft), rename(draft)), { questions: { 'pilotage.referent': 'pilotage.pilote' } });
    expect(lostIds(frozen, both)).toEqual(['option pilotage.referent › elu']);
  });

  it.each(['agent', 'ask-again'])('accepts it with the line « elu: %s »', (to) => {
    const content = doctored(drop, { options: { 'pilotage.referent': { elu: to } } });
    expect([lostIds(frozen, content), uselessLines(content)]).toEqual([[], []]);
  });
});

describe('the check of useless lines', () => {
  it.each<[string, Partial<AnswerMap>, string]>([
    ['a question that never comes', { questions: { 'pilotage.chef': 'pilotage.nul' } }, 'question pilotage.chef'],
    ['lines in a circle', { questions: { 'pilotage.a': 'pilotage.b', 'pilotage.b': 'pilotage.a' } }, 'question pilotage.a'],
    ['a question still in use', { questions: { 'pilotage.referent': 'pilotage.choix' } }, 'question pilotage.referent'],
    ['options of an unknown question', { options: { 'pilotage.nul': { a: 'ask-again' } } }, 'options de pilotage.nul'],
    ['an option that never comes', { options: { 'pilotage.referent': { chef: 'nul' } } }, 'option pilotage.referent › chef'],
    ['an option still in use', { options: { 'pilotage.referent': { elu: 'agent' } } }, 'option pilotage.referent › elu'],
  ])('sees %s', (_, map, line) => {
    expect(uselessLines(doctored(() => undefined, map))).toContain(line);
  });
});
