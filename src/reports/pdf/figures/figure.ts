import type { StructureElement } from 'pdfkit';
import type { Drawing, Figure } from '../../model/document';
import { open, type Box, type Painter } from '../painter';
import { barsHeight, drawBars } from './bars';
import { dialHeight, drawDial } from './dial';
import { drawRadar, radarHeight } from './radar';

export function figureHeight(painter: Painter, drawing: Drawing, width: number): number {
  switch (drawing.kind) {
    case 'dial':
      return dialHeight(width);
    case 'bars':
      return barsHeight(painter, drawing, width);
    case 'radar':
      return radarHeight(width);
  }
}

/** One element with its alternative and its frame; all that it shows, words included, is its content. */
export function drawFigure(painter: Painter, { alt, drawing }: Figure, box: Box, parent: StructureElement): void {
  const { pdf, flow } = painter;
  const top = flow.y;
  const height = figureHeight(painter, drawing, box.width);
  const element = open(pdf, parent, 'Figure', { alt, bbox: [box.x, top, box.x + box.width, top + height] });
  element.add(() => {
    pdf.save();
    draw(painter, drawing, box, top);
    pdf.restore();
  });
  element.end();
  flow.y = top + height;
}

function draw(painter: Painter, drawing: Drawing, box: Box, top: number): void {
  switch (drawing.kind) {
    case 'dial':
      return drawDial(painter, drawing, box, top);
    case 'bars':
      return drawBars(painter, drawing, box, top);
    case 'radar':
      return drawRadar(painter, drawing, box, top);
  }
}
