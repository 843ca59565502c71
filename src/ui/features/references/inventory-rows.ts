import { compileCondition } from '../../../domain/conditions';
import type { Sheet } from '../../../domain/questionnaire';
import { lowerFirst } from '../../../domain/sentences';

export interface DomainRow {
  group: string;
  label: string;
  /** `outside`: the domain does not concern this commune. */
  state: 'outside' | 'unknown' | 'none' | 'some';
  /** What exists here, in words. */
  here: string;
  share: string;
  sentence: string;
}

/** The digital services of each domain: what the commune ticked, beside the published share. */
export function domainRows(sheet: Sheet): DomainRow[] {
  const { inventory } = sheet.plan.catalogue;
  const { question } = sheet.plan.questions.get(inventory.question)!;
  const { visibility, answer } = sheet.reading(inventory.question);
  if (question.kind !== 'multiple') return [];
  const ticked = visibility === 'visible' && answer.state === 'answered' && Array.isArray(answer.value) ? answer.value : null;
  return inventory.domains.map(({ group: id, share, sentence }) => {
    const group = question.groups!.find((item) => item.id === id)!;
    const labels = question.options.filter((option) => option.group === id && ticked?.includes(option.id)).map(({ label }) => label);
    const concerned = group.when === undefined || sheet.truth(compileCondition(group.when)) !== 'false';
    const state = !concerned ? 'outside' : ticked === null ? 'unknown' : labels.length === 0 ? 'none' : 'some';
    return { group: id, label: group.label, state, here: hereWords(state, labels), share: share ?? 'non publiée', sentence };
  });
}

function hereWords(state: DomainRow['state'], labels: readonly string[]): string {
  switch (state) {
    case 'outside':
      return 'Ne vous concerne pas';
    case 'unknown':
      return 'Pas encore connu';
    case 'none':
      return 'Rien pour l’instant';
    case 'some':
      return labels.map((label, index) => (index === 0 ? label : lowerFirst(label))).join(', ');
  }
}
