import type { Dial } from '../../model/document';
import type { Box, Painter } from '../painter';
import { colours, types, variant } from '../theme';
import { label, onDial, ringPath } from './shapes';

const LEVELS = [1, 2, 3, 4, 5];
const GAP = 0.008;
const FOOT = 12;
const ON = variant(types.strong, { size: 15, colour: colours.paper });
const OFF = variant(types.strong, { size: 13, font: 'regular', colour: colours.soft });

const radiusIn = (width: number) => Math.min(82, width / 2 - 2);

export const dialHeight = (width: number) => radiusIn(width) + FOOT;

/** Five pieces of ring, those that may be the level filled, and the needle when there is one. */
export function drawDial(painter: Painter, { levels, needle }: Dial, { x, width }: Box, top: number): void {
  const { pdf } = painter;
  const outer = radiusIn(width);
  const inner = outer * 0.64;
  const centre = x + width / 2;
  const foot = top + outer;
  for (const level of LEVELS) {
    const on = levels !== null && level >= levels[0] && level <= levels[1];
    pdf
      .lineWidth(0.9)
      .strokeColor(on ? colours.deep : colours.edge)
      .fillColor(on ? colours.petrol : colours.paper);
    if (levels === null) pdf.dash(2.5, { space: 2 });
    ringPath(pdf, centre, foot, inner, outer - 0.5, (level - 1) / 5 + GAP, level / 5 - GAP).fillAndStroke();
    pdf.undash();
    const type = on ? ON : OFF;
    const [labelX, labelY] = onDial(centre, foot, (inner + outer) / 2, (level - 0.5) / 5);
    label(painter, String(level), labelX, labelY + 0.334 * type.size, type, 0.5);
  }
  if (needle !== null) drawNeedle(painter, centre, foot, inner - 6, needle / 100);
  pdf
    .lineWidth(1)
    .fillColor(needle === null ? colours.paper : colours.ink)
    .strokeColor(colours.ink);
  pdf.circle(centre, foot, 5.5).fillAndStroke();
}

/** Sun, edged with ink so that it holds in black and white. */
function drawNeedle({ pdf }: Painter, x: number, y: number, length: number, turn: number): void {
  const [tipX, tipY] = onDial(x, y, length, turn);
  const side = (offset: number) => onDial(x, y, 5, turn + offset);
  pdf.lineWidth(0.9).lineJoin('round').strokeColor(colours.ink).fillColor(colours.sun);
  pdf.polygon(side(-0.5), [tipX, tipY], side(0.5)).fillAndStroke();
}
