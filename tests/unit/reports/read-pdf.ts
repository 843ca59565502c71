/** Reads a PDF back with pdf.js: structure, words, marks, links. */
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Element {
  role: string;
  alt?: string | undefined;
  children: Element[];
  /** Ids of its own marked contents. */
  contents: string[];
}

interface TreeNode {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: TreeNode[];
}

export interface ReadPdf {
  language: string;
  title: string;
  marked: boolean;
  outline: { title: string; items: unknown[] }[];
  pages: ReadPage[];
  raw: string;
}

interface ReadPage {
  tree: Element[];
  /** Words of each marked content, by its id; words outside any under `''`, those of artifacts under `artifact`. */
  words: Map<string, string>;
  text: string;
  links: { url: string; contents: string }[];
  /** Painting operators met outside marked content. */
  stray: number;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(await document.getPage(number)));
  const facts = info as { Language: string; Title: string };
  const read = {
    language: facts.Language,
    title: facts.Title,
    marked: (await document.getMarkInfo())?.Marked === true,
    outline: (await document.getOutline()) ?? [],
    pages,
    raw: Buffer.from(bytes).toString('latin1'),
  };
  await document.destroy();
  return read;
}

async function readPage(page: pdfjs.PDFPageProxy): Promise<ReadPage> {
  const tree = (await page.getStructTree()) as unknown as TreeNode | null;
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  const open: string[] = [];
  let text = '';
  for (const item of items) {
    if ('str' in item) {
      const place = open.at(-1) ?? '';
      const said = item.str + (item.hasEOL ? '\n' : '');
      text += said;
      words.set(place, (words.get(place) ?? '') + said);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' && item.id ? item.id : 'artifact');
  }
  const annotations = (await page.getAnnotations()) as { subtype: string; unsafeUrl?: string; contentsObj?: { str: string } }[];
  return {
    tree: tree === null ? [] : elementsOf(tree),
    words,
    text,
    links: annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(({ unsafeUrl, contentsObj }) => ({ url: unsafeUrl ?? '', contents: contentsObj?.str ?? '' })),
    stray: await strayPaint(page),
  };
}

function elementsOf(node: TreeNode): Element[] {
  return (node.children ?? [])
    .filter(({ role }) => role !== undefined)
    .map((child) => ({
      role: child.role!,
      alt: child.alt,
      children: elementsOf(child),
      contents: (child.children ?? []).flatMap(({ type, id }) => (type === 'content' && id ? [id] : [])),
    }));
}

async function strayPaint(page: pdfjs.PDFPageProxy): Promise<number> {
  const { OPS } = pdfjs;
  const { fnArray } = await page.getOperatorList();
  const paints = new Set([OPS.showText, OPS.constructPath, OPS.fill, OPS.stroke, OPS.fillStroke]);
  let depth = 0;
  let stray = 0;
  for (const operator of fnArray) {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth += 1;
    else if (operator === OPS.endMarkedContent) depth -= 1;
    else if (depth === 0 && paints.has(operator)) stray += 1;
  }
  return stray;
}

/** Every element of the document, parents before children. */
export function flatten(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => [element, ...flatten(element.children)]);
}

export const allElements = ({ pages }: ReadPdf): Element[] => pages.flatMap(({ tree }) => flatten(tree));

/** Words of the document in one line, spaces and line ends alike. */
export const wordsOf = ({ pages }: ReadPdf): string => squeeze(pages.map(({ text }) => text).join(' '));

export const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
