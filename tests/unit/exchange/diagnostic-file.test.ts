import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/exchange';
import { aFragment, answered, anyText, someFragments } from '../storage/fragments';
import { aFile } from './files';

describe('the backup file', () => {
  it('is readable, its keys in a stable order', () => {
    const registers = aFragment({ 'meta/path': 'express', 'commun/rgpd.dpo': answered('oui') }).registers;
    expect(aFile({ fragments: [aFragment({}, { registers })] })).toMatchInlineSnapshot(`
      "{
        "format": "cadran-diagnostic",
        "formatVersion": 1,
        "appVersion": "0.1.0",
        "contentVersion": 1,
        "exportedAt": "2026-11-22T12:00:00.000Z",
        "commune": {
          "name": "Saint-Hilaire-sur-Helpe",
          "code": "59534",
          "departement": "59",
          "population": 788
        },
        "checksum": "c09c321223647ac27f1765e59b24f433f5e93b91e8185f8ff1484f0e0cf4e9aa",
        "fragments": [
          {
            "format": 1,
            "diagnostic": "00000000-0000-4000-8000-000000000001",
            "device": "pc",
            "contentVersion": 1,
            "rev": 1,
            "registers": {
              "commun/rgpd.dpo": {
                "t": "0mwrsbk00-0000-pc",
                "v": {
                  "a": "oui",
                  "s": "answered"
                }
              },
              "meta/path": {
                "t": "0mwrsbk00-0000-pc",
                "v": "express"
              }
            }
          }
        ]
      }
      "
    `);
  });

  it('is the same text whatever the order of what it holds', () => {
    fc.assert(
      fc.property(someFragments, (fragments) => {
        const turned = [...fragments].reverse().map((fragment) => ({
          ...fragment,
          registers: Object.fromEntries(Object.entries(fragment.registers).reverse()),
        }));
        expect(aFile({ fragments: turned })).toBe(aFile({ fragments }));
      }),
    );
  });

  it('names the newest content that wrote in it', () => {
    const fragments = [aFragment({}, { contentVersion: 7 }), aFragment({}, { device: 'a', contentVersion: 2 })];
    expect(JSON.parse(aFile({ fragments }))).toMatchObject({ contentVersion: 7, fragments: [{ device: 'a' }, { device: 'pc' }] });
  });

  it('needs a fragment', () => {
    expect(() => aFile({ fragments: [] })).toThrow();
  });
});

describe('its name', () => {
  it.each([
    ['Saint-Hilaire-sur-Helpe', 'cadran_saint-hilaire-sur-helpe_2026-11-22.cadran.json'],
    ['L’Haÿ-les-Roses', 'cadran_l-hay-les-roses_2026-11-22.cadran.json'],
    ['Œuilly', 'cadran_oeuilly_2026-11-22.cadran.json'],
    ['Y', 'cadran_y_2026-11-22.cadran.json'],
    ['', 'cadran_diagnostic_2026-11-22.cadran.json'],
    ['../../<script>', 'cadran_script_2026-11-22.cadran.json'],
    ['村', 'cadran_diagnostic_2026-11-22.cadran.json'],
  ])('for %j is %s', (name, expected) => {
    expect(fileName(name, '2026-11-22')).toBe(expected);
  });

  it('is short ASCII whatever the commune', () => {
    fc.assert(
      fc.property(anyText(300), (name) => {
        expect(fileName(name, '2026-11-22')).toMatch(/^cadran_[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?_2026-11-22\.cadran\.json$/);
      }),
    );
  });
});
