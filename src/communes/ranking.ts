import type { CommuneList } from './list';

const UNSEEN = 255;

/** Sort keys are numbers, far faster to sort than objects: rank, then inhabitants, then place, in 8 + 24 + 16 bits. */
const INHABITANTS = 2 ** 24;
const PLACES = 2 ** 16;

/** Keeps the best rank offered for each commune, and the first note offered with that rank. */
export class Ranking {
  private readonly list: CommuneList;
  private readonly ranks: Uint8Array;
  private readonly notes: Int32Array;
  private readonly seen: number[] = [];

  constructor(list: CommuneList) {
    this.list = list;
    this.ranks = new Uint8Array(list.table.size).fill(UNSEEN);
    this.notes = new Int32Array(list.table.size);
  }

  get count(): number {
    return this.seen.length;
  }

  offer(place: number, rank: number, note: number): void {
    if (rank >= this.ranks[place]!) return;
    if (this.ranks[place] === UNSEEN) this.seen.push(place);
    this.ranks[place] = rank;
    this.notes[place] = note;
  }

  /** By rank, then most inhabited first (unknown last), then by name as spelled, then by code: a total order. */
  best(limit: number): { place: number; note: number }[] {
    const { populations } = this.list.table;
    const keys = new Float64Array(this.seen.length);
    this.seen.forEach((place, i) => {
      const fewness = INHABITANTS - 2 - populations[place]!;
      keys[i] = (this.ranks[place]! * INHABITANTS + fewness) * PLACES + place;
    });
    keys.sort();
    // Names only decide between equals: past the limit, keep those that might still take its last place.
    let end = Math.min(Math.floor(limit), keys.length);
    while (end > 0 && end < keys.length && tie(keys[end]!) === tie(keys[end - 1]!)) end++;
    return Array.from(keys.subarray(0, end))
      .sort((a, b) => tie(a) - tie(b) || this.byNameThenCode(a % PLACES, b % PLACES))
      .slice(0, limit)
      .map((key) => ({ place: key % PLACES, note: this.notes[key % PLACES]! }));
  }

  /** Places follow codes. */
  private byNameThenCode(a: number, b: number): number {
    const [first, second] = [this.list.name(a), this.list.name(b)];
    return first < second ? -1 : first > second ? 1 : a - b;
  }
}

const tie = (key: number) => Math.floor(key / PLACES);
