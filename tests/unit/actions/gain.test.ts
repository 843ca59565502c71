import { describe, expect, it } from 'vitest';
import type { Action, Theme } from '../../../src/content/schema';
import { adviceFor, anAction, everyItem } from '../../support/advice';
import { aCatalogue, aComputed, aMultiple, aSingle, aTheme, is, not } from '../../support/catalogue';
import { notConcerned, resultsFor, themeIn, unknown, type Answers } from '../../support/diagnostic';

const q = (id: string, weight: 1 | 2 | 3) => aSingle(id, { weight, notConcerned: 'Rien de tel.' });
const gains = (themes: Theme[], actions: Action[], answers: Answers) =>
  Object.fromEntries(everyItem(adviceFor(aCatalogue({ themes, advice: { actions } }), answers)).map(({ action, gain }) => [action, gain]));

describe('gain by hand: Σ ω·(low′ − low) / Σ ω, low = 100·P/3W', () => {
  const up = [anAction('up', { 't.b': 'p3' })];

  it('one theme: W = 6, two points of weight 2 more', () => {
    // low: 100·(3·3 + 2·1)/18, low′: 100·(9 + 6)/18.
    expect(gains([aTheme('t', [q('a', 3), q('b', 2), q('c', 1)])], up, { 't.a': 'p3', 't.b': 'p1', 't.c': 'p0' }).up).toBeCloseTo(
      400 / 18,
      9,
    );
  });

  it('what is not answered counts in W, and starts from 0', () => {
    expect(gains([aTheme('t', [q('a', 3), q('b', 2), q('c', 1)])], up, {}).up).toBeCloseTo(600 / 18, 9);
    expect(gains([aTheme('t', [q('a', 3), q('b', 2), q('c', 1)])], up, { 't.b': unknown }).up).toBeCloseTo(600 / 18, 9);
  });

  it('what waits for a fact counts in W, whatever was stored: "pas concerné" too', () => {
    const waits = aSingle('late', { weight: 3, notConcerned: 'Rien de tel.', when: is('t.fact', 'oui') });
    const themes = [aTheme('t', [aSingle('fact', { options: { oui: 0, non: 0 } }), q('b', 1), waits])];
    expect(gains(themes, up, { 't.fact': unknown, 't.b': 'p0' }).up).toBeCloseTo(300 / 12, 9);
    expect(gains(themes, up, { 't.fact': unknown, 't.b': 'p0', 't.late': notConcerned }).up).toBeCloseTo(300 / 12, 9);
  });

  it('what is not concerned is out of W', () => {
    expect(gains([aTheme('t', [q('a', 3), q('b', 2), q('c', 1)])], up, { 't.a': notConcerned, 't.b': 'p0' }).up).toBeCloseTo(600 / 9, 9);
  });

  it('every theme with W > 0 shares, scored or not, by its weight', () => {
    const other = aTheme('other', [q('a', 1)], [], 0.5);
    expect(gains([aTheme('t', [q('b', 2)], [], 2), other], up, { 't.b': 'p1' }).up).toBeCloseTo((2 * 200) / 3 / 2.5, 9);
    expect(gains([aTheme('t', [q('b', 2)]), aTheme('other', [q('a', 1)])], up, { 't.b': 'p1' }).up).toBeCloseTo(200 / 3 / 2, 9);
  });

  it('a theme that is not concerned does not share', () => {
    const answers = { 't.b': 'p1', 'other.a': notConcerned };
    expect(gains([aTheme('t', [q('b', 2)]), aTheme('other', [q('a', 1)])], up, answers).up).toBeCloseTo(200 / 3, 9);
    const unscored = aTheme('other', [aSingle('a', { options: { x: 0, y: 0 } })]);
    expect(gains([aTheme('t', [q('b', 2)]), unscored], up, { 't.b': 'p1' }).up).toBeCloseTo(200 / 3, 9);
  });

  it('an action on two themes adds both', () => {
    const both = [anAction('both', { 't.b': 'p3', 'other.a': 'p2' })];
    const themes = [aTheme('t', [q('b', 2), q('c', 2)]), aTheme('other', [q('a', 1)])];
    // (100·4/12 + 100·2/3) / 2
    expect(gains(themes, both, { 't.b': 'p1', 't.c': 'p2', 'other.a': 'p0' }).both).toBeCloseTo(50, 9);
  });

  it('a multiple choice gives at most three points', () => {
    const themes = [aTheme('t', [aMultiple('m', { weight: 1 }), q('b', 1)])];
    expect(gains(themes, [anAction('two', { 't.m': ['x3', 'x4'] })], { 't.m': ['x1', 'x2'], 't.b': 'p0' }).two).toBeCloseTo(100 / 6, 9);
  });

  it('a computed question brings its points', () => {
    const counted = aMultiple('inv', { groups: [{ id: 'g1' }, { id: 'g2' }], groupOf: { x1: 'g1', x2: 'g2', x3: 'g2', x4: 'g2' } });
    const themes = [aTheme('t', [counted, aComputed('sum', 't.inv', 2), q('b', 2)])];
    const actions = [anAction('two', { 't.inv': ['x2', 'x3'] })];
    expect(gains(themes, actions, { 't.inv': ['x1'], 't.b': 'p0' }).two).toBeCloseTo(200 / 12, 9);
  });
});

