import type { CommuneList } from './list';
import { articleLength, normalise } from './normalise';

/** Which communes, by their place in the list, a query is narrowed to. */
export type Scope = (place: number) => boolean;

export interface Places {
  /** By the number of a département, else the beginning of a postal or INSEE code; null for another kind of word. */
  byNumber(word: string): Scope | null;
  /** By the normalised name of a département, else of a région, else the beginning of a département's name, of `least` letters or more. */
  byName(words: string, least: number): Scope | null;
}

/** The départements and régions of the list. */
export function createPlaces(list: CommuneList): Places {
  const { departements, departementOf } = list.table;
  const named = departements.map((d, index) => ({ index, name: bare(d.name), region: bare(d.regionName) }));
  return {
    byNumber(word) {
      if (!/^\d[\dab]?\d*$/.test(word)) return null;
      const code = word.toUpperCase();
      const index = departements.findIndex((d) => d.code === code);
      if (index >= 0) return (place) => departementOf[place] === index;
      return (place) => list.code(place).startsWith(code) || list.postalCodes(place).some((postal) => postal.startsWith(code));
    },
    byName(words, least) {
      const name = withoutArticle(words);
      const found = [
        named.filter((d) => d.name === name),
        named.filter((d) => d.region === name),
        named.filter((d) => name.length >= least && d.name.startsWith(name)),
      ].find((departements) => departements.length > 0);
      if (!found) return null;
      const indexes = new Set(found.map((d) => d.index));
      return (place) => indexes.has(departementOf[place]!);
    },
  };
}

const bare = (name: string) => withoutArticle(normalise(name));

const withoutArticle = (name: string) => name.slice(articleLength(name));
