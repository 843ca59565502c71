import type { Pdf } from '../engine';
import { colours } from '../theme';
import { arcPath, onDial } from './shapes';

export const MARK = { width: 34, height: 20 } as const;

const TICKS = [0.18, 0.34, 0.5, 0.66, 0.82];
const NEEDLE = 0.68;

/** Cadran's mark: a half-circle dial, its ticks, its needle. */
export function drawMark(pdf: Pdf, x: number, y: number): void {
  const centre = x + MARK.width / 2;
  const foot = y + MARK.height - 3;
  const radius = MARK.width / 2 - 1.5;
  pdf.strokeColor(colours.deep).lineJoin('round').lineCap('round').lineWidth(2.6);
  arcPath(pdf, centre, foot, radius, 0, 1).closePath().stroke();
  pdf.lineWidth(1.6);
  for (const turn of TICKS) {
    pdf
      .moveTo(...onDial(centre, foot, radius - 2.6, turn))
      .lineTo(...onDial(centre, foot, radius - 5, turn))
      .stroke();
  }
  pdf.strokeColor(colours.sun).lineWidth(3);
  pdf
    .moveTo(...onDial(centre, foot - 1, 1, NEEDLE))
    .lineTo(...onDial(centre, foot - 1, radius - 5, NEEDLE))
    .stroke();
}
