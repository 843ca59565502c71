import { describe, expect, test } from 'vitest';
import { count, day, isoDate, moment, number, time } from '../../../src/ui/texts/format';
import { readWhole } from '../../../src/ui/texts/read-number';
import { askTo } from '../../../src/ui/texts/ask';
import { fileFault, storageFault } from '../../../src/ui/texts/faults';

const NBSP = '\u00a0';

test('numbers group by three with a space the font has', () => {
  expect(number(3480)).toBe(`3${NBSP}480`);
  expect(number(412)).toBe('412');
});

test.each([
  [0, `0${NBSP}question`],
  [1, `1${NBSP}question`],
  [2, `2${NBSP}questions`],
])('French says one for 0 and 1: %i', (value, words) => expect(count(value, 'question')).toBe(words));

describe('dates are those of France, whatever the clock of the PC', () => {
  const justAfterMidnightInParis = Date.UTC(2026, 10, 24, 23, 30);
  test('day', () => expect(day(justAfterMidnightInParis)).toBe(`25${NBSP}novembre${NBSP}2026`));
  test('iso', () => expect(isoDate(justAfterMidnightInParis)).toBe('2026-11-25'));
  test('time', () => expect(time(justAfterMidnightInParis)).toBe(`0${NBSP}h${NBSP}30`));
  test('today', () => expect(moment(justAfterMidnightInParis, justAfterMidnightInParis + 1000)).toBe(`aujourd’hui à 0${NBSP}h${NBSP}30`));
});

test.each([
  ['412', 412],
  ['3 480', 3480],
  ['3\u202f480', 3480],
  ['', null],
  ['-1', null],
  ['12,5', null],
  ['abc', null],
  ['99999', null],
])('a whole number as people type it: %j', (typed, value) => expect(readWhole(typed, 9999)).toBe(value));

test('whom to ask reads as a sentence', () => {
  const people = [
    { id: 'a', label: 'a', to: 'au maire' },
    { id: 'b', label: 'b', to: 'à votre prestataire' },
  ];
  expect(askTo(people, ['a', 'b'])).toBe('au maire ou à votre prestataire');
  expect(askTo(people, ['b'])).toBe('à votre prestataire');
});

test('every fault has a sentence that says what to do, known or not', () => {
  for (const code of ['quota', 'unavailable', 'superseded', 'newerData', 'corrupt', 'notFound', 'refused', 'unexpected']) {
    expect(storageFault(code).length).toBeGreaterThan(40);
  }
  expect(fileFault('photo.json', 'notOurs')).toContain(`«${NBSP}photo.json${NBSP}»`);
});
