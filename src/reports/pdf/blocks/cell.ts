import type { StructureElement } from 'pdfkit';
import type { Column, Paragraph } from '../../model/document';
import type { Line } from '../lines';
import { open, type Box, type Painter } from '../painter';
import { types, variant, type Type } from '../theme';
import { drawLines, linesOf } from './text';

/** What a table cell still has to draw: paragraphs, broken into lines. */
export type CellLines = readonly { lines: readonly Line[]; type: Type }[];

const CELL = types.small;

export function cellLines(painter: Painter, paragraphs: readonly Paragraph[], width: number, figures: boolean): CellLines {
  return paragraphs.map(({ runs, style }) => {
    const base = style === 'body' ? CELL : style === 'strong' ? variant(CELL, { font: 'bold' }) : types[style];
    const type = figures ? variant(base, { tabular: true }) : base;
    return { lines: linesOf(painter, runs, type, width), type };
  });
}

export const linesHeight = (cell: CellLines) => cell.reduce((sum, { lines, type }) => sum + lines.length * type.leading, 0);

/** Draws what fits in `room`, from the flow's place down, and gives back the rest. At least one line is drawn, so that a page always takes some. */
export function drawCell(painter: Painter, cell: CellLines, room: number, column: Column & Box, element: StructureElement): CellLines {
  const { flow, pdf } = painter;
  const top = flow.y;
  const rest: { lines: readonly Line[]; type: Type }[] = [];
  for (const { lines, type } of cell) {
    const fit =
      rest.length > 0 ? 0 : Math.min(lines.length, Math.max(flow.y === top ? 1 : 0, Math.floor((top + room - flow.y) / type.leading)));
    if (fit > 0) {
      const single = cell.length === 1 && lines.every(({ pieces }) => pieces.every(({ link }) => link === null));
      const target = single ? element : open(pdf, element, 'P');
      drawLines(painter, lines.slice(0, fit), type, column, target, column.figures ? 'right' : 'left');
      if (!single) target.end();
    }
    if (fit < lines.length) rest.push({ lines: lines.slice(fit), type });
  }
  return rest;
}
