import type { Document } from '../model/document';
import type { Pdf } from './engine';
import { artifact, type Painter } from './painter';
import { label, shortLines } from './figures/shapes';
import { colours, contentWidth, page, types } from './theme';

/** At the foot of each page: what it belongs to, and its number. For the eye only. */
export function drawFooters(painter: Painter, { text, pages }: Document['footer']): void {
  const { pdf } = painter;
  const { count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(index);
    artifact(pdf, 'Pagination', () =>
      drawFooter(painter, pdf, text, pages.replace('{page}', String(index + 1)).replace('{pages}', String(count))),
    );
  }
}

function drawFooter(painter: Painter, pdf: Pdf, text: string, number: string): void {
  const y = page.height - page.foot;
  pdf
    .lineWidth(0.5)
    .strokeColor(colours.rule)
    .moveTo(page.side, y - 13)
    .lineTo(page.side + contentWidth, y - 13)
    .stroke();
  const right = painter.setter.width(number, types.foot);
  const [short = ''] = shortLines(painter, text, types.foot, contentWidth - right - 20, 1);
  label(painter, short, page.side, y, types.foot);
  label(painter, number, page.side + contentWidth, y, types.foot, 1);
}
