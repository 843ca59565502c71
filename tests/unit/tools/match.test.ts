import { describe, expect, it } from 'vitest';
import type { Tool } from '../../../src/content/schema';
import { sizeOf, toolsFor } from '../../../src/domain/tools/match';
import { aCatalogue, aSingle, aTheme, is, people } from '../../support/catalogue';
import { aPlace, sheetFor, unknown, type Answers } from '../../support/diagnostic';
import { catalogue as real } from '../../content/real';

const aTool = (id: string, given: Partial<Tool> = {}): Tool => ({
  ...{ id, name: id, category: 'partage', publisher: 'Test', licence: 'MIT', free: true, hosting: 'france', what: 'Un outil.' },
  ...{ sizes: ['petite', 'moyenne', 'grande'], prudence: 'simple', when: is('t.q', 'p0'), because: 'Parce que.', confidence: 'V1' },
  ...{ url: 'https://exemple.fr', source: 'Test', checked: '2026-01-01' },
  ...given,
});
const found = (tools: Tool[], answers: Answers = { 't.q': 'p0' }, place = aPlace(1000)) =>
  toolsFor(sheetFor(aCatalogue({ themes: [aTheme('t', [aSingle('q', { weight: 1 })])], advice: { tools } }), answers, place));

describe('tools for this commune', () => {
  it('in the order of prudence: shared service, Suite territoriale, simple, technician; then as declared', () => {
    const prudences = ['technicien', 'simple', 'suite_territoriale', 'operateur'] as const;
    const tools = [
      ...prudences.map((prudence) => aTool(`a_${prudence}`, { prudence })),
      ...prudences.map((prudence) => aTool(prudence, { prudence })),
    ];
    expect(found(tools)).toEqual([
      ...['a_operateur', 'operateur', 'a_suite_territoriale', 'suite_territoriale'],
      ...['a_simple', 'simple', 'a_technicien', 'technicien'],
    ]);
  });

  it('only when their reason is true', () => {
    const tools = [aTool('a'), aTool('catalogue', { when: undefined })];
    expect(found(tools)).toEqual(['a']);
    expect(found(tools, { 't.q': 'p1' })).toEqual([]);
    expect(found(tools, { 't.q': unknown })).toEqual([]);
    expect(found(tools, {})).toEqual([]);
  });

  it('only if surely eligible', () => {
    const tools = [aTool('a', { eligible: people({ lt: 3500 }) })];
    expect(found(tools, undefined, aPlace(3499))).toEqual(['a']);
    expect(found(tools, undefined, aPlace(3500))).toEqual([]);
    expect(found(tools, undefined, aPlace(null))).toEqual([]);
    expect(found(tools, undefined, aPlace(900, 'epci'))).toEqual([]);
  });

  it('of their size', () => {
    const tools = [aTool('p', { sizes: ['petite'] }), aTool('m', { sizes: ['moyenne'] }), aTool('g', { sizes: ['grande'] })];
    const at = (population: number | null, kind: 'commune' | 'epci' = 'commune') => found(tools, undefined, aPlace(population, kind));
    expect([499, 500, 1999, 2000].map((population) => at(population))).toEqual([['p'], ['m'], ['m'], ['g']]);
    expect(at(null)).toEqual(['p', 'm', 'g']);
    expect(at(300, 'epci')).toEqual(['g']);
  });

  it('sizes at their bounds', () => {
    const at = (population: number | null, kind: 'commune' | 'epci' = 'commune') =>
      sizeOf(sheetFor(real, {}, aPlace(population, kind)).collectivite);
    expect([0, 499, 500, 1999, 2000, 90_000].map((population) => at(population))).toEqual([
      ...['petite', 'petite', 'moyenne', 'moyenne', 'grande', 'grande'],
    ]);
    expect([at(null), at(null, 'epci')]).toEqual([null, 'grande']);
  });
});

describe('the real tools', () => {
  const needs: Answers = {
    'collaboration.adresse': 'generique',
    'donnees.partage': 'par_envoi',
    'pilotage.contrats': 'non',
    'pilotage.projets': 'projets_votes',
  };
  const reserved = real.tools.filter(({ eligible }) => eligible !== undefined).map(({ id }) => id);

  it('the Suite territoriale up to 3 499 inhabitants, not from 3 500 on', () => {
    expect([...reserved].sort()).toEqual(['fichiers', 'grist', 'messages', 'projets']);
    const at = (population: number) => toolsFor(sheetFor(real, needs, aPlace(population)));
    expect(at(3499)).toEqual(expect.arrayContaining(reserved));
    expect(at(3500).filter((id) => reserved.includes(id))).toEqual([]);
  });

  it('what the shared service offers comes before all, self-hosting after all', () => {
    const rank = new Map(
      real.tools.map(({ id, prudence }) => [id, ['operateur', 'suite_territoriale', 'simple', 'technicien'].indexOf(prudence)]),
    );
    const places = toolsFor(sheetFor(real, { ...needs, 'services.site': 'nulle_part', 'collaboration.visio': 'jamais' }, aPlace(800))).map(
      (id) => rank.get(id)!,
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBeGreaterThan(2);
  });

  it('an answer that is good calls for nothing', () => {
    const good = {
      'collaboration.adresse': 'domaine_nominative',
      'donnees.partage': 'dossier_avec_droits',
      'donnees.supports': ['serveur_distant'],
    };
    expect(toolsFor(sheetFor(real, good, aPlace(800)))).toEqual([]);
  });
});
