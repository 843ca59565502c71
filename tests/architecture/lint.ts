/** The same table for ESLint, which sees imports by their text: `../../stores/record` from a file of the room. */
import type { Linter } from 'eslint';
import { IMPURE_METHODS, IMPURE_NAMES, rooms, type Mode, type Room } from './rooms';

interface Pattern {
  regex: string;
  message: string;
  allowTypeImports?: boolean;
}

const TOP = ['communes', 'content', 'domain', 'exchange', 'reports', 'sharing', 'storage', 'stores', 'ui', 'workers'];
const UI = ['components', 'composables', 'features', 'pages', 'router', 'texts'];
const either = (words: readonly string[]) => `(?:${words.join('|')})`;

/** One entry of the lint configuration for each room, to put after the general rules. */
export function roomConfigs(): Linter.Config[] {
  const configs = Object.entries(rooms).map(([name, room]) => ({
    name: `cadran/${name}`,
    files: room.globs,
    rules: { 'no-restricted-imports': ['error', { patterns: patternsOf(name, room) }] } as Linter.RulesRecord,
  }));
  const domain: Linter.Config = {
    name: 'cadran/pure domain',
    files: rooms.domain!.globs,
    rules: {
      'no-restricted-globals': ['error', ...IMPURE_NAMES.map((name) => ({ name, message: 'The domain is pure.' }))],
      'no-restricted-properties': ['error', ...IMPURE_METHODS.map((property) => ({ property, message: 'The domain is pure.' }))],
    },
  };
  // A file takes its last entry: the narrower build-time rooms come after the rooms they stand in.
  const narrow = (name = '') => (name === 'cadran/build/coherence' ? 2 : name.startsWith('cadran/build/') ? 1 : 0);
  return [...configs.sort((a, b) => narrow(a.name) - narrow(b.name)), domain];
}

function patternsOf(name: string, room: Room): Pattern[] {
  const up = name === 'App.vue' ? '^\\./' : '^(?:\\.\\./)+';
  const inUi = name.startsWith('ui/');
  const places = [...TOP.map((place) => [place, place] as const), ...(inUi ? UI.map((place) => [place, `ui/${place}`] as const) : [])];
  const patterns = places.flatMap(([word, place]) =>
    placePatterns(up + word, place, room.places, `${name} may not import ${place} like this`),
  );
  if (name === 'ui/features') patterns.push({ regex: '^\\.\\./(?!\\.\\./)', message: 'A feature imports no other feature.' });
  if (!name.startsWith('build/')) patterns.push({ regex: '^\\..*/(?:build/|vite-plugin$)', message: 'This is for the build.' });
  if (!room.packages.includes('*'))
    patterns.push({ regex: `^(?!\\.\\.?(?:/|$))${packagesLeft(room)}`, message: `${name} may not import this package` });
  return patterns;
}

/** `any`: nothing to say · `type`, `later`: types only, as far as `import … from` goes · else nothing, but the places inside that are allowed. */
function placePatterns(start: string, place: string, places: Room['places'], message: string): Pattern[] {
  const mode = places[place] ?? places[''] ?? (place.startsWith('ui/') ? places.ui : undefined);
  if (mode === 'any') return [];
  const inside = Object.entries(places).filter(([other]) => other.startsWith(`${place}/`));
  const words = inside.map(([other]) => other.slice(place.length + 1));
  const rest = `${start}${words.length === 0 ? '' : `(?!/${either(words)}(?:/|$))`}(?:/|$)`;
  const patterns: Pattern[] = [pattern(rest, message, mode)];
  for (const [other, how] of inside) if (how !== 'any') patterns.push(pattern(`${start}${other.slice(place.length)}(?:/|$)`, message, how));
  return place === 'ui' && inside.length > 0 ? [] : patterns;
}

function pattern(regex: string, message: string, mode: Mode | undefined): Pattern {
  return { regex, message, ...(mode === undefined ? {} : { allowTypeImports: true }) };
}

function packagesLeft({ packages }: Room): string {
  if (packages.length === 0) return '';
  return `(?!${either(packages.map((name) => (name.endsWith('*') ? name.slice(0, -1) : `${name}(?:/|$)`)))})`;
}
