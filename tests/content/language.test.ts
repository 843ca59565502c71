import { describe, expect, it } from 'vitest';
import * as french from './plain-french';
import { contentRoot, questionsById } from './real';
import { contentFiles, texts, type Text } from './texts';

const rules = french.readRules(contentRoot);
const isQuestion = ({ field }: Text) => field === 'questions.label';
const isOption = ({ field }: Text) => field === 'questions.options.label';

/** What each rule finds at fault in a text. */
const checks: Record<string, (text: Text) => string[]> = {
  'sentences are short enough': ({ text }) => french.longSentences(text, rules.limits.sentenceWords),
  'no forbidden word': ({ text }) => french.forbiddenWords(text, rules).map((word) => `${word} → ${rules.forbidden[word]}`),
  'acronyms are spelled out': ({ text, record }) => french.unexplainedAcronyms(text, record, rules),
  'typography is French': ({ text }) => french.typographyFaults(text),
  'capitals have their accents': ({ text }) => french.bareCapitals(text),
  'questions are short and end as questions': (text) =>
    isQuestion(text) ? french.questionFaults(text.text, rules.limits.questionWords) : [],
  'options are pieces of sentences': (text) => (isOption(text) ? french.optionFaults(text.text) : []),
};

describe.each(contentFiles.filter((file) => texts.some((text) => text.file === file)))('%s', (file) => {
  it.each(Object.entries(checks))('%s', (_, faultsOf) => {
    const faults = texts
      .filter((text) => text.file === file)
      .flatMap((text) => faultsOf(text).map((fault) => `${file}, ligne ${text.line} : ${fault} (${text.text})`));
    expect(faults).toEqual([]);
  });
});

describe('labels', () => {
  it('are never the same for two questions', () => {
    expect(french.twice([...questionsById.values()].map(({ label }) => label))).toEqual([]);
  });

  it.each([...questionsById])('of the options of %s differ', (_, question) => {
    expect(question.kind === 'number' ? [] : french.twice(question.options.map(({ label }) => label))).toEqual([]);
  });
});

describe('the texts read', () => {
  it('are those of every file', () => {
    expect(texts.filter(isQuestion)).toHaveLength(questionsById.size);
    expect(texts.filter(isOption).length).toBeGreaterThan(350);
    expect(new Set(texts.map(({ file }) => file)).size).toBe(contentFiles.length - 3);
  });

  it('are set in type, and know their record', () => {
    const dpo = texts.find(({ file, field }) => file.endsWith('rgpd.yaml') && field === 'questions.label');
    expect(dpo?.text).toContain(`${french.NBSP}?`);
    expect(dpo?.record).toContain('la Commission nationale');
    expect(dpo?.record).not.toContain('registre des traitements');
  });
});
