import { breakLines, type Line } from '../lines';
import type { Painter } from '../painter';
import type { Pdf } from '../engine';
import type { Type } from '../theme';
import { setPiece } from '../blocks/text';

/** Angles in turns of the dial: 0 on the left, 1 on the right, over the top. */
export const onDial = (x: number, y: number, radius: number, turn: number): [x: number, y: number] => {
  const angle = Math.PI * (1 + turn);
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
};

/** Goes on along an arc, from the current point. Turns as in `onDial`; less than half a dial at a time. */
function arc(pdf: Pdf, x: number, y: number, radius: number, from: number, to: number): void {
  const handle = (4 / 3) * Math.tan((Math.PI * (to - from)) / 4) * radius;
  const at = (turn: number, sign: number): [number, number] => {
    const [px, py] = onDial(x, y, radius, turn);
    const angle = Math.PI * (1 + turn);
    return [px - sign * handle * Math.sin(angle), py + sign * handle * Math.cos(angle)];
  };
  pdf.bezierCurveTo(...at(from, 1), ...at(to, -1), ...onDial(x, y, radius, to));
}

/** An open arc, ready to stroke. */
export function arcPath(pdf: Pdf, x: number, y: number, radius: number, from: number, to: number): Pdf {
  pdf.moveTo(...onDial(x, y, radius, from));
  const middle = (from + to) / 2;
  arc(pdf, x, y, radius, from, middle);
  arc(pdf, x, y, radius, middle, to);
  return pdf;
}

/** A piece of ring, closed. */
export function ringPath(pdf: Pdf, x: number, y: number, inner: number, outer: number, from: number, to: number): Pdf {
  pdf.moveTo(...onDial(x, y, outer, from));
  arc(pdf, x, y, outer, from, to);
  pdf.lineTo(...onDial(x, y, inner, to));
  arc(pdf, x, y, inner, to, from);
  return pdf.closePath();
}

/** One line of a figure's words; `anchor`: the part of its width left of `x`. */
export function label(painter: Painter, text: string, x: number, baseline: number, type: Type, anchor = 0): void {
  const written = painter.setter.writable(text);
  if (written === '') return;
  const width = painter.setter.width(written, type);
  setPiece(painter, { text: `${written} `, type, link: null }, x - anchor * width, baseline);
}

/** At most `most` lines; what is over ends with an ellipsis. */
export function shortLines({ setter }: Painter, text: string, type: Type, width: number, most: number): string[] {
  const written = setter.writable(text);
  const lines = breakLines(
    [{ text: written }].map((run) => ({ ...run, type })),
    width,
    setter,
  ).map(textOf);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), shorten(lines[most - 1]!, type, width, setter)];
}

const textOf = ({ pieces }: Line) =>
  pieces
    .map(({ text }) => text)
    .join('')
    .trimEnd();

function shorten(text: string, type: Type, width: number, setter: Painter['setter']): string {
  const letters = Array.from(text);
  while (letters.length > 0 && setter.width(`${letters.join('')}…`, type) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
