/** Leading articles that a query may leave out. */
export const articles = ['l', 'le', 'la', 'les'] as const;

const leadingArticle = new RegExp(`^(?:${articles.join('|')}) (?=.)`);

/** A text reduced to lower-case words of a-z and 0-9, one space apart: "L’Île-d'Yeu" → "l ile d yeu". */
export const fold = (text: string): string => foldLines(text.replaceAll('\n', ' '));

/** `fold`, then "St" and "Ste" in full: what two ways of writing one name have in common. */
export const normalise = (text: string): string => expandSaints(fold(text));

/** `normalise` of each line, in one go: far faster than one by one. */
export const normaliseLines = (text: string): string => expandSaints(foldLines(text));

/** "st" and "ste" as whole words of a folded text, in full. */
export const expandSaints = (folded: string): string => folded.replace(/\bst(e?)\b/g, 'saint$1');

/** Length of the leading article of a normalised name, its space included; 0 without one. */
export const articleLength = (name: string): number => leadingArticle.exec(name)?.[0].length ?? 0;

function foldLines(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9\n]+/g, ' ')
    .replaceAll(' \n', '\n')
    .replaceAll('\n ', '\n')
    .replace(/^ | $/g, '');
}
