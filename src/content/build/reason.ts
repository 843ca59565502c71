/** What is wrong in a content file, in French, for someone who does not program. */
import type * as v from 'valibot';
import type { YAMLError } from 'yaml';

export type Key = string | number;

const UNKNOWN = 'champ inconnu';
const QUOTE = 'mettez le texte entre apostrophes droites';

/** `data` is the whole file, to name an item of a list by its identifier. */
export function reasonOf(issue: v.BaseIssue<unknown>, path: readonly Key[], data: unknown): string {
  const comma = mistakeOf(issue) === UNKNOWN && String(path.at(-1)).includes(' ') ? ` ; s’il y a une virgule dans un texte, ${QUOTE}` : '';
  return `${placeOf(path, data)} : ${mistakeOf(issue)}${comma}`;
}

function mistakeOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return UNKNOWN;
  if (issue.received === 'undefined') return 'champ obligatoire absent';
  const expected = issue.message.startsWith('Invalid') ? expectedWords(issue.expected ?? '') : issue.message;
  return issue.type === 'min_length' || issue.type === 'check'
    ? `attendu : ${expected}`
    : `attendu : ${expected} ; reçu : ${receivedWords(issue.input)}`;
}

/** `questions › referent › options › elu › points`: identifiers, or places counted from 1 where there is none. */
function placeOf(path: readonly Key[], data: unknown): string {
  let value = data;
  const words = path.map((key) => {
    value = typeof value === 'object' && value !== null ? (value as Record<Key, unknown>)[key] : undefined;
    if (typeof key === 'string') return key;
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    return typeof id === 'string' ? id : `n° ${key + 1}`;
  });
  return words.join(' › ') || 'fichier';
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'true ou false',
  Array: 'une liste',
  Object: 'un groupe de champs',
};

/** `("a" | "b")` → « a » ou « b ». */
function expectedWords(expected: string): string {
  const words = expected
    .replace(/^\((.*)\)$/, '$1')
    .split(' | ')
    .map((word) => KINDS[word] ?? word.replace(/^"(.*)"$/, '« $1 »'));
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} ou ${words.at(-1)}`;
}

function receivedWords(input: unknown): string {
  if (typeof input === 'string') return `« ${input} »`;
  if (typeof input === 'number') return `le nombre ${input}`;
  if (Array.isArray(input)) return 'une liste';
  if (input === null) return 'rien';
  return typeof input === 'object' ? 'un groupe de champs' : String(input);
}

const YAML_MISTAKES: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'ligne mal décalée, ou crochet, accolade ou guillemet resté ouvert à la ligne d’avant',
  TAB_AS_INDENT: 'tabulation ; décalez avec des espaces',
  DUPLICATE_KEY: 'ce champ est écrit deux fois',
  MISSING_CHAR: 'ligne mal décalée, ou il manque un guillemet, un crochet, une accolade ou une virgule',
  BLOCK_AS_IMPLICIT_KEY: `« : » au milieu d’un texte (${QUOTE}), ou ligne suivante mal décalée`,
  MULTILINE_IMPLICIT_KEY: 'il manque « : » et une espace après le nom d’un champ, ou un guillemet à la fin d’un texte',
  BAD_SCALAR_START: `ce texte commence par un signe réservé ; ${QUOTE}`,
  BAD_ALIAS: `ce texte commence par * ; ${QUOTE}`,
  UNEXPECTED_TOKEN: `signe inattendu, par exemple une apostrophe droite dans un texte (écrivez ’) ; sinon ${QUOTE}`,
};

export function reasonOfYaml(code: YAMLError['code']): string {
  return `le fichier ne se lit pas : ${YAML_MISTAKES[code] ?? 'vérifiez les espaces, les deux-points et les guillemets de cette ligne'}`;
}
