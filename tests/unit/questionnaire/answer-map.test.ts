import { describe, expect, it } from 'vitest';
import type { AnswerMap } from '../../../src/content/schema';
import { aCatalogue, aMultiple, aSingle, aTheme } from '../../support/catalogue';
import { sheetFor, unknown, type Answers } from '../../support/diagnostic';

const sheetWith = (answerMap: Partial<AnswerMap>, answers: Answers) =>
  sheetFor(aCatalogue({ themes: [aTheme('t', [aSingle('now'), aMultiple('many')])], answerMap }), answers);

const p2 = { state: 'answered', value: 'p2' };
const nothing = { state: 'unanswered' };

describe('a question that was renamed', () => {
  it.each<[string, Partial<AnswerMap>, Answers]>([
    ['once', { questions: { 't.old': 't.now' } }, { 't.old': 'p2' }],
    ['twice', { questions: { 't.older': 't.old', 't.old': 't.now' } }, { 't.older': 'p2' }],
    ['to another theme', { questions: { 'x.old': 't.now' } }, { 'x.old': 'p2' }],
    ['with its option', { questions: { 't.old': 't.now' }, options: { 't.now': { two: 'p2' } } }, { 't.old': 'two' }],
  ])('%s keeps its answer, without a word', (_, map, answers) => {
    const sheet = sheetWith(map, answers);
    expect(sheet.reading('t.now').answer).toEqual(p2);
    expect(sheet.issues).toEqual([]);
  });

  it('keeps "je ne sais pas"', () => {
    expect(sheetWith({ questions: { 't.old': 't.now' } }, { 't.old': unknown }).reading('t.now').answer).toEqual({ state: 'unknown' });
  });

  it.each<[string, Answers[string], object]>([
    ['given', 'p2', p2],
    ['taken back', null, nothing],
  ])('gives way to an answer %s under the new name', (_, given, expected) => {
    const sheet = sheetWith({ questions: { 't.old': 't.now' } }, { 't.old': 'p1', 't.now': given });
    expect(sheet.reading('t.now').answer).toEqual(expected);
  });

  it('ends on a map that goes round in a circle', () => {
    const sheet = sheetWith({ questions: { 't.a': 't.b', 't.b': 't.a' } }, { 't.a': 'p1' });
    expect(sheet.issues).toEqual([expect.objectContaining({ question: 't.a', kind: 'foreignQuestion' })]);
  });
});

describe('what changed meaning', () => {
  it('is asked again, and listed: a question', () => {
    const sheet = sheetWith({ questions: { 't.old': 'ask-again' } }, { 't.old': 'p2' });
    expect(sheet.reading('t.now').answer).toEqual(nothing);
    expect(sheet.issues).toEqual([{ question: 't.old', kind: 'askAgain', found: 't.old' }]);
  });

  it('is asked again, and listed: an option', () => {
    const sheet = sheetWith({ options: { 't.now': { two: 'ask-again' } } }, { 't.now': 'two' });
    expect(sheet.reading('t.now').answer).toEqual(nothing);
    expect(sheet.issues).toEqual([{ question: 't.now', kind: 'askAgain', found: 'two' }]);
  });

  it('is asked again as a whole when one tick of several changed meaning', () => {
    const sheet = sheetWith({ options: { 't.many': { old: 'ask-again' } } }, { 't.many': ['x1', 'old'] });
    expect(sheet.reading('t.many').answer).toEqual(nothing);
    expect(sheet.issues).toEqual([{ question: 't.many', kind: 'askAgain', found: 'old' }]);
  });
});

describe('an option that was renamed', () => {
  it('follows in a single choice', () => {
    const sheet = sheetWith({ options: { 't.now': { two: 'p2' } } }, { 't.now': 'two' });
    expect(sheet.reading('t.now').answer).toEqual(p2);
    expect(sheet.issues).toEqual([]);
  });

  it('follows in a multiple choice, two old ticks made one included', () => {
    const map = { options: { 't.many': { y1: 'x1', y2: 'x1' } } };
    expect(sheetWith(map, { 't.many': ['y1', 'y2', 'x3'] }).reading('t.many').answer).toEqual({ state: 'answered', value: ['x1', 'x3'] });
  });

  it('of another question stays foreign', () => {
    const sheet = sheetWith({ options: { 't.many': { two: 'x2' } } }, { 't.now': 'two' });
    expect(sheet.issues).toEqual([{ question: 't.now', kind: 'foreignOption', found: 'two' }]);
  });

  it('twice follows to the end, as a question does', () => {
    const sheet = sheetWith({ options: { 't.now': { deux: 'two', two: 'p2' } } }, { 't.now': 'deux' });
    expect(sheet.reading('t.now').answer).toEqual(p2);
  });
});

it('is not fooled by ids that every object answers to', () => {
  const sheet = sheetWith({}, { constructor: 'p1', 't.now': 'constructor' });
  expect(sheet.issues.map(({ kind }) => kind).sort()).toEqual(['foreignOption', 'foreignQuestion']);
});
