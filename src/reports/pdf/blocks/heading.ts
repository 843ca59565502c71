import type { StructureElement } from 'pdfkit';
import type { Heading, Title } from '../../model/document';
import { drawMark, MARK } from '../figures/mark';
import { artifact, open, type Box, type Painter } from '../painter';
import { colours, types } from '../theme';
import { drawLines, linesOf } from './text';

const AFTER_MARK = 8;
const AFTER_PRODUCT = 10;
const BEFORE_DETAILS = 6;
const AFTER_DETAILS = 8;
const BAND = 3;

export function headingHeight(painter: Painter, { text, level }: Heading, width: number): number {
  return linesOf(painter, [{ text }], types[level], width).length * types[level].leading;
}

export function drawHeading(painter: Painter, { text, level }: Heading, box: Box, parent: StructureElement): void {
  const element = open(painter.pdf, parent, `H${level}`);
  painter.outline.add(level, text, painter.flow.pageIndex(), painter.flow.y);
  drawLines(painter, linesOf(painter, [{ text }], types[level], box.width), types[level], box, element);
  element.end();
}

export function titleHeight(painter: Painter, title: Title, width: number): number {
  const name = linesOf(painter, [{ text: title.name }], types.title, width).length * types.title.leading;
  const details = title.details.reduce((sum, text) => sum + linesOf(painter, [{ text }], types.body, width).length * types.body.leading, 0);
  return MARK.height + AFTER_PRODUCT + types.sort.leading + name + BEFORE_DETAILS + details + AFTER_DETAILS + BAND;
}

/** The mark and what made the document; then its sort and its name, which make the first heading; then the details, over a band. */
export function drawTitle(painter: Painter, { product, sort, name, details }: Title, box: Box, parent: StructureElement): void {
  const { pdf, flow } = painter;
  artifact(pdf, 'Layout', () => drawMark(pdf, box.x, flow.y));
  const top = flow.y;
  flow.y += (MARK.height - types.product.leading) / 2 + 1;
  text(painter, 'P', product, 'product', { x: box.x + MARK.width + AFTER_MARK, width: box.width - MARK.width - AFTER_MARK }, parent);
  flow.y = top + MARK.height + AFTER_PRODUCT;

  painter.outline.add(1, `${sort} – ${name}`, flow.pageIndex(), flow.y);
  const heading = open(pdf, parent, 'H1');
  drawLines(painter, linesOf(painter, [{ text: sort }], types.sort, box.width), types.sort, box, heading);
  drawLines(painter, linesOf(painter, [{ text: name }], types.title, box.width), types.title, box, heading);
  heading.end();

  flow.y += BEFORE_DETAILS;
  for (const detail of details) text(painter, 'P', detail, 'body', box, parent);
  flow.y += AFTER_DETAILS;
  artifact(pdf, 'Layout', () => pdf.fillColor(colours.petrol).rect(box.x, flow.y, box.width, BAND).fill());
  flow.y += BAND;
}

function text(painter: Painter, tag: string, content: string, type: 'product' | 'body', box: Box, parent: StructureElement): void {
  const element = open(painter.pdf, parent, tag);
  drawLines(painter, linesOf(painter, [{ text: content }], types[type], box.width), types[type], box, element);
  element.end();
}
