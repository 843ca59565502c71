import { describe, expect, it, vi } from 'vitest';
import { loadCommunes } from '../../../src/communes';

// Sweeps of the whole list: a slow machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const index = await loadCommunes();
const codes = (query: string, limit?: number) => index.search(query, limit).map((m) => m.commune.code);
const first = (query: string) => codes(query)[0];
const said = (query: string, limit?: number) => index.search(query, limit).map((m) => `${m.commune.name} (${m.commune.departement})`);

describe('a name', () => {
  it.each([
    ['as written', "L'Île-d'Yeu", '85113'],
    ['in small letters, without accent', "l'ile-d'yeu", '85113'],
    ['in capitals, without mark', 'ILE D YEU', '85113'],
    ['with a typographic apostrophe', 'L’Île-d’Yeu', '85113'],
    ['with spaces around', '  ouessant ', '29155'],
    ['with decomposed accents', 'Nouméa'.normalize('NFD'), '98818'],
    ['œ as one letter', 'Œuf-en-Ternois', '62633'],
    ['œ as two', 'oeuf en ternois', '62633'],
    ['ÿ', "l'hay les roses", '94038'],
    ['without its article', 'havre', '76351'],
    ['with an article it does not have', 'le bourg en bresse', '01053'],
    ['without its apostrophe', 'val disere', '73304'],
    ['in one word', 'lhay', '94038'],
    ['with words left out', 'chalon saone', '71076'],
    ['with its own brackets', 'Castillon (Canton de Lembeye)', '64182'],
    ['of one letter, with its département', 'Y (80)', '80829'],
  ])('%s', (_how, query, code) => {
    expect(first(query)).toBe(code);
  });

  it.each(['st malo', 'St-Malo', 'SAINT MALO', 'saint malo', 'St. Malo'])('"%s" is Saint-Malo', (query) => {
    expect(first(query)).toBe('35288');
  });

  it.each(['ste savine', 'Ste-Savine', 'sainte-savine'])('"%s" is Sainte-Savine', (query) => {
    expect(first(query)).toBe('10362');
  });

  it('"st" and "ste", while typing, may also begin a longer word', () => {
    expect(said('st')).toEqual(expect.arrayContaining(['Strasbourg (67)', 'Saint-Étienne (42)']));
    expect(said('ste', 400)).toEqual(expect.arrayContaining(['Stenay (55)', 'Sainte-Savine (10)']));
  });

  it('says what it met', () => {
    expect(index.search('ouessant')[0]).toEqual({ commune: index.byCode('29155'), via: 'name', matched: 'Ouessant' });
  });
});

