/** What a transfer is doing, in words for its status region. */
export type TransferState =
  | { kind: 'idle' }
  | { kind: 'working'; what: 'backup' | 'pdf' }
  | { kind: 'done'; what: 'backup' | 'pdf'; file: string }
  | { kind: 'failed'; what: 'backup' | 'pdf' };

export function transferWords(state: TransferState): string {
  switch (state.kind) {
    case 'working':
      return state.what === 'pdf' ? 'Préparation de la synthèse…' : 'Préparation de la sauvegarde…';
    case 'done':
      return `Le fichier «\u00a0${state.file}\u00a0» est dans vos téléchargements.`;
    case 'failed':
      return state.what === 'pdf'
        ? 'La synthèse n’a pas pu être faite. Vous pouvez imprimer cette page depuis votre navigateur.'
        : 'La sauvegarde n’a pas pu être faite. Rechargez la page et recommencez.';
    default:
      return '';
  }
}
