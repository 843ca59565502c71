import type { Question } from '../../../content/schema';
import type { AskGroup, AskItem } from '../../../domain/asking/whom';
import type { Collectivite } from '../../../domain/diagnostic';
import type { Sheet } from '../../../domain/questionnaire';
import { count } from '../../texts/format';

export interface AskLine {
  id: string;
  label: string;
  hint: string | null;
  /** "Réponses possibles : …", for who is not before the screen; null for a number. */
  answers: string | null;
  /** What an answer may bring, in words; null for a question that holds no score. */
  gain: string | null;
}

export interface AskSection {
  person: string;
  /** "Votre prestataire informatique" */
  title: string;
  /** "à votre prestataire informatique" */
  to: string;
  lines: AskLine[];
  subject: string;
  message: string;
  mail: Mail;
}

/** A link that opens the mail software, and what its message could hold. */
export interface Mail {
  href: string;
  holds: 'all' | 'labels' | 'nothing';
}

/** Windows hands no longer address to the mail software. */
const LONGEST = 1900;

export function askSections(sheet: Sheet, asking: readonly AskGroup[]): AskSection[] {
  const { collectivite } = sheet;
  return asking.map(({ person, items }) => {
    const { label, to } = sheet.plan.catalogue.people.find(({ id }) => id === person)!;
    const lines = items.map((item) => lineOf(sheet, item));
    const subject = `Le numérique de notre ${ours(collectivite)}\u00a0: ${count(lines.length, 'question')}`;
    const message = messageOf(collectivite, lines);
    const title = label.charAt(0).toUpperCase() + label.slice(1);
    return { person, title, to, lines, subject, message, mail: mailOf(collectivite, subject, lines) };
  });
}

function lineOf(sheet: Sheet, item: AskItem): AskLine {
  const { question } = sheet.plan.questions.get(item.question)!;
  const theme = sheet.plan.catalogue.themes.find(({ id }) => id === item.theme);
  return {
    id: item.question,
    label: question.label,
    hint: ('hint' in question && question.hint) || null,
    answers: answersOf(sheet, item.question, question),
    gain: gainWords(item.width, theme?.title ?? null),
  };
}

/** The answers offered, without those of a group that does not concern the commune. */
function answersOf(sheet: Sheet, id: string, question: Question): string | null {
  if (question.kind === 'number') return null;
  const { groups } = sheet.plan.questions.get(id)!;
  const offered = question.options.filter((option) => {
    const when = 'group' in option && option.group !== undefined ? groups.get(option.group) : undefined;
    return when === undefined || sheet.truth(when) !== 'false';
  });
  const several = question.kind === 'multiple' ? ' (une ou plusieurs)' : '';
  return `Réponses possibles${several}\u00a0: ${offered.map(({ label }) => label).join('\u00a0; ')}.`;
}

/** "jusqu’à 9 points d’écart en moins sur le thème « Sécurité »" */
export function gainWords(width: number, theme: string | null): string | null {
  const points = Math.ceil(width - 1e-9);
  if (points <= 0) return null;
  const where = theme === null ? 'sur les thèmes qui en dépendent' : `sur le thème «\u00a0${theme}\u00a0»`;
  return `jusqu’à ${count(points, 'point')} d’écart en moins ${where}`;
}

const ours = ({ kind }: Pick<Collectivite, 'kind'>) =>
  kind === 'epci' ? 'intercommunalité' : kind === 'autre' ? 'collectivité' : 'commune';

type Asker = Pick<Collectivite, 'kind' | 'name'>;

/** A polite text, ready to be sent as it is. The name stands between commas: no elision to guess. */
export function messageOf(asker: Asker, lines: readonly Pick<AskLine, 'label' | 'hint' | 'answers'>[]): string {
  const questions = lines.map(({ label, hint, answers }, index) =>
    [`${index + 1}. ${label}`, hint, answers].filter((part) => part !== null).join('\n   '),
  );
  const many = lines.length > 1;
  const name = asker.name === null ? '' : `, ${asker.name},`;
  return [
    `Bonjour,\n\nNotre ${ours(asker)}${name} fait le point sur son numérique.`,
    ` Pouvez-vous nous aider à répondre à ${many ? `ces ${lines.length} questions` : 'cette question'}\u00a0?`,
    ` «\u00a0Vous\u00a0» y désigne nos élus et nos agents.\n\n`,
    questions.join('\n\n'),
    `\n\nUne réponse courte suffit. Si vous ne savez pas, dites-nous à qui demander.\n\nMerci d’avance.`,
  ].join('');
}

/** The fullest message that the mail software can be handed. */
export function mailOf(asker: Asker, subject: string, lines: readonly AskLine[]): Mail {
  const full = hrefOf(subject, messageOf(asker, lines));
  if (full.length <= LONGEST) return { href: full, holds: 'all' };
  const bare = lines.map(({ label }) => ({ label, hint: null, answers: null }));
  const short = hrefOf(subject, messageOf(asker, bare));
  if (short.length <= LONGEST) return { href: short, holds: 'labels' };
  return { href: hrefOf(subject, 'Bonjour,\n\n'), holds: 'nothing' };
}

function hrefOf(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
