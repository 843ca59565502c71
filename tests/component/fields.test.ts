// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { describe, expect, test } from 'vitest';
import type { MultipleQuestion, NumberQuestion, SingleQuestion } from '../../src/content/schema';
import SaveState from '../../src/ui/components/SaveState.vue';
import ChoiceField from '../../src/ui/features/question/ChoiceField.vue';
import NumberField from '../../src/ui/features/question/NumberField.vue';

const texts = { label: 'Question ?', why: 'Pourquoi.', how: 'Comment.', ask: ['maire'], express: true, lenses: [] };
const single: SingleQuestion = {
  kind: 'single',
  id: 'q',
  ...texts,
  notConcerned: 'Pas concerné : rien ne sort',
  options: [
    { id: 'a', label: 'Un' },
    { id: 'b', label: 'Deux' },
  ],
};
const multiple: MultipleQuestion = {
  kind: 'multiple',
  id: 'm',
  ...texts,
  groups: [
    { id: 'g', label: 'Groupe' },
    { id: 'ecole', label: 'École' },
  ],
  options: [
    { id: 'a', label: 'Un', group: 'g' },
    { id: 'c', label: 'Cantine', group: 'ecole' },
    { id: 'rien', label: 'Rien', exclusive: true },
  ],
};
const number: NumberQuestion = { kind: 'number', id: 'n', ...texts, max: 9999, unit: 'personnes' };
const unanswered = { state: 'unanswered' } as const;

describe('a choice', () => {
  test('nothing is ticked beforehand; "je ne sais pas" says whom to ask; "pas concerné" only where offered', () => {
    const wrapper = mount(ChoiceField, { props: { question: single, hiddenGroups: [], answer: unanswered, askTo: 'au maire' } });
    expect(wrapper.findAll('input:checked')).toHaveLength(0);
    expect(wrapper.text()).toContain('à demander au maire');
    expect(wrapper.findAll('input')).toHaveLength(4);
    const without = mount(ChoiceField, {
      props: { question: { ...single, notConcerned: undefined }, hiddenGroups: [], answer: unanswered, askTo: 'au maire' },
    });
    expect(without.findAll('input')).toHaveLength(3);
  });

  test('each row answers', async () => {
    const wrapper = mount(ChoiceField, { props: { question: single, hiddenGroups: [], answer: unanswered, askTo: 'au maire' } });
    const inputs = wrapper.findAll('input');
    for (const input of inputs) await input.setValue(true);
    expect(wrapper.emitted('answer')?.flat()).toEqual([
      { state: 'answered', value: 'a' },
      { state: 'answered', value: 'b' },
      { state: 'unknown' },
      { state: 'notConcerned' },
    ]);
  });

  test('a group that does not concern the commune is not shown', () => {
    const wrapper = mount(ChoiceField, { props: { question: multiple, hiddenGroups: ['ecole'], answer: unanswered, askTo: 'au maire' } });
    expect(wrapper.text()).not.toContain('Cantine');
    expect(wrapper.findAll('fieldset legend').map((legend) => legend.text())).toEqual(['Groupe']);
  });
});

test('a number is kept when it is one, and only then', async () => {
  const wrapper = mount(NumberField, {
    props: { question: number, answer: unanswered, askTo: 'au maire', label: 'Combien ?', error: null },
  });
  const input = wrapper.find('input[type="text"]');
  await input.setValue('abc');
  expect(wrapper.emitted('answer')).toBeUndefined();
  await input.setValue('12');
  expect(wrapper.emitted('answer')?.flat()).toEqual([{ state: 'answered', value: 12 }]);
});

test.each([
  [{ kind: 'none' } as const, 'Rien à enregistrer'],
  [{ kind: 'saving' } as const, 'Enregistrement…'],
  [{ kind: 'saved', at: Date.UTC(2026, 10, 25, 13, 32) } as const, 'Enregistré sur cet ordinateur à 14\u00a0h\u00a032'],
  [{ kind: 'failed', code: 'quota' } as const, 'Non enregistré'],
])('the sign says %o', (state, words) => {
  const wrapper = mount(SaveState, { props: { state } });
  expect(wrapper.text()).toBe(words);
  expect(wrapper.attributes('role')).toBe('status');
});
