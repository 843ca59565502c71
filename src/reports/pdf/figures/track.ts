import type { Span } from '../../model/document';
import type { Pdf } from '../engine';
import { colours } from '../theme';

export const TRACK = { above: 7, height: 9, below: 7 } as const;

export interface Place {
  x: number;
  y: number;
  width: number;
}

/** The track in five levels, filled up to the score; dashed when there is no score to show. */
export function drawTrack(pdf: Pdf, { x, y, width }: Place, score: number | null): void {
  pdf
    .lineWidth(0.7)
    .strokeColor(colours.edge)
    .fillColor(score === null ? colours.paper : colours.wash);
  if (score === null) pdf.dash(2, { space: 2 });
  pdf.rect(x, y, width, TRACK.height).fillAndStroke().undash();
  if (score !== null) {
    pdf.fillColor(colours.petrol);
    pdf.rect(x, y, (width * score) / 100, TRACK.height).fill();
  }
  for (const step of [20, 40, 60, 80]) {
    const at = x + (width * step) / 100;
    pdf.lineWidth(0.8).strokeColor(score !== null && step < score ? colours.paper : colours.edge);
    pdf
      .moveTo(at, y + 0.4)
      .lineTo(at, y + TRACK.height - 0.4)
      .stroke();
  }
}

/** Where the score may be once all is known: a thin line under the bar, with a tick at each end. */
export function drawBetween(pdf: Pdf, { x, y, width }: Place, { low, high }: Span): void {
  const at = (score: number) => x + (width * score) / 100;
  const line = y + TRACK.height + 4.5;
  pdf.lineWidth(1.1).lineCap('butt').strokeColor(colours.ink);
  pdf.moveTo(at(low), line).lineTo(at(high), line).stroke();
  for (const end of [low, high])
    pdf
      .moveTo(at(end), line - 2.2)
      .lineTo(at(end), line + 2.2)
      .stroke();
}

/** Where the level aimed at begins. */
export function drawTarget(pdf: Pdf, { x, y, width }: Place, score: number): void {
  pdf.lineWidth(0.8).lineJoin('miter').strokeColor(colours.ink).fillColor(colours.sun);
  pdf.rect(x + (width * score) / 100 - 1.8, y - 3, 3.6, TRACK.height + 6).fillAndStroke();
}
