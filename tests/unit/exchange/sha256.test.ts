import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/exchange/canonical';
import { sha256 } from '../../../src/exchange/sha256';
import { anyText } from '../storage/fragments';

describe('SHA-256', () => {
  it('gives the values of the standard', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('agrees with Node, at every length around a block and on any text', () => {
    const node = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
    for (let length = 0; length < 200; length++) expect(sha256('x'.repeat(length))).toBe(node('x'.repeat(length)));
    fc.assert(
      fc.property(anyText(500), (text) => {
        expect(sha256(text)).toBe(node(text));
      }),
    );
  });
});

describe('the canonical JSON', () => {
  it('is one text for equal values', () => {
    expect(canonical({ b: [{ d: 1, c: null }], a: 'é', '10': true, '9': false })).toBe(
      '{"9":false,"10":true,"a":"é","b":[{"c":null,"d":1}]}',
    );
    expect(canonical({ b: 2, a: 1 })).toBe(canonical({ a: 1, b: 2 }));
  });
});
