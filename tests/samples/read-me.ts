import { DATE, personas, variantIds, type Sample, type VariantId } from '../personas/variants';

const states: Record<VariantId, string> = {
  complet: 'toutes les questions ont une réponse',
  'a-moitie': 'une question sur deux est sans réponse',
  'ne-sait-pas': '« Je ne sais pas » à environ 60 % des questions',
};

/** LISEZMOI.txt, for whoever opens the folder. Ends with a line break. */
export function readMe(samples: readonly Sample[], appVersion: string): string {
  const column = Math.max(...variantIds.map((id) => id.length));
  const people = personas.map(({ id, who }) => `${id}\n    ${who}`);
  const folders = variantIds.map((id) => `  …-${id.padEnd(column)}  ${states[id]}`);
  return `Exemples de Cadran ${appVersion}, au ${inFrench(DATE)}
${'='.repeat(60)}

Les collectivités de ce dossier sont inventées, et leurs réponses aussi. Leur nom
porte « (exemple) ». Seuls le département et la région existent : ils servent à
montrer les services d’aide de la région. Aucune commune réelle n’est décrite.


Les dossiers
------------
${samples.length} dossiers : ${personas.length} collectivités, ${variantIds.length} états chacune.

${people.join('\n')}

${folders.join('\n')}


Dans chaque dossier
-------------------
  diagnostic.json  Le fichier de sauvegarde. Pour l’ouvrir dans Cadran : « Reprendre
                   avec un fichier ». Il ne contient que les réponses.
  results.json     Les résultats que Cadran tire de ces réponses : scores, bornes,
                   niveaux, verrous, formations. Chaque champ est décrit dans
                   docs/resultats.md.
  synthese.pdf     La synthèse pour le conseil municipal.

Mêmes réponses et même version de Cadran : mêmes fichiers, octet pour octet.
Pour les refaire : npm run samples -- --out DOSSIER
`;
}

/** 25/11/2026 */
const inFrench = (date: string) => date.split('-').reverse().join('/');
