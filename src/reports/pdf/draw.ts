import { readFace, type Face } from '../font/face';
import type { Document } from '../model/document';
import { drawStack, stackHeight } from './blocks/stack';
import { openPdf } from './engine';
import { createFlow } from './flow';
import { drawFooters } from './footer';
import { createOutline } from './outline';
import type { Painter } from './painter';
import { contentWidth, page, type FontName } from './theme';
import { createTypesetter } from './typesetter';

/** The two TrueType files of `build/fonts.ts`. */
export interface FontBytes {
  regular: Uint8Array;
  bold: Uint8Array;
}

/**
 * Draws a document as a tagged PDF (PDF/UA-1) on A4. The same document and fonts give the same bytes. Any text is taken: what cannot be
 * written shows as ◊. Rejects only on a mistake of ours.
 */
export async function drawPdf(document: Document, fonts: FontBytes): Promise<Uint8Array<ArrayBuffer>> {
  const faces = {
    regular: readFace(fonts.regular, 'AtkinsonHyperlegibleNext-Regular'),
    bold: readFace(fonts.bold, 'AtkinsonHyperlegibleNext-Bold'),
  };
  const [together, ...looser] = START_ROWS;
  let drawn = draw(document, faces, together);
  for (const startRows of looser) if (drawn.pages > (document.longest ?? Infinity)) drawn = draw(document, faces, startRows);
  return drawn.finish();
}

/** Rows that tables keep together where they begin: first a short table whole, then, for a document that is too long, a single row. */
const START_ROWS = [3, 1] as const;

function draw(document: Document, faces: Readonly<Record<FontName, Face>>, startRows: number) {
  const { pdf, finish } = openPdf(document, faces);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const painter: Painter = {
    pdf,
    setter: createTypesetter(faces),
    flow: createFlow(pdf),
    outline: createOutline(pdf),
    startRows,
    broken: new WeakMap(),
    stackHeight: (blocks, width) => stackHeight(painter, blocks, width),
    stack: (blocks, box, parent) => drawStack(painter, blocks, box, parent),
  };
  painter.stack(document.blocks, { x: page.side, width: contentWidth }, root);
  root.end();
  drawFooters(painter, document.footer);
  painter.outline.close();
  return { pages: pdf.bufferedPageRange().count, finish };
}
