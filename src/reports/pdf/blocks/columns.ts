import type { StructureElement } from 'pdfkit';
import type { Columns } from '../../model/document';
import { pageHeight } from '../flow';
import { artifact, type Box, type Painter } from '../painter';
import { colours } from '../theme';

const GUTTER = 22;
const PADDING = 12;

type Part = Columns['parts'][number];

function boxes({ parts }: Columns, { x, width }: Box): Box[] {
  const shares = parts.reduce((sum, { share }) => sum + share, 0);
  const free = width - GUTTER * (parts.length - 1);
  let at = x;
  return parts.map(({ share }) => {
    const box = { x: at, width: (free * share) / shares };
    at += box.width + GUTTER;
    return box;
  });
}

const padding = ({ panel }: Part) => (panel ? PADDING : 0);
const inside = (part: Part, { x, width }: Box): Box => ({ x: x + padding(part), width: width - 2 * padding(part) });

export function columnsHeight(painter: Painter, columns: Columns, width: number): number {
  const placed = boxes(columns, { x: 0, width });
  return Math.max(
    ...columns.parts.map((part, index) => painter.stackHeight(part.blocks, inside(part, placed[index]!).width) + 2 * padding(part)),
  );
}

/** Side by side on one page; one below the other when no page could hold them. */
export function drawColumns(painter: Painter, columns: Columns, box: Box, parent: StructureElement): void {
  const { pdf, flow } = painter;
  const height = columnsHeight(painter, columns, box.width);
  if (height > pageHeight) {
    for (const part of columns.parts) painter.stack(part.blocks, box, parent);
    return;
  }
  const placed = boxes(columns, box);
  const top = flow.y;
  columns.parts.forEach((part, index) => {
    const own = placed[index]!;
    if (part.panel) artifact(pdf, 'Layout', () => pdf.fillColor(colours.wash).rect(own.x, top, own.width, height).fill());
    flow.y = top + padding(part);
    painter.stack(part.blocks, inside(part, own), parent);
  });
  flow.y = top + height;
}
