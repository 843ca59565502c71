import { describe, expect, it } from 'vitest';
import type { Block, Bars, Dial, Document, Paragraph, Table } from '../../../src/reports/model/document';
import { synthesis } from '../../../src/reports/model/synthesis/synthesis';
import { dateInWords, grouped } from '../../../src/reports/model/words';
import { pdfName } from '../../../src/reports/name';
import { catalogue, DATE, OPTIONS, resultsOf, sampleNames, type SampleName } from './samples';

const made = (name: SampleName): Document => synthesis(catalogue, resultsOf(name), OPTIONS);

function* walk(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'group') yield* walk(block.blocks);
    if (block.kind === 'columns') for (const part of block.parts) yield* walk(part.blocks);
    if (block.kind === 'list') for (const item of block.items) yield* walk(item);
  }
}
const all = (document: Document) => [...walk(document.blocks)];
const figures = (document: Document) => all(document).flatMap((block) => (block.kind === 'figure' ? [block.drawing] : []));
const bars = (document: Document) => figures(document).find((drawing): drawing is Bars => drawing.kind === 'bars')!.bars;
const dial = (document: Document) => figures(document).find((drawing): drawing is Dial => drawing.kind === 'dial')!;
const text = ({ runs }: Paragraph) => runs.map((run) => run.text).join('');
const themeRows = (document: Document) =>
  all(document)
    .find((block): block is Table => block.kind === 'table' && block.caption === catalogue.sentences.report.table.caption)!
    .rows.map((row) => row.map((cell) => cell.map(text).join(' ')));

describe.each(sampleNames)('the synthesis of the %s record', (name) => {
  const document = made(name);
  const results = resultsOf(name);

  it('shows no number nor level for a theme that has none, and the range where it is open', () => {
    const rows = themeRows(document);
    results.themes.forEach((theme, index) => {
      const [, score, between, level, , state] = rows[index]!;
      if (!('level' in theme)) {
        expect([score, between, level]).toEqual(['–', '–', '–']);
        expect(state).toBe(theme.status === 'notConcerned' ? 'non concerné' : 'à compléter');
        return;
      }
      const [low, high] = theme.levelRange;
      expect(score).toBe(String(theme.shown.score));
      expect(level).toBe(low === high ? `${low} – ${catalogue.levels.levels[low - 1]!.name}` : `${low} à ${high}`);
    });
  });

  it('draws bars from the weakest to the strongest, with the table’s numbers', () => {
    const drawn = bars(document);
    expect(drawn).toHaveLength(catalogue.themes.length);
    const scores = new Map(themeRows(document).map(([theme, score]) => [theme, score]));
    for (const bar of drawn) expect(scores.get(bar.name)).toBe(bar.score === null ? '–' : String(bar.score));
    const first = drawn.findIndex(({ score }) => score === null);
    expect(drawn.slice(first === -1 ? drawn.length : first).every(({ score }) => score === null)).toBe(true);
  });

  it('keeps the needle inside the level that it says', () => {
    const { levels, needle } = dial(document);
    if (results.overall.status === 'insufficient') return expect([levels, needle]).toEqual([null, null]);
    expect(levels).toEqual(results.overall.levelRange);
    expect(Math.floor(needle! / 20) + 1 - (needle === 100 ? 1 : 0)).toBe(results.overall.level);
  });

  it('gives each link its address in full, in print too', () => {
    for (const block of all(document)) {
      if (block.kind !== 'paragraph') continue;
      for (const { text: said, link } of block.runs) if (link !== undefined) expect(link.url).toContain(said);
    }
  });

  it('says each thing in the words of the content, no hole left', () => {
    const texts = JSON.stringify(document.blocks).match(/"(?:text|alt|says|name|word|note|caption|title)":"[^"]*"/g) ?? [];
    expect(texts.length).toBeGreaterThan(50);
    for (const said of texts) expect(said).not.toMatch(/\{\w+\}|undefined|NaN|null/);
  });
});

describe('the empty record', () => {
  it('is honest: no level, no radar, no lens, no advice', () => {
    const document = made('empty');
    expect(figures(document).map(({ kind }) => kind)).toEqual(['dial', 'bars']);
    const says = catalogue.sentences.report;
    const words = all(document).map((block) => ('text' in block ? block.text : block.kind === 'paragraph' ? text(block) : ''));
    expect(words).toEqual(expect.arrayContaining([says.overall.missing, says.bars.headingEmpty, says.steps.none, says.trainings.none]));
    expect(words).not.toContain(says.lenses.heading);
  });
});

describe('words', () => {
  const says = catalogue.sentences.report;
  it.each([
    ['2026-11-25', '25\u00a0novembre\u00a02026'],
    ['2026-01-01', '1er\u00a0janvier\u00a02026'],
  ])('%s → %s', (date, words) => expect(dateInWords(says, date)).toBe(words));

  it.each([
    [60, '60'],
    [3480, '3\u00a0480'],
    [1234567, '1\u00a0234\u00a0567'],
  ])('%i → %s', (count, words) => expect(grouped(count)).toBe(words));

  it.each([
    ['L’Haÿ-les-Œuvres', 'cadran_l-hay-les-oeuvres_2026-11-25.pdf'],
    ['\ud800 ../\\:*?', 'cadran_2026-11-25.pdf'],
    ['', 'cadran_2026-11-25.pdf'],
    ['x'.repeat(300), `cadran_${'x'.repeat(60)}_2026-11-25.pdf`],
  ])('%j makes the file %s', (name, file) => expect(pdfName(name, DATE)).toBe(file));
});
