import type { IssueKind } from '../../domain/questionnaire';

/** Why a stored answer is set aside and asked again. */
export const issueReasons: Record<IssueKind, string> = {
  foreignQuestion: 'cette question n’existe plus ; votre réponse est gardée, elle ne compte pas',
  foreignOption: 'cette réponse n’est plus proposée ; la question est reposée',
  notOffered: '« pas concerné » n’est pas proposé pour cette question ; elle est reposée',
  severalValues: 'deux réponses à la fois ; la question est reposée',
  badValue: 'la valeur enregistrée n’est pas lisible ; la question est reposée',
  exclusiveDropped: '« rien » était coché avec autre chose ; les autres réponses sont gardées',
  askAgain: 'la question a changé de sens ; elle est reposée',
};
