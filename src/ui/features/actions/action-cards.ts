import type { Action, Catalogue } from '../../../content/schema';
import type { ActionAdvice } from '../../../domain/actions';
import { lockWords } from '../../../domain/sentences';
import type { ThemeResult } from '../../../domain/scoring';

export interface ActionCard {
  advice: ActionAdvice;
  action: Action;
  /** Why it comes first: the lock it ends, the obligation it fulfils; null for the rest. */
  because: string | null;
  theme: string;
}

export function actionOf({ actions }: Catalogue, id: string): Action | undefined {
  return actions.find((action) => action.id === id);
}

export function cardsOf(catalogue: Catalogue, advice: readonly ActionAdvice[], themes: readonly ThemeResult[]): ActionCard[] {
  return advice.map((item) => ({
    advice: item,
    action: actionOf(catalogue, item.action)!,
    because: reasonOf(catalogue, item, themes),
    theme: catalogue.themes.find(({ id }) => id === item.theme)!.title,
  }));
}

function reasonOf(catalogue: Catalogue, { locks, obligations }: ActionAdvice, themes: readonly ThemeResult[]): string | null {
  const ended = themes.flatMap((theme) => theme.locks).filter(({ lock }) => locks.includes(lock));
  const [strongest] = ended.sort((a, b) => Number(b.bites) - Number(a.bites) || a.cap - b.cap);
  if (strongest !== undefined) return `Lève un verrou. ${lockWords(catalogue, strongest).text}`;
  const obligation = catalogue.obligations.find(({ id }) => id === obligations[0]);
  return obligation === undefined
    ? null
    : `Remplit une obligation : ${obligation.title.charAt(0).toLowerCase()}${obligation.title.slice(1)}.`.replace(' :', '\u00a0:');
}

const EFFORTS: Record<Action['time'], number> = { heure: 1, demi_journee: 4, jours: 16 };
const COSTS: Action['cost'][] = ['gratuit', 'moins_300', 'moins_2000', 'plus'];

/** What several actions take together: hours added up, the highest cost. Orders of magnitude, said as such. */
export function together(actions: readonly Action[]): { time: string; cost: Action['cost'] } {
  const hours = actions.reduce((sum, { time }) => sum + EFFORTS[time], 0);
  const cost = COSTS[Math.max(0, ...actions.map((action) => COSTS.indexOf(action.cost)))]!;
  return { time: hours <= 1 ? 'une heure' : hours <= 4 ? 'une demi-journée' : hours <= 8 ? 'une journée' : 'quelques jours', cost };
}
