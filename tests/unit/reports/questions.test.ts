import { beforeAll, describe, expect, it } from 'vitest';
import { subsetFonts } from '../../../src/reports/build/fonts';
import { renderSynthesis } from '../../../src/reports/render';
import { FIRST_STEPS } from '../../../src/domain/actions';
import { lowerFirst } from '../../../src/domain/sentences';
import { readPdf, squeeze, wordsOf } from './read-pdf';
import { catalogue, OPTIONS, resultsOf, sampleNames, type SampleName } from './samples';

const says = catalogue.sentences.report;
const read = new Map<SampleName, string>();
/** A link's address may be cut at the end of a line, and a hyphen too: compared without any space. */
const bare = (text: string) => text.replace(/[\s\u00a0]+/g, '');

beforeAll(async () => {
  const fonts = await subsetFonts();
  for (const name of sampleNames) read.set(name, wordsOf(await readPdf(await renderSynthesis(catalogue, resultsOf(name), OPTIONS, fonts))));
}, 60_000);

const ids = [
  ...catalogue.actions.map(({ id }) => id),
  ...catalogue.obligations.map(({ id }) => id),
  ...catalogue.deadlines.map(({ id }) => id),
  ...catalogue.supports.map(({ id }) => id),
  ...catalogue.themes.flatMap(({ id, questions, locks }) => [...questions, ...locks].map((item) => `${id}.${item.id}`)),
].filter((id) => /[._]/.test(id));

describe.each(sampleNames)('the questions of the reader, in the %s record', (name) => {
  const results = resultsOf(name);
  const has = (text: string) => expect(bare(read.get(name)!)).toContain(bare(text));
  const titleOf = (list: readonly { id: string; title: string }[], id: string) => list.find((item) => item.id === id)!.title;

  it('stand in their order', () => {
    const places = [says.overall, says.duties, says.steps, says.help, says.numbers].map(({ heading }) =>
      squeeze(read.get(name)!).indexOf(squeeze(heading as string)),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(-1);
  });

  it('say no raw id', () => {
    const words = new Set(read.get(name)!.split(/[\s,;:«»()]+/));
    expect(ids.filter((id) => words.has(id))).toEqual([]);
  });

  it('give at most six sentences of the portrait, in its own words', () => {
    const said = results.portrait.filter((sentence) => bare(read.get(name)!).includes(bare(sentence)));
    expect(said).toHaveLength(Math.min(6, results.portrait.length));
  });

  it('name each obligation that is not met with its law, and count those that are', () => {
    for (const { obligation, status } of results.obligations) {
      const { title, law } = catalogue.obligations.find(({ id }) => id === obligation)!;
      if (status !== 'notMet') continue;
      has(title);
      has(law.replace(/\.$/, ''));
    }
    const met = results.obligations.filter(({ status }) => status === 'met').length;
    if (met > 0) has(`Vous remplissez déjà ${met} obligation`);
    if (results.obligations.every(({ status }) => status !== 'met' && status !== 'notMet')) has(says.duties.unknown as string);
  });

  it('warn of a threshold close by, and only then', () => {
    const near = results.obligations.filter(({ nearThreshold }) => nearThreshold !== null);
    if (near.length === 0) return expect(read.get(name)).not.toContain('tout près du seuil');
    has('tout près du seuil');
    for (const { obligation } of near) has(lowerFirst(titleOf(catalogue.obligations, obligation)));
  });

  it('begin with the three first steps: title, why, time, cost, who; then the other priorities', () => {
    const { priorities } = results.actions;
    if (priorities.length === 0 || results.overall.themesScored === 0) return has(says.steps.none as string);
    priorities.forEach(({ action: id }, index) => {
      const action = catalogue.actions.find((item) => item.id === id)!;
      if (index >= FIRST_STEPS) return has(lowerFirst(action.title));
      has(`${index + 1}. ${action.title}`);
      has(action.why);
      has(says.times[action.time] as string);
      has(says.costs[action.cost] as string);
      if (action.who[0] !== 'intercommunalite') has(says.doers[action.who[0]!] as string);
    });
  });

  it('say each active lock once, with what lifts it', () => {
    for (const { theme, locks } of results.themes) {
      for (const { lock, state } of locks) {
        if (state !== 'active') continue;
        const { because, lift } = catalogue.themes.find(({ id }) => id === theme)!.locks.find(({ id }) => lock === `${theme}.${id}`)!;
        has(`${because} À faire : ${lowerFirst(lift)}`);
        expect(bare(read.get(name)!).split(bare(because))).toHaveLength(2);
      }
    }
  });

  it('give every emergency support, and how many questions wait for whom', () => {
    for (const support of catalogue.supports.filter(({ id, emergency }) => emergency && results.supports.includes(id))) {
      has(support.name);
      if (support.phone !== undefined) has(support.phone);
    }
    for (const { person, items } of results.asking) {
      has(`${items.length} question${items.length > 1 ? 's' : ''} ${catalogue.people.find(({ id }) => id === person)!.to}`);
    }
  });
});

describe('the subjects of the portrait on paper', () => {
  it('all exist', () => {
    expect(says.portrait.first.filter((id) => !catalogue.portrait.some((item) => item.id === id))).toEqual([]);
  });
});
