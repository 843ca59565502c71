import type { Path } from '../../../domain/diagnostic';
import { askedIn, progressOf, type Sheet, type ThemeProgress } from '../../../domain/questionnaire';
import { taskStates } from '../../texts/states';

export interface TaskRow {
  id: string;
  title: string;
  /** Where its link leads, inside the diagnostic. */
  to: string;
  words: string;
  tag: string;
  progress: ThemeProgress;
}

/** The task list: identity first, then the themes. A theme not begun opens on its first question, a begun one on its summary. */
export function taskRows(sheet: Sheet, path: Path): TaskRow[] {
  const { identity, themes } = sheet.plan.catalogue;
  return [identity, ...themes].map(({ id, title }) => {
    const progress = progressOf(sheet, id, path);
    const first = askedIn(sheet, id, path)[0];
    const to = progress.state === 'notStarted' && first !== undefined ? `question/${first.id}` : `theme/${id}`;
    const words =
      progress.state === 'inProgress' ? `${taskStates.inProgress} : ${progress.given} sur ${progress.total}` : taskStates[progress.state];
    const tag = progress.state === 'inProgress' ? 'tag--now' : progress.state === 'notStarted' ? '' : 'tag--plain';
    return { id, title, to, words, tag, progress };
  });
}
