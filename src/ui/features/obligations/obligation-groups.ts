import type { Action, Catalogue, Obligation } from '../../../content/schema';
import type { ActionAdvice } from '../../../domain/actions';
import type { Results } from '../../../domain/evaluate';
import type { ObligationResult } from '../../../domain/obligations';

type GroupId = ObligationResult['status'];

/** A fact to give, with the page where it is given, after the diagnostic's address. */
export interface MissingFact {
  id: string;
  label: string;
  to: string;
}

export interface ObligationItem {
  obligation: Obligation;
  result: ObligationResult;
  missing: MissingFact[];
  /** What helps to fulfil it: what does so by itself, then what leads there. */
  actions: Action[];
}

export interface ObligationGroup {
  id: GroupId;
  title: string;
  items: ObligationItem[];
}

/** From what is to be done to what is not, as the page reads. */
const titles: Record<GroupId, string> = {
  notMet: 'À remplir',
  toCheck: 'À vérifier',
  undetermined: 'À préciser',
  met: 'Déjà remplies',
  notConcerned: 'Ne vous concernent pas',
};

/** Each obligation in its group, in declared order; empty groups are left out. */
export function obligationGroups(catalogue: Catalogue, { obligations, actions }: Pick<Results, 'obligations' | 'actions'>) {
  const open = [...actions.priorities, ...actions.annex];
  const items = obligations.map((result): ObligationItem => ({
    result,
    obligation: catalogue.obligations.find(({ id }) => id === result.obligation)!,
    missing: 'missing' in result ? result.missing.map((fact) => missingFact(catalogue, fact)) : [],
    actions: result.status === 'notMet' || result.status === 'toCheck' ? helpFor(catalogue, open, result) : [],
  }));
  return (Object.keys(titles) as GroupId[])
    .map((id): ObligationGroup => ({ id, title: titles[id], items: items.filter(({ result }) => result.status === id) }))
    .filter(({ items: own }) => own.length > 0);
}

function helpFor(catalogue: Catalogue, open: readonly ActionAdvice[], { obligation, status }: ObligationResult): Action[] {
  const of = (id: string) => catalogue.actions.find((action) => action.id === id)!;
  const leads = (action: Action) => action.obligations.includes(obligation);
  const fulfils = open.filter((advice) => advice.obligations.includes(obligation)).map(({ action }) => of(action));
  const others = open.map(({ action }) => of(action)).filter((action) => leads(action) && !fulfils.includes(action));
  const found = [...fulfils, ...others];
  return found.length === 0 && status === 'notMet' ? catalogue.actions.filter(leads) : found;
}

const facts: Record<string, string> = {
  population: 'Le nombre d’habitants',
  kind: 'Commune, intercommunalité ou autre',
  departement: 'Le département',
  region: 'La région',
};

function missingFact({ themes, identity }: Catalogue, id: string): MissingFact {
  if (id in facts) return { id, label: facts[id]!, to: 'commune' };
  const [theme, own] = id.split('.');
  const question = [identity, ...themes].find((item) => item.id === theme)?.questions.find((item) => item.id === own);
  const asked = question?.kind === 'computed' ? question.from : id;
  return { id, label: question?.label ?? id, to: `question/${asked}` };
}
