import type { CommuneList } from './list';
import { createNames, findNames, LOOSE } from './names';
import { findSpaced, findWords } from './names-loose';
import { createPlaces, type Scope } from './places';
import { parseQuery, type NameQuery } from './query';
import { Ranking } from './ranking';
import type { CommuneMatch } from './types';

/** Added to the ranks of `names.ts`: a name before a former name, all the words as a name before the last ones as a place. */
const FORMER = LOOSE;
const NARROWED = FORMER + LOOSE;
const NARROWED_LOOSE = NARROWED + FORMER + LOOSE;
const WHOLE_LOOSE = NARROWED_LOOSE + 1;

/** The note of a match that is not by a former name or a postal code. */
const NONE = -1;

type Search = (typed: string, limit: number) => CommuneMatch[];

/** Makes the list ready, then searches it as `CommuneIndex.search` says. */
export function createSearch(list: CommuneList): Search {
  const { size, former } = list.table;
  const places = createPlaces(list);
  const names = createNames(list.table.names, size);
  const formerNames = createNames(former.map((f) => f.name).join('\n'), former.length);

  function findStrictly(ranking: Ranking, { names: queries, scope }: NameQuery, base: number) {
    const offer = within(scope, ranking);
    for (const query of queries) {
      findNames(names, query, (place, rank) => offer(place, base + rank, NONE));
      findNames(formerNames, query, (entry, rank) => offer(former[entry]!.owner, base + FORMER + rank, entry));
    }
  }

  function findLoosely(ranking: Ranking, { names: queries, scope }: NameQuery, rank: number) {
    const offer = within(scope, ranking);
    for (const query of queries) {
      findWords(names, query, (place) => offer(place, rank, NONE));
      // Among several words, a space out of place is the last explanation to try: it would cost every key a sweep.
      if (ranking.count === 0 || !query.includes(' ')) findSpaced(names, query, (place) => offer(place, rank, NONE));
    }
  }

  function searchNames(whole: NameQuery, narrowed: NameQuery | null, limit: number): CommuneMatch[] {
    const ranking = new Ranking(list);
    findStrictly(ranking, whole, 0);
    if (narrowed) findStrictly(ranking, narrowed, NARROWED);
    // What follows ranks below all that is found already: skipping it never changes the first results.
    if (narrowed && ranking.count < limit) findLoosely(ranking, narrowed, NARROWED_LOOSE);
    if (ranking.count < limit) findLoosely(ranking, whole, WHOLE_LOOSE);
    return ranking.best(limit).map(({ place, note }) => {
      const commune = list.at(place);
      return note === NONE ? { commune, via: 'name', matched: commune.name } : { commune, via: 'former', matched: former[note]!.name };
    });
  }

  function searchCodes(start: string, limit: number): CommuneMatch[] {
    const ranking = new Ranking(list);
    const postal = list.table.postal.map((codes) => codes.findIndex((code) => code.startsWith(start)));
    list.table.postalOf.forEach((set, place) => {
      if (postal[set]! >= 0) ranking.offer(place, 0, postal[set]!);
    });
    for (let place = list.lowest(start); place < size && list.code(place).startsWith(start); place++) ranking.offer(place, 1, NONE);
    const best = ranking.best(limit);
    // A whole INSEE code names one commune: those that share it as a postal code must not push it out.
    const exact = list.find(start);
    if (exact >= 0 && best.length > 1 && !best.some(({ place }) => place === exact)) best[best.length - 1] = { place: exact, note: NONE };
    return best.map(({ place, note }) => {
      const commune = list.at(place);
      const code = commune.postalCodes[note];
      return code === undefined ? { commune, via: 'code', matched: commune.code } : { commune, via: 'postalCode', matched: code };
    });
  }

  return (typed, limit) => {
    const query = parseQuery(typed, places);
    if (query.kind === 'empty') return [];
    return query.kind === 'code' ? searchCodes(query.start, limit) : searchNames(query.whole, query.narrowed, limit);
  };
}

function within(scope: Scope | null, ranking: Ranking): Ranking['offer'] {
  return (place, rank, note) => {
    if (!scope || scope(place)) ranking.offer(place, rank, note);
  };
}
