/** The import table of the house, as data: `imports.test.ts` and `eslint.config.ts` both enforce it from here. */

/** `any`: as one likes · `type`: types only, which leave no trace · `later`: types, or `import()` when it is needed. */
export type Mode = 'any' | 'type' | 'later';

export interface Room {
  /** Where it stands under `src/`; the first room of the list that holds a file is its own. */
  files: RegExp;
  /** The same place for ESLint. */
  globs: string[];
  /** Places under `src/` → how they may be imported. A place holds all that is under it; the longest one decides. */
  places: Readonly<Record<string, Mode>>;
  /** Packages and virtual modules. */
  packages: readonly string[];
}

/** Types of the content: the domain's own functions speak of them, so that who calls the domain needs them. */
const contentTypes = { 'content/schema': 'type', 'content/schema-condition': 'type' } as const;
const vue = ['vue', 'vue-router'];

const room = (path: string, places: Room['places'], packages: readonly string[]): Room => ({
  files: new RegExp(`^${path}/`),
  globs: [`src/${path}/**`],
  places: { [path]: 'any', ...places },
  packages,
});

/** What runs on the developer's machine only, room by room: it may use Node and Vite, and nothing of the running house imports it. */
const tools = (files: RegExp, globs: string[], places: Room['places'], packages: readonly string[] = []): Room => ({
  files,
  globs: globs.map((glob) => `src/${glob}`),
  places,
  packages: ['node:*', 'vite', ...packages],
});
const yaml = ['valibot', 'yaml', '@valibot/to-json-schema'];
const buildRooms = {
  'build/coherence': tools(/^content\/build\/coherence[\w-]*\.ts$/, ['content/build/coherence*.ts'], {
    content: 'any',
    'domain/conditions': 'any',
  }),
  'build/content': tools(/^content\/build\//, ['content/build/**'], { content: 'any' }, yaml),
  'build/communes': tools(/^communes\/(vite-plugin|pack|source)\.ts$/, ['communes/{vite-plugin,pack,source}.ts'], { communes: 'any' }),
  'build/reports': tools(/^reports\/build\//, ['reports/build/**'], { reports: 'any' }, ['subset-font']),
  'build/exchange': tools(/^exchange\/json-schema\.ts$/, ['exchange/json-schema.ts'], { exchange: 'any', 'storage/codec': 'any' }, yaml),
  'build/house': tools(/^build\//, ['build/**'], { build: 'any', 'content/build': 'any', 'exchange/json-schema': 'any' }),
};
export const isBuild = (file: string): boolean => Object.values(buildRooms).some(({ files }) => files.test(file));

export const rooms: Readonly<Record<string, Room>> = {
  'main.ts': { files: /^main\.ts$/, globs: ['src/main.ts'], places: { '': 'any' }, packages: ['*'] },
  'App.vue': { files: /^App\.vue$/, globs: ['src/App.vue'], places: { ui: 'any', stores: 'any' }, packages: vue },
  ...buildRooms,
  domain: room('domain', contentTypes, []),
  content: room('content', {}, ['valibot', 'virtual:cadran/catalogue']),
  storage: room('storage', { domain: 'any', ...contentTypes }, ['dexie', 'valibot']),
  communes: room('communes', { domain: 'any', ...contentTypes }, ['fflate', 'virtual:cadran/communes']),
  exchange: room('exchange', { domain: 'any', 'storage/codec': 'any', ...contentTypes }, ['fflate', 'valibot']),
  reports: room('reports', { domain: 'any', ...contentTypes }, ['fflate', 'pdfkit', 'virtual:cadran/*']),
  sharing: room('sharing', { domain: 'any', ...contentTypes }, []),
  stores: room(
    'stores',
    {
      domain: 'any',
      storage: 'any',
      communes: 'any',
      content: 'any',
      exchange: 'later',
      reports: 'later',
      sharing: 'later',
      workers: 'later',
    },
    ['pinia', 'vue'],
  ),
  workers: room('workers', { domain: 'any', content: 'any', storage: 'any', exchange: 'any' }, ['workbox-*']),
  'ui/components': room('ui/components', { 'ui/texts': 'any', domain: 'type', ...contentTypes }, vue),
  'ui/texts': room('ui/texts', { domain: 'any', ...contentTypes }, []),
  'ui/composables': room('ui/composables', { 'ui/router': 'any', 'ui/texts': 'any', domain: 'type', ...contentTypes }, vue),
  'ui/router': room('ui/router', { 'ui/pages': 'any' }, vue),
  'ui/features': room(
    'ui/features',
    { 'ui/components': 'any', 'ui/composables': 'any', 'ui/texts': 'any', stores: 'any', domain: 'any', ...contentTypes },
    [...vue, 'd3-scale', 'd3-shape', 'reka-ui'],
  ),
  'ui/pages': room('ui/pages', { ui: 'any', stores: 'any' }, vue),
};

/** Doors of a room: the only barrels. */
export const DOORS = /^(content|communes|reports|storage|exchange|domain\/[\w-]+)\/index\.ts$/;

/** Names of the browser, the clock, chance and the language that the domain does without. */
export const IMPURE_NAMES = [
  ...[
    'Date',
    'performance',
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'requestAnimationFrame',
    'crypto',
    'Intl',
    'console',
    'process',
  ],
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'history',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'fetch',
    'globalThis',
    'self',
  ],
];
/** Methods that read the clock, chance or the language of the machine. */
export const IMPURE_METHODS = ['random', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase', 'localeCompare', 'toLocaleDateString'];
