import type { Radar } from '../../model/document';
import type { Pdf } from '../engine';
import type { Box, Painter } from '../painter';
import { colours, types, variant } from '../theme';
import { label, shortLines } from './shapes';

const RINGS = [20, 40, 60, 80, 100];
const NAME = variant(types.note, { size: 9, leading: 10.5, colour: colours.ink });
const VALUE = variant(types.strong, { size: 9 });
const SCALE = variant(types.note, { size: 7 });
const MARGIN = { side: 72, top: 30, foot: 30 } as const;
const NAME_WIDTH = 64;

const radiusIn = (width: number) => Math.min(62, width / 2 - MARGIN.side + 12);

export const radarHeight = (width: number) => 2 * radiusIn(width) + MARGIN.top + MARGIN.foot;

type Point = [x: number, y: number];

/** One axis a theme, in a fixed order, clockwise from the top. A missing value breaks the line: it is never drawn as 0. */
export function drawRadar(painter: Painter, { axes }: Radar, { x, width }: Box, top: number): void {
  const { pdf } = painter;
  const radius = radiusIn(width);
  const centre: Point = [x + width / 2, top + MARGIN.top + radius];
  const at = (index: number, value: number): Point => {
    const angle = (2 * Math.PI * index) / axes.length - Math.PI / 2;
    return [centre[0] + (radius * value * Math.cos(angle)) / 100, centre[1] + (radius * value * Math.sin(angle)) / 100];
  };
  for (const ring of RINGS) {
    pdf.lineWidth(ring === 100 ? 0.9 : 0.5).strokeColor(ring === 100 ? colours.edge : colours.rule);
    pdf.circle(...centre, (radius * ring) / 100).stroke();
  }
  axes.forEach(({ value }, index) => {
    pdf.lineWidth(0.5).strokeColor(colours.rule);
    if (value === null) pdf.dash(2, { space: 2 });
    pdf
      .moveTo(...centre)
      .lineTo(...at(index, 100))
      .stroke()
      .undash();
  });
  for (const ring of RINGS) label(painter, String(ring), centre[0] + 2.5, centre[1] - (radius * ring) / 100 + 7.5, SCALE);
  const points = axes.map(({ value }, index) => (value === null ? null : at(index, value)));
  drawPrint(pdf, points);
  axes.forEach(({ name, value }, index) => drawLabel(painter, name, value, at(index, 100), centre));
}

function drawPrint(pdf: Pdf, points: readonly (Point | null)[]): void {
  pdf.lineWidth(1.6).lineJoin('round').strokeColor(colours.petrol);
  points.forEach((point, index) => {
    const next = points[(index + 1) % points.length];
    if (point !== null && next)
      pdf
        .moveTo(...point)
        .lineTo(...next)
        .stroke();
  });
  pdf.fillColor(colours.petrol).strokeColor(colours.paper).lineWidth(0.8);
  for (const point of points) if (point !== null) pdf.circle(...point, 3).fillAndStroke();
}

/** Name and value outside the last ring, on the side where there is room. */
function drawLabel(painter: Painter, name: string, value: number | null, [x, y]: Point, [middle, centre]: Point): void {
  const lines = shortLines(painter, name, NAME, NAME_WIDTH, 2);
  const upright = Math.abs(x - middle) < 2;
  const side = upright ? 0 : Math.sign(x - middle);
  const anchor = (1 - side) / 2;
  const height = (lines.length + 1) * NAME.leading;
  const top = upright ? (y < centre ? y - height - 3 : y + 4) : y - height / 2 + (y - centre) * 0.2;
  lines.forEach((line, index) => label(painter, line, x + side * 8, top + index * NAME.leading + 8, NAME, anchor));
  label(painter, value === null ? '–' : String(value), x + side * 8, top + lines.length * NAME.leading + 8, VALUE, anchor);
}
