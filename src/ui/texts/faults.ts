/** What went wrong, in words that say what to do. The codes come from storage and exchange. */
const storage: Record<string, string> = {
  quota:
    'Ce navigateur ne peut plus enregistrer pour l’instant. Vos réponses restent affichées ici : téléchargez votre fichier de sauvegarde avant de fermer cette page.',
  unavailable:
    'Ce navigateur ne permet pas d’enregistrer. Vous pouvez répondre, mais téléchargez votre fichier de sauvegarde avant de fermer cette page, ou essayez un autre navigateur.',
  superseded: 'Une version plus récente de Cadran est ouverte dans un autre onglet. Rechargez cette page pour continuer.',
  newerData:
    'Vos réponses ont été enregistrées par une version plus récente de Cadran. Rien n’est effacé. Rechargez la page pour obtenir cette version.',
  corrupt:
    'Une partie des réponses enregistrées est illisible. Rien n’est effacé : reprenez votre fichier de sauvegarde si vous en avez un.',
  notFound: 'Ce diagnostic n’est pas sur cet ordinateur. Il a pu être commencé sur un autre ordinateur ou dans un autre navigateur.',
  refused:
    'Cette réponse ne peut pas être enregistrée : elle est trop longue ou illisible. Raccourcissez-la, puis réessayez. Le reste est gardé.',
  blocked: 'Cadran est ouvert dans un autre onglet avec une version plus ancienne. Fermez l’autre onglet.',
};

const file: Record<string, string> = {
  tooBig: 'est trop gros pour être un fichier de Cadran (plus de 1 Mo). Vérifiez que vous avez choisi le bon fichier.',
  unreadable: 'ne peut pas être lu. Copiez-le sur cet ordinateur, puis choisissez-le à nouveau.',
  notJson: 'n’est pas un fichier de Cadran. Cherchez un fichier dont le nom finit par « .cadran.json ».',
  truncated: 'est incomplet : la fin manque. Téléchargez-le à nouveau depuis l’ordinateur d’origine.',
  notOurs: 'n’est pas un fichier de Cadran. Cherchez un fichier dont le nom finit par « .cadran.json ».',
  newerFormat: 'vient d’une version plus récente de Cadran. Mettez Cadran à jour ici, puis recommencez.',
  forbiddenKey: 'contient des éléments que Cadran n’écrit jamais. Par prudence, rien n’a été repris.',
  tooDeep: 'n’a pas la forme d’un fichier de Cadran. Par prudence, rien n’a été repris.',
  invalid: 'contient des éléments que Cadran ne comprend pas. Par prudence, rien n’a été repris.',
  checksum: 'a été modifié ou abîmé depuis son enregistrement. Par prudence, rien n’a été repris. Reprenez le fichier d’origine.',
  severalDiagnostics: 'mélange plusieurs diagnostics. Par prudence, rien n’a été repris.',
};

export function storageFault(code: string): string {
  return storage[code] ?? 'Un problème inattendu empêche d’enregistrer. Téléchargez votre fichier de sauvegarde, puis rechargez la page.';
}

export function fileFault(name: string, code: string): string {
  return `Le fichier «\u00a0${name}\u00a0» ${file[code] ?? 'ne peut pas être repris. Rien n’a été écrit.'}`
    .replace(/ ([:;?!»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0');
}
