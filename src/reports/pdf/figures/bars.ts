import type { Bar, Bars } from '../../model/document';
import type { Box, Painter } from '../painter';
import { colours, types, variant } from '../theme';
import { label, shortLines } from './shapes';
import { drawLegend, LEGEND_HEIGHT } from './legend';
import { drawBetween, drawTarget, drawTrack, TRACK } from './track';

const NAME_WIDTH = 172;
const WORD_WIDTH = 116;
const GAP = 12;
const SCALE_HEIGHT = 13;
const NAME = variant(types.body, { size: 10, leading: 12 });
const FIGURE = variant(types.strong, { size: 13 });
const WORD = variant(types.body, { size: 10.5 });
const NOTE = variant(types.note, { size: 8.5, leading: 10 });
const SCALE = variant(types.note, { size: 8 });

interface Row {
  bar: Bar;
  name: string[];
  note: string[];
  height: number;
}

function rowOf(painter: Painter, bar: Bar): Row {
  const name = shortLines(painter, bar.name, NAME, NAME_WIDTH, 2);
  const note = bar.note === null ? [] : shortLines(painter, bar.note, NOTE, WORD_WIDTH, 2);
  const right = note.length === 0 ? 0 : 18 + note.length * NOTE.leading;
  return { bar, name, note, height: Math.max(TRACK.above + TRACK.height + TRACK.below, 4 + name.length * NAME.leading, right) + 2 };
}

export function barsHeight(painter: Painter, { bars }: Bars, _width: number): number {
  return LEGEND_HEIGHT + SCALE_HEIGHT + bars.reduce((sum, bar) => sum + rowOf(painter, bar).height, 0);
}

/** One row a theme: its name, its bar with the interval below it and the level aimed at, then the digit and its word. */
export function drawBars(painter: Painter, { bars, legend }: Bars, { x, width }: Box, top: number): void {
  const { pdf } = painter;
  const track = { x: x + NAME_WIDTH + GAP, width: width - NAME_WIDTH - WORD_WIDTH - 2 * GAP };
  drawLegend(painter, legend, track.x, top);
  let y = top + LEGEND_HEIGHT;
  for (const level of [1, 2, 3, 4, 5]) label(painter, String(level), track.x + (track.width * (level - 0.5)) / 5, y + 9, SCALE, 0.5);
  y += SCALE_HEIGHT;
  for (const bar of bars) {
    const row = rowOf(painter, bar);
    pdf
      .lineWidth(0.5)
      .strokeColor(colours.rule)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke();
    drawRow(painter, row, { x, width }, track, y);
    y += row.height;
  }
}

function drawRow(painter: Painter, { bar, name, note }: Row, { x, width }: Box, track: Box, y: number): void {
  const baseline = y + TRACK.above + TRACK.height / 2 + 0.334 * NAME.size;
  const first = name.length > 1 ? baseline - 4 : baseline;
  name.forEach((line, index) => label(painter, line, x, first + index * NAME.leading, NAME));
  if (!bar.absent) {
    const place = { ...track, y: y + TRACK.above };
    drawTrack(painter.pdf, place, bar.score);
    if (bar.between !== null) drawBetween(painter.pdf, place, bar.between);
    if (bar.target !== null) drawTarget(painter.pdf, place, bar.target);
  }
  const words = x + width - WORD_WIDTH;
  label(painter, bar.figure, words, baseline, FIGURE);
  const shift = bar.figure === '' ? 0 : painter.setter.width(painter.setter.writable(bar.figure), FIGURE) + 7;
  label(painter, bar.word, words + shift, baseline, WORD);
  note.forEach((line, index) => label(painter, line, words, baseline + 11 + index * NOTE.leading, NOTE));
}
