import { eachHit, eachMatch, entryText, LINE } from './haystack';
import { LOOSE, type Names, type Visit } from './names';
import { articleLength, articles } from './normalise';

/** Names whose words start with those of the query, in order, its leading article left out: "chalon saone", "le paris". */
export function findWords({ lines }: Names, query: string, visit: Visit): void {
  const article = articleLength(query);
  const words = query.slice(article).split(' ');
  // One word alone is what `findNames` looks for.
  if (article === 0 && words.length === 1) return;
  const rarest = words.reduce((best, word) => (rarity(word) > rarity(best) ? word : best));
  eachHit(lines, ` ${rarest}`, (entry) => {
    const line = entryText(lines, entry);
    let from = 0;
    for (const word of words) {
      from = line.indexOf(` ${word}`, from) + 1;
      if (from === 0) return;
    }
    visit(entry, LOOSE);
  });
}

/** One name in eight is a saint's. */
const rarity = (word: string) => (/^sainte?$/.test(word) ? 0 : word.length);

const LONGEST_NAME = 60;

/** Names that start with the query but for the spaces: "val disere", "lisle". */
export function findSpaced({ lines }: Names, query: string, visit: Visit): void {
  const letters = query.replaceAll(' ', '');
  if (letters.length > LONGEST_NAME) return;
  eachMatch(lines, `${LINE} (?:(?:${articles.join('|')}) )?${[...letters].join(' ?')}`, (entry) => visit(entry, LOOSE));
}
