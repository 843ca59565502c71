import type { StructureElement } from 'pdfkit';
import type { Block, Paragraph } from '../../model/document';
import { drawFigure, figureHeight } from '../figures/figure';
import { open, type Box, type Painter } from '../painter';
import { types } from '../theme';
import { columnsHeight, drawColumns } from './columns';
import { gapBetween } from './gaps';
import { drawHeading, drawTitle, headingHeight, titleHeight } from './heading';
import { drawList, listHeight, listStart } from './list';
import { drawTable, tableHeight, tableStart } from './table';
import { drawLines, linesOf } from './text';

/** Height of a block laid on one page. */
function blockHeight(painter: Painter, block: Block, width: number): number {
  switch (block.kind) {
    case 'title':
      return titleHeight(painter, block, width);
    case 'heading':
      return headingHeight(painter, block, width);
    case 'paragraph':
      return linesOf(painter, block.runs, types[block.style], width).length * types[block.style].leading;
    case 'list':
      return listHeight(painter, block, width);
    case 'table':
      return tableHeight(painter, block, width);
    case 'figure':
      return figureHeight(painter, block.drawing, width);
    case 'group':
      return stackHeight(painter, block.blocks, width);
    case 'columns':
      return columnsHeight(painter, block, width);
  }
}

export function stackHeight(painter: Painter, blocks: readonly Block[], width: number): number {
  return blocks.reduce((sum, block, index) => sum + gapBetween(blocks[index - 1], block) + blockHeight(painter, block, width), 0);
}

/** A heading never stays alone at the foot of a page: it goes with the start of what follows it. */
function startHeight(painter: Painter, blocks: readonly Block[], width: number): number {
  const [first, ...rest] = blocks;
  if (first === undefined) return 0;
  switch (first.kind) {
    case 'heading':
      return (
        headingHeight(painter, first, width) + (rest[0] === undefined ? 0 : gapBetween(first, rest[0]) + startHeight(painter, rest, width))
      );
    case 'list':
      return listStart(painter, first, width);
    case 'table':
      return tableStart(painter, first, width);
    case 'paragraph': {
      const { leading } = types[first.style];
      const height = blockHeight(painter, first, width);
      const leads = first.style === 'strong' && rest[0] !== undefined;
      return leads
        ? height + gapBetween(first, rest[0]!) + startHeight(painter, rest, width)
        : height <= 3 * leading
          ? height
          : 2 * leading;
    }
    default:
      return blockHeight(painter, first, width);
  }
}

/** Blocks one below the other, going to a new page where the next one cannot begin. */
export function drawStack(painter: Painter, blocks: readonly Block[], box: Box, parent: StructureElement): void {
  const { flow } = painter;
  blocks.forEach((block, index) => {
    const gap = index > 0 && flow.atTop() ? 0 : gapBetween(blocks[index - 1], block);
    flow.ensure(gap + startHeight(painter, blocks.slice(index), box.width));
    if (!flow.atTop()) flow.y += gap;
    drawBlock(painter, block, box, parent);
  });
}

function drawBlock(painter: Painter, block: Block, box: Box, parent: StructureElement): void {
  switch (block.kind) {
    case 'title':
      return drawTitle(painter, block, box, parent);
    case 'heading':
      return drawHeading(painter, block, box, parent);
    case 'paragraph':
      return drawParagraph(painter, block, box, parent);
    case 'list':
      return drawList(painter, block, box, parent);
    case 'table':
      return drawTable(painter, block, box, parent);
    case 'figure':
      return drawFigure(painter, block, box, parent);
    case 'group':
      return drawStack(painter, block.blocks, box, parent);
    case 'columns':
      return drawColumns(painter, block, box, parent);
  }
}

function drawParagraph(painter: Painter, { runs, style, centred }: Paragraph, box: Box, parent: StructureElement): void {
  const type = types[style];
  const element = open(painter.pdf, parent, 'P');
  drawLines(painter, linesOf(painter, runs, type, box.width), type, box, element, centred ? 'centre' : 'left');
  element.end();
}
