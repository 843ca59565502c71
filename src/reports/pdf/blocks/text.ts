import type { StructureElement } from 'pdfkit';
import type { Link, Run } from '../../model/document';
import { plain } from '../clean';
import { breakLines, type Line, type Piece, type Stretch } from '../lines';
import { open, pdfString, type Box, type Painter } from '../painter';
import { colours, MIN_LINES, variant, type Type } from '../theme';
import { TABULAR, type Typesetter } from '../typesetter';

export type Align = 'left' | 'centre' | 'right';

export function linesOf({ setter, broken }: Painter, runs: readonly Run[], type: Type, width: number): readonly Line[] {
  const known = broken.get(runs) ?? new Map<string, readonly Line[]>();
  broken.set(runs, known);
  const key = `${width} ${Object.values(type).join(' ')}`;
  const lines = known.get(key) ?? breakLines(stretchesOf(setter, runs, type), width, setter);
  known.set(key, lines);
  return lines;
}

function stretchesOf(setter: Typesetter, runs: readonly Run[], type: Type): Stretch[] {
  return runs.map(({ text, bold, link }, index) => {
    const written = setter.writable(text);
    // `writable` trims: the spaces between two runs come back.
    const before = index > 0 && /^\s/.test(text) ? ' ' : '';
    const after = index + 1 < runs.length && /\s$/.test(text) ? ' ' : '';
    const own = bold === undefined || bold === (type.font === 'bold') ? type : variant(type, { font: bold ? 'bold' : 'regular' });
    return { text: before + written + after, type: link === undefined ? own : variant(own, { colour: colours.petrol }), link };
  });
}

interface OpenLink {
  link: Link;
  element: StructureElement;
}

/** Draws lines as the content of an element, over pages if need be, at least two lines on each side of a break. */
export function drawLines(
  painter: Painter,
  lines: readonly Line[],
  type: Type,
  box: Box,
  element: StructureElement,
  align: Align = 'left',
): void {
  const { flow } = painter;
  let held: OpenLink | null = null;
  for (let index = 0; index < lines.length;) {
    const left = lines.length - index;
    let fit = Math.floor((flow.room() + 0.01) / type.leading);
    if (fit < left && left - fit < MIN_LINES) fit = left - MIN_LINES;
    if (fit < Math.min(MIN_LINES, left) && !flow.atTop()) {
      held = closeLink(held);
      flow.newPage();
      continue;
    }
    const end = index + Math.max(1, Math.min(fit, left));
    for (; index < end; index++) {
      held = drawLine(painter, lines[index]!, type, startOf(lines[index]!, box, align), element, held);
      flow.y += type.leading;
    }
  }
  closeLink(held);
}

function startOf(line: Line, { x, width }: Box, align: Align): number {
  return align === 'left' ? x : x + (width - line.width) / (align === 'centre' ? 2 : 1);
}

/** Where letters stand in a line: capitals centred in its height. */
export const baselineIn = (y: number, { leading, size }: Type) => y + leading / 2 + 0.334 * size;

function drawLine(painter: Painter, line: Line, type: Type, x: number, element: StructureElement, held: OpenLink | null): OpenLink | null {
  const { pdf, flow } = painter;
  let at = x;
  for (const piece of line.pieces) {
    const start = at;
    at += piece.width;
    if (held !== null && held.link !== piece.link) held = closeLink(held);
    if (piece.link === null) {
      element.add(() => setPiece(painter, piece, start, baselineIn(flow.y, type)));
      continue;
    }
    held ??= { link: piece.link, element: open(pdf, element, 'Link') };
    held.element.add(() => setPiece(painter, piece, start, baselineIn(flow.y, type)));
    pdf.link(start, flow.y, piece.width, type.leading, address(piece.link.url), {
      structParent: held.element,
      Contents: pdfString(plain(piece.link.says)),
    });
  }
  return held;
}

/** Ended at once, while its page is the current one: pdfkit notes that page beside the link. */
function closeLink(held: OpenLink | null): null {
  held?.element.end();
  return null;
}

export function setPiece(
  { pdf, setter }: Pick<Painter, 'pdf' | 'setter'>,
  { text, type, link }: Omit<Piece, 'width'>,
  x: number,
  baseline: number,
): void {
  pdf.font(type.font, type.size).fillColor(type.colour);
  pdf.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic', ...(type.tabular ? { features: TABULAR } : {}) });
  if (link === null) return;
  pdf.save().lineWidth(0.6).strokeColor(type.colour);
  pdf.moveTo(x, baseline + 1.8);
  pdf
    .lineTo(x + setter.width(text.trimEnd(), type), baseline + 1.8)
    .stroke()
    .restore();
}

/** A link's address in ASCII, as PDF wants it. */
const address = (url: string) => plain(url).replace(/[^\x21-\x7e]+/g, encodeURIComponent);
