import { describe, expect, it } from 'vitest';
import { joinRegisters, type Answer, type Json, type Registers } from '../../../src/domain/diagnostic';
import { planOf, readSheet, type IssueKind } from '../../../src/domain/questionnaire';
import { aCatalogue, aComputed, aMultiple, aNumber, aSingle, aTheme, is } from '../../support/catalogue';
import { aDiagnostic, notConcerned, sheetFor, unknown, type Given } from '../../support/diagnostic';

const catalogue = aCatalogue({
  themes: [
    aTheme('t', [
      aSingle('one'),
      aSingle('optional', { notConcerned: 'Rien de tel.' }),
      aMultiple('many'),
      aMultiple('none', { options: { rien: 0, personne: 0, x1: 0 }, exclusive: ['rien', 'personne'] }),
      aNumber('count', { max: 100 }),
      aComputed('sum', 't.many'),
    ]),
  ],
});

const unanswered: Answer = { state: 'unanswered' };
const answered = (value: string | string[] | number): Answer => ({ state: 'answered', value });

describe('what a stored answer is worth', () => {
  it.each<[string, string, Given, Answer]>([
    ['an option', 'one', 'p2', answered('p2')],
    ['je ne sais pas', 'one', unknown, { state: 'unknown' }],
    ['je ne sais pas, multiple', 'many', unknown, { state: 'unknown' }],
    ['je ne sais pas, number', 'count', unknown, { state: 'unknown' }],
    ['taken back', 'one', null, unanswered],
    ['notConcerned where offered', 'optional', notConcerned, { state: 'notConcerned' }],
    ['an empty list', 'many', [], unanswered],
    ['ticks', 'many', ['x1', 'x3'], answered(['x1', 'x3'])],
    ['ticks in another order, put in the declared one', 'many', ['x3', 'x1'], answered(['x1', 'x3'])],
    ['the same tick twice', 'many', ['x1', 'x1'], answered(['x1'])],
    ['an exclusive tick alone', 'many', ['rien'], answered(['rien'])],
    ['zero', 'count', 0, answered(0)],
    ['a whole number', 'count', 12, answered(12)],
  ])('%s', (_, question, given, expected) => {
    const sheet = sheetFor(catalogue, { [`t.${question}`]: given });
    expect(sheet.reading(`t.${question}`).answer).toEqual(expected);
    expect(sheet.issues).toEqual([]);
  });
});

describe('what is set aside, and listed', () => {
  it.each<[string, string, Given, Answer, IssueKind, string]>([
    ['a foreign option', 'one', 'autre', unanswered, 'foreignOption', 'autre'],
    ['two values for a single choice', 'one', ['p1', 'p2'], unanswered, 'severalValues', 'p1, p2'],
    ['notConcerned not offered', 'one', notConcerned, unanswered, 'notOffered', 'notConcerned'],
    ['notConcerned not offered, multiple', 'many', notConcerned, unanswered, 'notOffered', 'notConcerned'],
    ['a foreign tick beside a good one', 'many', ['autre', 'x1'], answered(['x1']), 'foreignOption', 'autre'],
    ['a foreign tick alone', 'many', ['autre'], unanswered, 'foreignOption', 'autre'],
    ['an exclusive tick beside others', 'many', ['rien', 'x2'], answered(['x2']), 'exclusiveDropped', 'rien'],
    ['a foreign tick beside an exclusive one', 'many', ['rien', 'autre'], answered(['rien']), 'foreignOption', 'autre'],
    ['a text for a multiple choice', 'many', 'x1', unanswered, 'badValue', 'x1'],
    ['a broken number', 'count', 1.5, unanswered, 'badValue', '1.5'],
    ['a negative number', 'count', -1, unanswered, 'badValue', '-1'],
    ['a number over the greatest', 'count', 101, unanswered, 'badValue', '101'],
    ['a number in letters', 'count', '12', unanswered, 'badValue', '12'],
    ['an answer to what is never asked', 'sum', 'd3', unanswered, 'badValue', 'answered'],
  ])('%s', (_, question, given, expected, kind, found) => {
    const id = `t.${question}`;
    const sheet = sheetFor(catalogue, { [id]: given });
    expect(sheet.reading(id).answer).toEqual(expected);
    expect(sheet.issues).toEqual([{ question: id, kind, found }]);
  });

  it('lists every exclusive tick that gives way', () => {
    const sheet = sheetFor(catalogue, { 't.none': ['personne', 'x1', 'rien'] });
    expect(sheet.reading('t.none').answer).toEqual(answered(['x1']));
    expect(sheet.issues.map(({ kind, found }) => [kind, found])).toEqual([
      ['exclusiveDropped', 'rien'],
      ['exclusiveDropped', 'personne'],
    ]);
  });

  it('keeps one of two exclusive ticks', () => {
    expect(sheetFor(catalogue, { 't.none': ['personne', 'rien'] }).reading('t.none').answer).toEqual(answered(['rien']));
  });

  it('lists an answer to a question that the content lacks', () => {
    expect(sheetFor(catalogue, { 't.autre': 'p1' }).issues).toEqual([{ question: 't.autre', kind: 'foreignQuestion', found: 't.autre' }]);
  });

  it.each<[string, Json]>([
    ['a bare text', 'p1'],
    ['an unknown state', { s: 'peut-être' }],
    ['an answer without value', { s: 'answered' }],
    ['an answer that is an object', { s: 'answered', a: { p1: true } }],
    ['a list of numbers', { s: 'answered', a: [1, 2] }],
  ])('lists a register that holds no answer: %s', (_, v) => {
    const diagnostic = { ...aDiagnostic(), registers: { 'commun/t.one': { v, t: '000000001-0000-pc' } } };
    const sheet = readSheet(planOf(catalogue), diagnostic);
    expect(sheet.reading('t.one').answer).toEqual(unanswered);
    expect(sheet.issues).toEqual([expect.objectContaining({ question: 't.one', kind: 'badValue' })]);
  });

  // scoring.md: "Total order everywhere (ties end on the declared order, then the id)".
  it('lists in the declared order of the questions, whatever the order of the registers', () => {
    const stored = { 'commun/t.one': { v: 'x', t: '000000001-0000-pc' }, 'commun/t.many': { v: 'x', t: '000000001-0001-pc' } };
    const listed = (registers: Registers) =>
      readSheet(planOf(catalogue), { ...aDiagnostic(), registers }).issues.map(({ question }) => question);
    expect(listed(stored)).toEqual(['t.one', 't.many']);
    expect(listed(Object.fromEntries(Object.entries(stored).reverse()))).toEqual(['t.one', 't.many']);
    expect(listed(joinRegisters([stored]))).toEqual(['t.one', 't.many']);
  });

  it('leaves the record as it was', () => {
    const diagnostic = aDiagnostic({ answers: { 't.one': 'autre', 't.many': ['rien', 'x1'] } });
    const before = structuredClone(diagnostic);
    readSheet(planOf(catalogue), diagnostic);
    expect(diagnostic).toEqual(before);
  });
});

it('lists issues of a hidden question too, since its answer comes back', () => {
  const gated = aCatalogue({ themes: [aTheme('t', [aSingle('gate'), aSingle('inner', { when: is('t.gate', 'p3') })])] });
  const sheet = sheetFor(gated, { 't.gate': 'p0', 't.inner': 'autre' });
  expect(sheet.reading('t.inner').visibility).toBe('hidden');
  expect(sheet.issues).toHaveLength(1);
});
