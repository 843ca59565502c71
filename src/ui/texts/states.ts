import type { TaskState } from '../../domain/questionnaire';

export const taskStates: Record<TaskState, string> = {
  notStarted: 'À faire',
  inProgress: 'En cours',
  toSpecify: 'À préciser',
  done: 'Fait',
  notConcerned: 'Pas concerné',
};
