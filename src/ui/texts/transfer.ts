/** What a transfer is doing, in words for its status region. */
export type TransferState =
  | { kind: 'idle' }
  | { kind: 'working'; what: 'backup' | 'pdf' | 'calendar' }
  | { kind: 'done'; what: 'backup' | 'pdf' | 'calendar'; file: string }
  | { kind: 'failed'; what: 'backup' | 'pdf' | 'calendar' };

type What = 'backup' | 'pdf' | 'calendar';

const working: Record<What, string> = {
  backup: 'Préparation de la sauvegarde…',
  pdf: 'Préparation de la synthèse…',
  calendar: 'Préparation du calendrier…',
};
const failed: Record<What, string> = {
  backup: 'La sauvegarde n’a pas pu être faite. Rechargez la page et recommencez.',
  pdf: 'La synthèse n’a pas pu être faite. Vous pouvez imprimer cette page depuis votre navigateur.',
  calendar: 'Le calendrier n’a pas pu être fait. Rechargez la page et recommencez.',
};

/** Words for the transfer of one kind; another kind's, begun elsewhere, is not said here. */
export function transferWords(state: TransferState, what: What): string {
  if (state.kind === 'idle' || state.what !== what) return '';
  switch (state.kind) {
    case 'working':
      return working[state.what];
    case 'done':
      return `Le fichier «\u00a0${state.file}\u00a0» est dans vos téléchargements.`;
    case 'failed':
      return failed[state.what];
    default:
      return '';
  }
}
