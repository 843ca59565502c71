import { compileCondition } from '../../../domain/conditions';
import type { Sheet } from '../../../domain/questionnaire';

export interface DomainRow {
  group: string;
  label: string;
  /** What exists here, in words. */
  here: string;
  share: string;
  sentence: string;
}

/** The digital services of each domain: what the commune ticked, beside the published share. */
export function domainRows(sheet: Sheet): DomainRow[] {
  const { inventory } = sheet.plan.catalogue;
  const { question } = sheet.plan.questions.get(inventory.question)!;
  if (question.kind !== 'multiple') return [];
  const { answer } = sheet.reading(inventory.question);
  const ticked = answer.state === 'answered' && Array.isArray(answer.value) ? answer.value : null;
  return inventory.domains.map(({ group: id, share, sentence }) => {
    const group = question.groups!.find((item) => item.id === id)!;
    const labels = question.options.filter((option) => option.group === id && ticked?.includes(option.id)).map(({ label }) => label);
    const concerned = group.when === undefined || sheet.truth(compileCondition(group.when)) !== 'false';
    return { group: id, label: group.label, here: hereWords(concerned, ticked !== null, labels), share: share ?? 'non publiée', sentence };
  });
}

function hereWords(concerned: boolean, known: boolean, labels: readonly string[]): string {
  if (!concerned) return 'Ne vous concerne pas';
  if (!known) return 'Pas encore connu';
  if (labels.length === 0) return 'Rien pour l’instant';
  return labels.map((label, index) => (index === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1))).join(', ');
}

/** "3 domaines sur 5", or null while the answer is not known. */
export function domainsFilled(sheet: Sheet, rows: readonly DomainRow[]): number | null {
  if (sheet.reading(sheet.plan.catalogue.inventory.question).answer.state !== 'answered') return null;
  return rows.filter(({ here }) => here !== 'Ne vous concerne pas' && here !== 'Rien pour l’instant').length;
}
