import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { subsetFonts } from '../../../src/reports/build/fonts';
import type { FontBytes } from '../../../src/reports/pdf/draw';
import { renderSynthesis } from '../../../src/reports/render';
import { allElements, flatten, readPdf, squeeze, wordsOf, type Element, type ReadPdf } from './read-pdf';
import { catalogue, OPTIONS, resultsOf, sampleNames, type SampleName } from './samples';

const checker = process.env['QPDF'] ?? 'qpdf';
const hasChecker = spawnSync(checker, ['--version']).status === 0;
let fonts: FontBytes;
const files = new Map<SampleName, Uint8Array>();

beforeAll(async () => {
  fonts = await subsetFonts();
  for (const name of sampleNames) files.set(name, await renderSynthesis(catalogue, resultsOf(name), OPTIONS, fonts));
}, 60_000);

/** What each role may hold, as PDF 1.7 says and pdf.md proved. */
const CHILDREN: Record<string, string[]> = {
  Document: ['H1', 'H2', 'H3', 'P', 'L', 'Table', 'Figure'],
  Table: ['Caption', 'THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TH: ['P'],
  TD: ['P'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  LBody: ['P'],
  P: ['Link'],
  Caption: [],
  Figure: [],
  Lbl: [],
  Link: [],
  H1: [],
  H2: [],
  H3: [],
};

describe.each(sampleNames)('the synthesis of the %s record', (name) => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(files.get(name)!);
  });

  it('says what it is: language, title, marks, conformance', () => {
    const { collectivite } = resultsOf(name);
    expect(pdf.language).toBe('fr-FR');
    expect(pdf.marked).toBe(true);
    expect(pdf.title).toMatch(/^Diagnostic numérique – ./);
    if (name !== 'hostile' && collectivite.name !== null) expect(pdf.title).toContain(collectivite.name);
    for (const mark of [
      '/DisplayDocTitle true',
      '<pdfuaid:part>1</pdfuaid:part>',
      '/ListNumbering /Disc',
      '/Scope /Column',
      '/Scope /Row',
    ]) {
      expect(pdf.raw).toContain(mark);
    }
    expect(pdf.raw.match(/\/Tabs \/S/g)).toHaveLength(pdf.pages.length);
    expect(pdf.raw).not.toContain('/CIDSet');
  });

  it('has a structure tree of known roles, each in its place', () => {
    const elements = allElements(pdf);
    expect(elements.length).toBeGreaterThan(50);
    for (const { role, children } of elements) {
      for (const child of children) expect(CHILDREN[role], `${child.role} in ${role}`).toContain(child.role);
    }
    expect(pdf.pages.flatMap(({ tree }) => tree.map(({ role }) => role))).toEqual(pdf.pages.map(() => 'Document'));
  });

  it('has one first heading and never jumps a level', () => {
    const levels = headings(pdf).map(({ role }) => Number(role.slice(1)));
    expect(levels.filter((level, index) => level === 1 && index > 0 && levels[index - 1] !== 1)).toEqual([]);
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('lists its headings in the outline', () => {
    const titles = flattenOutline(pdf.outline);
    const says = catalogue.sentences.report;
    expect(titles[0]).toMatch(/^Diagnostic numérique – /);
    expect(titles).toEqual(
      expect.arrayContaining([says.overall.heading, says.duties.heading, says.steps.heading, says.help.heading, says.numbers.heading]),
    );
    expect(titles).toHaveLength(new Set(headings(pdf).map((heading) => heading.contents.join())).size - (pagesOfTitle(pdf) - 1));
  });

  it('leaves nothing outside the tree but artifacts', () => {
    for (const { words, stray, tree } of pdf.pages) {
      expect(squeeze(words.get('') ?? '')).toBe('');
      expect(stray).toBe(0);
      const tagged = new Set(flatten(tree).flatMap(({ contents }) => contents));
      for (const id of words.keys()) if (id !== 'artifact' && id !== '') expect(tagged).toContain(id);
    }
  });

  it('gives every figure an alternative, every link its words', () => {
    for (const { role, alt } of allElements(pdf)) if (role === 'Figure') expect(alt?.length).toBeGreaterThan(20);
    for (const { url, contents } of pdf.pages.flatMap(({ links }) => links)) {
      expect(url).toMatch(/^https:\/\/[\x21-\x7e]+$/);
      expect(contents).toContain(url);
    }
  });

  it('ties each link to the page where it stands', () => {
    const pages = [...pdf.raw.matchAll(/(\d+) 0 obj\n<<\n\/Type \/Page\n[\s\S]*?endobj/g)];
    const pageOf = new Map(
      pages.flatMap(([body, id]) => [...(/\/Annots \[(.*?)\]/.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, link]) => [link, id])),
    );
    const ties = [...pdf.raw.matchAll(/\/Type \/OBJR\n\/Obj (\d+) 0 R\n\/Pg (\d+) 0 R/g)];
    expect(ties).toHaveLength(pdf.pages.reduce((sum, { links }) => sum + links.length, 0));
    for (const [, link, page] of ties) expect(pageOf.get(link)).toBe(page);
  });

  it('has whole tables: as many cells in each row', () => {
    for (const { tree } of pdf.pages) {
      for (const table of flatten(tree).filter(({ role }) => role === 'Table')) {
        const rows = flatten([table]).filter(({ role }) => role === 'TR');
        expect(new Set(rows.map(({ children }) => children.length)).size).toBe(1);
      }
    }
  });

  it('numbers its pages, and writes no unknown glyph', () => {
    pdf.pages.forEach(({ text, words }, index) => {
      expect(squeeze(words.get('artifact') ?? '')).toContain(`page ${index + 1} sur ${pdf.pages.length}`);
      expect(text).not.toContain('\u0000');
      expect(text).not.toMatch(/\p{Co}/u);
    });
  });

  it('says the opening sentences', () => {
    const words = wordsOf(pdf);
    for (const sentence of resultsOf(name).headline) expect(words).toContain(squeeze(sentence));
  });

  it('is the same file each time', async () => {
    expect(Buffer.from(await renderSynthesis(catalogue, resultsOf(name), OPTIONS, fonts)).equals(files.get(name)!)).toBe(true);
  });

  it.skipIf(!hasChecker)('passes qpdf --check (skipped without qpdf)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cadran-'));
    writeFileSync(join(folder, 'a.pdf'), files.get(name)!);
    const { status, stdout, stderr } = spawnSync(checker, ['--check', join(folder, 'a.pdf')], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(`${stderr}${stdout}`).not.toMatch(/warning/i);
    expect(status).toBe(0);
  });
});

describe('the length of the synthesis', () => {
  it('is of two to four pages, whatever the record', () => {
    for (const name of sampleNames.filter((sample) => sample !== 'hostile')) {
      const pages = Buffer.from(files.get(name)!)
        .toString('latin1')
        .match(/\/Type \/Page\n/g)!.length;
      expect(pages, name).toBeGreaterThanOrEqual(2);
      expect(pages, name).toBeLessThanOrEqual(4);
    }
  });
});

const headings = (pdf: ReadPdf): Element[] => allElements(pdf).filter(({ role }) => /^H\d$/.test(role));
const pagesOfTitle = ({ pages }: ReadPdf) => pages.filter(({ tree }) => flatten(tree).some(({ role }) => role === 'H1')).length;

function flattenOutline(items: ReadPdf['outline']): string[] {
  return items.flatMap(({ title, items: inner }) => [title, ...flattenOutline(inner as ReadPdf['outline'])]);
}