describe('questions that the action opens or closes are left out', () => {
  const actions = [anAction('up', { 't.a': 'p3' })];

  it('opened, with an answer kept from before or without', () => {
    const themes = [aTheme('t', [q('a', 1), aSingle('late', { weight: 3, when: is('t.a', 'p3') }), q('c', 1)])];
    expect(gains(themes, actions, { 't.a': 'p0', 't.c': 'p0' }).up).toBeCloseTo(300 / 6, 9);
    expect(gains(themes, actions, { 't.a': 'p0', 't.c': 'p0', 't.late': 'p3' }).up).toBeCloseTo(300 / 6, 9);
  });

  it('closed, though they had points', () => {
    const themes = [aTheme('t', [q('a', 1), aSingle('late', { weight: 3, when: not(is('t.a', 'p3')) }), q('c', 1)])];
    const answers = { 't.a': 'p0', 't.c': 'p0', 't.late': 'p3' };
    expect(gains(themes, actions, answers).up).toBeCloseTo(300 / 6, 9);
  });

  it('a theme where nothing counts both before and after does not share', () => {
    const late = aTheme('late', [aSingle('x', { weight: 1, when: is('t.a', 'p3') })]);
    expect(gains([aTheme('t', [q('a', 1)]), late], actions, { 't.a': 'p0' }).up).toBeCloseTo(100, 9);
  });
});

describe('what a gain is worth', () => {
  it('is what the low end of the themes gains when nothing opens or closes', () => {
    const themes = [aTheme('t', [q('a', 3), q('b', 2)]), aTheme('other', [q('a', 1)])];
    const catalogue = aCatalogue({ themes, advice: { actions: [anAction('up', { 't.a': 'p2' })] } });
    const low = (answers: Answers) => {
      const theme = themeIn(resultsFor(catalogue, answers), 't');
      return 'low' in theme ? theme.low : 0;
    };
    const [found] = everyItem(adviceFor(catalogue, { 't.a': 'p1', 't.b': 'p3' }));
    expect(found!.gain).toBeCloseTo((low({ 't.a': 'p2', 't.b': 'p3' }) - low({ 't.a': 'p1', 't.b': 'p3' })) / 2, 9);
  });

  it('does not count what locks hold back', () => {
    const locked = aTheme('t', [q('a', 1), q('b', 1)], [{ id: 'l', when: is('t.b', 'p0'), cap: 1, because: 'Non.', lift: 'Oui.' }]);
    expect(gains([locked], [anAction('up', { 't.a': 'p3' })], { 't.a': 'p0', 't.b': 'p0' }).up).toBeCloseTo(50, 9);
  });

  it('is never negative: a question that must wait for a fact again is not lost (scoring.md, "Never negative")', () => {
    const waits = aSingle('late', { weight: 3, when: { any: [is('t.a', 'p0'), is('t.fact', 'oui')] } });
    const themes = [aTheme('t', [q('a', 1), aSingle('fact', { options: { oui: 0, non: 0 } }), waits])];
    const found = gains(themes, [anAction('up', { 't.a': 'p3' })], { 't.a': 'p0', 't.late': 'p3', 't.fact': unknown });
    expect(found.up).toBeGreaterThanOrEqual(0);
  });
});
