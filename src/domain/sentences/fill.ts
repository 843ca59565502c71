import type { Sentence } from '../../content/schema';

/** Fills the {holes} of a content sentence. With two forms, `count` chooses: French says "one" for 0 and 1. Throws on a hole left empty. */
export function fill(sentence: Sentence, holes: Readonly<Record<string, string | number>> = {}, count = 1): string {
  const template = typeof sentence === 'string' ? sentence : Math.abs(count) < 2 ? sentence.one : sentence.other;
  return template.replace(/\{(\w+)\}/g, (_, hole: string) => {
    const value = holes[hole];
    if (value === undefined) throw new Error(`Nothing to put in {${hole}} of "${template}"`);
    return String(value);
  });
}

/** « a », « b » et « c ». */
export function enumerate(names: readonly string[]): string {
  const quoted = names.map((name) => `«\u00a0${name}\u00a0»`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} et ${quoted.at(-1)}`;
}
