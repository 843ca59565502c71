import type { StructureElement } from 'pdfkit';
import type { Column, Table } from '../../model/document';
import { artifact, open, type Box, type Painter } from '../painter';
import { colours, types } from '../theme';
import { cellLines, drawCell, linesHeight, type CellLines } from './cell';
import { baselineIn, drawLines, linesOf, setPiece } from './text';

const PAD = 3;
const GAP = 12;
const AFTER_CAPTION = 4;

interface Grid {
  columns: readonly (Column & Box)[];
  header: CellLines[];
  headerHeight: number;
}

function gridOf(painter: Painter, { columns }: Table, box: Box): Grid {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const free = box.width - GAP * (columns.length - 1);
  let at = box.x;
  const placed = columns.map((column) => {
    const own = { ...column, x: at, width: (free * column.share) / shares };
    at += own.width + GAP;
    return own;
  });
  const header = placed.map(({ title, width }) => [
    { lines: linesOf(painter, [{ text: title }], types.header, width), type: types.header },
  ]);
  return { columns: placed, header, headerHeight: Math.max(...header.map(linesHeight)) + 2 * PAD };
}

function rowLines(painter: Painter, { columns }: Grid, row: Table['rows'][number]): CellLines[] {
  return columns.map(({ width, figures }, index) => cellLines(painter, row[index] ?? [], width, figures === true));
}

const rowHeight = (cells: readonly CellLines[]) => Math.max(...cells.map(linesHeight)) + 2 * PAD;

function captionHeight(painter: Painter, { caption }: Table, width: number): number {
  return linesOf(painter, [{ text: caption }], types.note, width).length * types.note.leading + AFTER_CAPTION;
}

export function tableHeight(painter: Painter, table: Table, width: number): number {
  return tableStart(painter, table, width, table.rows.length);
}

/** Caption, header and the first rows. */
export function tableStart(painter: Painter, table: Table, width: number, rows = painter.startRows): number {
  const grid = gridOf(painter, table, { x: 0, width });
  const heights = table.rows.slice(0, rows).map((row) => rowHeight(rowLines(painter, grid, row)));
  return captionHeight(painter, table, width) + grid.headerHeight + heights.reduce((sum, height) => sum + height, 0);
}

/** The header comes back at the top of each page, for the eye only. A row goes over two pages only when one cannot hold it. */
export function drawTable(painter: Painter, table: Table, box: Box, parent: StructureElement): void {
  const { pdf, flow } = painter;
  const grid = gridOf(painter, table, box);
  const element = open(pdf, parent, 'Table');
  const caption = open(pdf, element, 'Caption');
  drawLines(painter, linesOf(painter, [{ text: table.caption }], types.note, box.width), types.note, box, caption);
  flow.y += AFTER_CAPTION;
  const head = open(pdf, open(pdf, element, 'THead'), 'TR');
  drawCells(painter, grid, grid.header, 'Column', head);
  flow.y += grid.headerHeight;
  rule(painter, box, colours.ink, 1);

  const body = open(pdf, element, 'TBody');
  for (const row of table.rows) drawRow(painter, grid, rowLines(painter, grid, row), box, open(pdf, body, 'TR'));
  element.end();
}

function drawRow(painter: Painter, grid: Grid, cells: CellLines[], box: Box, element: StructureElement): void {
  const { flow } = painter;
  const next = () => {
    flow.newPage();
    repeatHeader(painter, grid, box);
  };
  if (flow.room() + 0.01 < rowHeight(cells) && !flow.atTop()) next();
  const held = cells.map((_, index) => open(painter.pdf, element, index === 0 ? 'TH' : 'TD', index === 0 ? { scope: 'Row' } : {}));
  for (let rest = cells; ; next()) {
    const room = flow.room() + 0.01 - 2 * PAD;
    const top = flow.y + PAD;
    let deepest = top;
    rest = rest.map((cell, index) => {
      flow.y = top;
      const left = drawCell(painter, cell, room, grid.columns[index]!, held[index]!);
      deepest = Math.max(deepest, flow.y);
      return left;
    });
    flow.y = deepest + PAD;
    rule(painter, box, colours.rule, 0.6);
    if (rest.every((cell) => cell.length === 0)) break;
  }
  element.end();
}

function drawCells(
  painter: Painter,
  { columns, headerHeight }: Grid,
  cells: readonly CellLines[],
  scope: 'Column',
  row: StructureElement,
): void {
  const { pdf, flow } = painter;
  const bottom = flow.y + headerHeight - PAD;
  const top = flow.y;
  cells.forEach((cell, index) => {
    flow.y = bottom - linesHeight(cell);
    drawCell(painter, cell, Infinity, columns[index]!, open(pdf, row, 'TH', { scope }));
  });
  flow.y = top;
}

function repeatHeader(painter: Painter, { columns, header, headerHeight }: Grid, box: Box): void {
  const { pdf, flow } = painter;
  artifact(pdf, 'Pagination', () => {
    header.forEach((cell, index) => {
      const { x, width, figures } = columns[index]!;
      let y = flow.y + headerHeight - PAD - linesHeight(cell);
      for (const { lines, type } of cell) {
        for (const line of lines) {
          for (const piece of line.pieces) setPiece(painter, piece, figures ? x + width - line.width : x, baselineIn(y, type));
          y += type.leading;
        }
      }
    });
  });
  flow.y += headerHeight;
  rule(painter, box, colours.ink, 1);
}

function rule({ pdf, flow }: Painter, { x, width }: Box, colour: string, thickness: number): void {
  artifact(pdf, 'Layout', () => {
    pdf.lineWidth(thickness).strokeColor(colour);
    pdf
      .moveTo(x, flow.y)
      .lineTo(x + width, flow.y)
      .stroke();
  });
}
