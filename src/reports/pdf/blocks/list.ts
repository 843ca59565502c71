import type { StructureElement } from 'pdfkit';
import type { List } from '../../model/document';
import { open, type Box, type Painter } from '../painter';
import { colours, types, variant, type Type } from '../theme';
import { drawLines, linesOf } from './text';

const INDENT = { bullet: 14, number: 24 } as const;
const BETWEEN = { bullet: 3, number: 8 } as const;
const NUMBER = variant(types.strong, { size: 14, colour: colours.petrol });

const inner = ({ marker }: List, width: number) => width - INDENT[marker];

export function listHeight(painter: Painter, list: List, width: number): number {
  const items = list.items.map((item) => painter.stackHeight(item, inner(list, width)));
  return items.reduce((sum, height) => sum + height, 0) + BETWEEN[list.marker] * Math.max(0, items.length - 1);
}

/** The first item, whole: a list never begins with a lone line at the foot of a page. */
export function listStart(painter: Painter, list: List, width: number): number {
  const [first] = list.items;
  return first === undefined ? 0 : painter.stackHeight(first, inner(list, width));
}

export function drawList(painter: Painter, list: List, box: Box, parent: StructureElement): void {
  const { pdf, flow } = painter;
  const element = open(pdf, parent, 'L');
  element.dictionary.data['A'] = { O: 'List', ListNumbering: list.marker === 'number' ? 'Decimal' : 'Disc' };
  list.items.forEach((blocks, index) => {
    if (index > 0) flow.y += BETWEEN[list.marker];
    flow.ensure(painter.stackHeight(blocks, inner(list, box.width)));
    const item = open(pdf, element, 'LI');
    const top = flow.y;
    label(painter, list, index, box, item, blocks);
    flow.y = top;
    const body = open(pdf, item, 'LBody');
    painter.stack(blocks, { x: box.x + INDENT[list.marker], width: inner(list, box.width) }, body);
    item.end();
  });
  element.end();
}

function label(painter: Painter, list: List, index: number, box: Box, item: StructureElement, blocks: List['items'][number]): void {
  const [first] = blocks;
  const own: Type = first?.kind === 'paragraph' ? types[first.style] : types.body;
  const type =
    list.marker === 'number' ? variant(NUMBER, { leading: own.leading }) : variant(own, { colour: colours.petrol, font: 'bold' });
  const element = open(painter.pdf, item, 'Lbl');
  drawLines(
    painter,
    linesOf(painter, [{ text: list.marker === 'number' ? String(index + 1) : '•' }], type, INDENT[list.marker]),
    type,
    box,
    element,
  );
  element.end();
}
