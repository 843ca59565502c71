import { describe, expect, test } from 'vitest';
import type { AskGroup } from '../../../src/domain/asking/whom';
import { askSections, gainWords, mailOf, messageOf, type AskLine } from '../../../src/ui/features/asking/ask-text';
import { copyText } from '../../../src/ui/features/asking/copy';
import { aCatalogue, aMultiple, aNumber, aSingle, aTheme, is } from '../../support/catalogue';
import { sheetFor } from '../../support/diagnostic';

const NBSP = '\u00a0';
const sein = { kind: 'commune', name: 'Sein' } as const;
const line = (label: string, given: Partial<AskLine> = {}): AskLine => ({
  id: 't.q',
  label,
  hint: null,
  answers: null,
  gain: null,
  ...given,
});
const lines = (count: number, length: number) => Array.from({ length: count }, () => line('é'.repeat(length), { hint: 'x'.repeat(200) }));
const bodyOf = (href: string) => new URLSearchParams(href.slice(href.indexOf('?'))).get('body');

describe('the width of an answer, in words', () => {
  test.each([
    [8.3, 'Sécurité', `jusqu’à 9${NBSP}points d’écart en moins sur le thème «${NBSP}Sécurité${NBSP}»`],
    [9, 'Sécurité', `jusqu’à 9${NBSP}points d’écart en moins sur le thème «${NBSP}Sécurité${NBSP}»`],
    [0.4, 'Sécurité', `jusqu’à 1${NBSP}point d’écart en moins sur le thème «${NBSP}Sécurité${NBSP}»`],
    [12, null, `jusqu’à 12${NBSP}points d’écart en moins sur les thèmes qui en dépendent`],
    [0, 'Sécurité', null],
  ])('%d on %s', (width, theme, words) => expect(gainWords(width, theme)).toBe(words));
});

describe('the text to copy', () => {
  test('it is polite, names the commune, numbers the questions and says whom "vous" means', () => {
    const text = messageOf(sein, [
      line('Une clé ?', { hint: 'Un code compte.', answers: 'Réponses possibles : Oui ; Non.' }),
      line('Et ?'),
    ]);
    expect(text).toBe(
      [
        'Bonjour,',
        '',
        `Notre commune, Sein, fait le point sur son numérique. Pouvez-vous nous aider à répondre à ces 2 questions${NBSP}? «${NBSP}Vous${NBSP}» y désigne nos élus et nos agents.`,
        '',
        '1. Une clé ?',
        '   Un code compte.',
        '   Réponses possibles : Oui ; Non.',
        '',
        '2. Et ?',
        '',
        'Une réponse courte suffit. Si vous ne savez pas, dites-nous à qui demander.',
        '',
        'Merci d’avance.',
      ].join('\n'),
    );
  });

  test.each([
    [{ kind: 'epci', name: 'Cap Sizun' } as const, 'Notre intercommunalité, Cap Sizun, fait'],
    [{ kind: 'autre', name: null } as const, 'Notre collectivité fait'],
    [{ kind: null, name: null } as const, 'Notre commune fait'],
  ])('%o', (asker, words) => {
    expect(messageOf(asker, [line('Une clé ?')])).toContain(words);
    expect(messageOf(asker, [line('Une clé ?')])).toContain('à cette question');
  });
});

describe('the link to the mail software', () => {
  test('no address, a subject, the whole text with the line ends of mail', () => {
    const { href, holds } = mailOf(sein, 'Notre numérique & nous', [line('Une clé ?', { hint: 'Oui ou non ?' })]);
    expect(holds).toBe('all');
    expect(href).toMatch(/^mailto:\?subject=Notre%20num%C3%A9rique%20%26%20nous&body=Bonjour/);
    expect(bodyOf(href)).toBe(messageOf(sein, [line('Une clé ?', { hint: 'Oui ou non ?' })]).replaceAll('\n', '\r\n'));
  });

  test.each([
    ['too long a text keeps its questions', lines(6, 10), 'labels'],
    ['too many questions are to be pasted', lines(40, 40), 'nothing'],
  ] as const)('%s', (_, given, holds) => {
    const mail = mailOf(sein, 'Sujet', given);
    expect(mail.holds).toBe(holds);
    expect(mail.href.length).toBeLessThanOrEqual(1900);
  });
});

describe('the sections', () => {
  const school = { id: 'ecole', when: is('t.q', 'p3') };
  const mine = aMultiple('m', { label: 'Quoi ?', groups: [school], groupOf: { x1: 'ecole' } });
  const catalogue = aCatalogue({
    themes: [aTheme('t', [aSingle('q', { weight: 1, label: 'Une clé ?' }), mine])],
    identity: [aNumber('n')],
  });
  const sheet = sheetFor(catalogue, { 't.q': 'p0' });
  const asking: AskGroup[] = [
    {
      person: 'maire',
      items: [
        { question: 't.q', theme: 't', kind: 'unknown', width: 50 },
        { question: 't.m', theme: 't', kind: 'unknown', width: 0 },
        { question: 'identite.n', theme: 'identite', kind: 'fact', width: 20 },
      ],
    },
  ];

  test('one a person, in the words to use', () => {
    const [section] = askSections(sheet, asking);
    expect(section).toMatchObject({ person: 'maire', title: 'Le maire', to: 'au maire' });
    expect(section!.subject).toBe(`Le numérique de notre commune${NBSP}: 3${NBSP}questions`);
    expect(section!.lines.map(({ label, gain }) => [label, gain])).toEqual([
      ['Une clé ?', `jusqu’à 50${NBSP}points d’écart en moins sur le thème «${NBSP}Titre t${NBSP}»`],
      ['Quoi ?', null],
      ['Une question ?', `jusqu’à 20${NBSP}points d’écart en moins sur les thèmes qui en dépendent`],
    ]);
    expect(askSections(sheet, [])).toEqual([]);
  });

  test('the answers offered, without those that do not concern the commune', () => {
    const [single, multiple, number] = askSections(sheet, asking)[0]!.lines;
    expect(single!.answers).toBe(`Réponses possibles${NBSP}: Option p0${NBSP}; Option p1${NBSP}; Option p2${NBSP}; Option p3.`);
    expect(multiple!.answers).toMatch(/^Réponses possibles \(une ou plusieurs\)/);
    expect(multiple!.answers).not.toContain('Option x1');
    expect(number!.answers).toBeNull();
  });
});

describe('the clipboard', () => {
  test('says whether the text went in', async () => {
    const held: string[] = [];
    expect(await copyText('Bonjour', { writeText: async (text) => void held.push(text) })).toBe(true);
    expect(held).toEqual(['Bonjour']);
    expect(await copyText('Bonjour', { writeText: () => Promise.reject(new Error('refused')) })).toBe(false);
    expect(await copyText('Bonjour', undefined)).toBe(false);
  });
});
