import type { Bars } from '../../model/document';
import type { Painter } from '../painter';
import { types, variant } from '../theme';
import { label } from './shapes';
import { drawBetween, drawTarget, TRACK } from './track';
import { colours } from '../theme';

export const LEGEND_HEIGHT = 18;
const SAMPLE = 20;
const TEXT = variant(types.note, { size: 8.5 });

/** How to read the bars, one sample of each sign. */
export function drawLegend(painter: Painter, { score, between, target }: Bars['legend'], x: number, top: number): void {
  const { pdf, setter } = painter;
  const y = top + 4;
  const baseline = y + TRACK.height / 2 + 0.334 * TEXT.size;
  let at = x;
  const words = (text: string, sample: number) => {
    label(painter, text, at + sample + 5, baseline, TEXT);
    at += sample + 5 + setter.width(setter.writable(text), TEXT) + 16;
  };
  pdf.fillColor(colours.petrol).rect(at, y, SAMPLE, TRACK.height).fill();
  words(score, SAMPLE);
  drawBetween(pdf, { x: at, y: y - TRACK.height, width: SAMPLE }, { low: 0, high: 100 });
  words(between, SAMPLE);
  drawTarget(pdf, { x: at + 3, y, width: 0 }, 0);
  words(target, 5);
}