describe('a former name', () => {
  it.each([
    ['hellemmes', '59350', 'Hellemmes-Lille'],
    ['Arbignieu', '01015', 'Arbignieu'],
    ['la rochelle-normande', '50565', 'La Rochelle-Normande'],
  ])('"%s" finds its current commune', (query, code, matched) => {
    expect(index.search(query)[0]).toMatchObject({ commune: { code }, via: 'former', matched });
  });

  it('comes after every name', () => {
    expect(index.search('lomme').map((m) => [m.commune.name, m.via])).toEqual([
      ['Lommerange', 'name'],
      ['Lille', 'former'],
    ]);
  });

  it('gives way to the name when a commune bears both', () => {
    const both = index.inRegion('28').find((c) => c.former.includes(c.name))!;
    expect(index.search(`${both.name} (${both.departement})`)[0]).toEqual({ commune: both, via: 'name', matched: both.name });
  });

  it('gives a commune once, however many of its names meet the query', () => {
    const found = codes('saint', 40_000);
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('ranking', () => {
  it('exact names, then those with an article more, then beginnings, then words; each by inhabitants', () => {
    expect(said('port', 4)).toEqual(['Port (01)', 'Le Port (974)', 'Le Port (09)', 'Port-de-Bouc (13)']);
    const vias = said('rochelle', 30);
    expect(vias.slice(0, 2)).toEqual(['La Rochelle (17)', 'La Rochelle (70)']);
  });

  it('homonyms by inhabitants', () => {
    const homonyms = index.search('sainte-colombe', 12).map((m) => m.commune);
    expect(homonyms.filter((c) => c.name === 'Sainte-Colombe')).toHaveLength(12);
    expect(homonyms.map((c) => c.population)).toEqual(homonyms.map((c) => c.population).sort((a, b) => b! - a!));
  });

  it('equals by name, then by code', () => {
    const empty = index.search('55', 1000).filter((m) => m.commune.population === 0);
    expect(empty.map((m) => m.commune.name)).toEqual(empty.map((m) => m.commune.name).sort());
    expect(empty).toHaveLength(6);
  });

  it('an unknown population comes last', () => {
    expect(codes('iles', 100).at(-1)).not.toBe(first('iles'));
    expect(index.search('archipel').map((m) => m.commune.population)).toEqual([null, null]);
  });
});

describe('a département', () => {
  it.each([
    ['Saint-Denis (93)', '93066'],
    ['saint-denis 93', '93066'],
    ['93 saint denis', '93066'],
    ['Saint-Denis (Seine-Saint-Denis)', '93066'],
    ['saint denis seine st denis', '93066'],
    ['saint denis reunion', '97411'],
    ['Saint-Denis (La Réunion)', '97411'],
    ['saint-denis de la réunion', '97411'],
    ['Saint-Denis (974)', '97411'],
    ['saint denis reun', '97411'],
    ['saint-denis (30', '30247'],
    ['ajaccio 2a', '2A004'],
    ['Bastia (Haute-Corse)', '2B033'],
    ['bastia corse', '2B033'],
  ])('"%s" narrows to it', (query, code) => {
    expect(first(query)).toBe(code);
  });

  it('by number or in brackets, keeps nothing else', () => {
    for (const query of ['saint (93)', 'saint 93', 'Saint (Seine-Saint-Denis)'])
      expect(index.search(query, 100).every((m) => m.commune.departement === '93')).toBe(true);
    expect(codes('bourg (2B)')).toEqual([]);
  });

  it('is the one of the INSEE code, not of a postal code from next door', () => {
    expect(index.byCode('03250')).toMatchObject({ name: 'Saint-Pierre-Laval', postalCodes: ['42620'] });
    expect(codes('saint-pierre-laval (03)')).toEqual(['03250']);
    expect(codes('saint-pierre-laval (42)')).toEqual([]);
  });

  it('as a last word, comes after a name that holds all the words', () => {
    expect(said('bourg saint', 1)).toEqual(['Bourg-Saint-Andéol (07)']);
    expect(said('chatillon sur indre', 1)).toEqual(['Châtillon-sur-Indre (36)']);
    expect(said('beaulieu loire', 1)).toEqual(['Beaulieu-sur-Loire (45)']);
  });

  it('an opened bracket changes nothing yet', () => {
    expect(codes('saint-denis (')).toEqual(codes('saint-denis'));
  });
});

describe('a postal code', () => {
  it('finds its communes, most inhabited first', () => {
    expect(index.search('22870')).toEqual([{ commune: index.byCode('22016'), via: 'postalCode', matched: '22870' }]);
    expect(said('01100').slice(0, 2)).toEqual(['Oyonnax (01)', 'Arbent (01)']);
  });

  it('of an arrondissement finds the city', () => {
    expect(index.search('75012')).toEqual([{ commune: index.byCode('75056'), via: 'postalCode', matched: '75012' }]);
    expect(first('69005')).toBe('69123');
  });

  it('may be a beginning of two digits or more, spaces or not', () => {
    expect(index.search('29', 1000).every((m) => m.matched.startsWith('29'))).toBe(true);
    expect(codes('2')).toEqual([]);
    expect(codes('22 870')).toEqual(['22016']);
    expect(codes('228700')).toEqual([]);
  });

  it('narrows a name', () => {
    expect(codes('97400 saint denis')).toEqual(['97411']);
    expect(codes('Saint-Denis 97400')).toEqual(['97411']);
  });
});

describe('an INSEE code', () => {
  it.each(['2A004', '2a004', '2B033', '29083', '97411'])('%s finds its commune', (code) => {
    expect(codes(code)).toContain(code.toUpperCase());
  });

  it('says that it is one', () => {
    expect(index.search('29155')).toEqual([{ commune: index.byCode('29155'), via: 'code', matched: '29155' }]);
  });

  it('may begin with 2A or 2B only', () => {
    expect(index.search('2b', 5).map((m) => [m.commune.departement, m.via])).toEqual(Array(5).fill(['2B', 'code']));
  });

  it('is there even when more communes share it as a postal code', () => {
    const shared = index.search('01190');
    expect(shared).toHaveLength(12);
    expect(shared.slice(0, -1).every((m) => m.via === 'postalCode')).toBe(true);
    expect(shared.at(-1)).toMatchObject({ via: 'code', matched: '01190' });
  });
});

describe('limits', () => {
  it.each(['', ' ', 'a', 'é', '7', '-', "'", '(', '()', '\n'])('%j gives nothing', (query) => {
    expect(index.search(query)).toEqual([]);
  });

  it('gives twelve unless told', () => {
    expect(index.search('saint')).toHaveLength(12);
    expect(index.search('saint', 3)).toEqual(index.search('saint').slice(0, 3));
    expect(index.search('saint', Infinity).length).toBeGreaterThan(4000);
  });

  it.each([0, -1, NaN, 0.5])('a limit of %d gives nothing', (limit) => {
    expect(index.search('saint', limit)).toEqual([]);
  });
});
