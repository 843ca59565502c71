import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFile, type Import } from './read-imports';
import { rooms } from './rooms';
import { fileFaults, importFault } from './rules';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|vue)$/.test(file))
  .sort();

describe('every file of src', () => {
  it('is read', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files).toEqual(expect.arrayContaining(['main.ts', 'App.vue', 'domain/evaluate.ts', 'ui/pages/HomePage.vue']));
  });

  it.each(files)('%s keeps to its room', (file) => {
    expect(fileFaults(file, readFile(file, readFileSync(root + file, 'utf8')))).toEqual([]);
  });

  it('stands in a room that exists, and every room but the one to come has files', () => {
    const empty = Object.entries(rooms).filter(([, room]) => !files.some((file) => room.files.test(file)));
    expect(empty.map(([name]) => name).filter((name) => name !== 'sharing')).toEqual([]);
  });
});

const fault = (file: string, specifier: string, kind: Import['kind'] = 'static') => importFault(file, { specifier, kind });

describe('the table', () => {
  it.each<[string, string, Import['kind']?]>([
    ['domain/scoring/theme.ts', '../questionnaire'],
    ['domain/evaluate.ts', '../content/schema', 'type'],
    ['domain/conditions/compile.ts', '../../content/schema-condition', 'type'],
    ['content/schema.ts', 'valibot'],
    ['content/build/compile.ts', 'node:fs'],
    ['content/build/coherence-conditions.ts', '../../domain/conditions'],
    ['communes/vite-plugin.ts', 'vite'],
    ['communes/pack.ts', 'node:zlib'],
    ['storage/rows.ts', '../domain/diagnostic'],
    ['exchange/file-schema.ts', '../storage/codec'],
    ['stores/record.ts', '../domain/evaluate'],
    ['stores/importing.ts', '../exchange', 'dynamic'],
    ['stores/importing.ts', '../exchange', 'type'],
    ['workers/observatory.ts', '../exchange/csv'],
    ['ui/components/Level.vue', '../../domain/scoring', 'type'],
    ['ui/features/profile/Bars.vue', '../../../domain/sentences'],
    ['ui/features/profile/Bars.vue', './shapes'],
    ['ui/pages/HomePage.vue', '../features/home/OngoingList.vue'],
    ['ui/pages/HomePage.vue', '../../stores/portfolio'],
    ['App.vue', './stores/record'],
    ['main.ts', './workers/register'],
    ['main.ts', 'pinia'],
  ])('lets %s import %s (%s)', (file, specifier, kind) => {
    expect(fault(file, specifier, kind)).toBeNull();
  });

  it.each<[string, string, Import['kind']?]>([
    ...(['vue', 'pinia', 'dexie', 'valibot', 'node:fs'] as const).map((name): [string, string] => ['domain/evaluate.ts', name]),
    ['domain/evaluate.ts', '../content/schema'],
    ['domain/evaluate.ts', '../content', 'type'],
    ['domain/evaluate.ts', '../storage', 'type'],
    ['domain/evaluate.ts', '../storage', 'dynamic'],
    ['content/index.ts', '../domain/conditions'],
    ['content/index.ts', 'yaml'],
    ['content/index.ts', './build/compile'],
    ['content/build/compile.ts', '../../domain/conditions'],
    ['storage/rows.ts', '../exchange'],
    ['communes/list.ts', '../storage'],
    ['communes/list.ts', 'node:fs'],
    ['communes/list.ts', './pack'],
    ['exchange/file-schema.ts', '../storage'],
    ['exchange/file-schema.ts', '../storage/rows'],
    ['reports/render.ts', '../exchange'],
    ['reports/render.ts', '../../tests/support/diagnostic'],
    ['stores/importing.ts', '../exchange'],
    ['stores/importing.ts', '../reports'],
    ['stores/importing.ts', '../sharing'],
    ['stores/importing.ts', '../workers/register'],
    ['stores/importing.ts', '../ui/texts/faults'],
    ['workers/observatory.ts', '../stores/record'],
    ['ui/components/Level.vue', '../../domain/scoring'],
    ['ui/components/Level.vue', '../../stores/record'],
    ['ui/features/profile/Bars.vue', '../home/OngoingList.vue'],
    ['ui/features/profile/Bars.vue', '../../features/home/OngoingList.vue'],
    ['ui/features/profile/Bars.vue', '../../pages/HomePage.vue'],
    ['ui/features/profile/Bars.vue', '../../../storage'],
    ['ui/features/profile/Bars.vue', 'dexie'],
    ['ui/pages/HomePage.vue', '../../domain/evaluate'],
    ['ui/pages/HomePage.vue', '../../storage'],
    ['App.vue', './domain/evaluate'],
    ['elsewhere/file.ts', './other'],
  ])('refuses that %s imports %s (%s)', (file, specifier, kind) => {
    expect(fault(file, specifier, kind)).not.toBeNull();
  });
});

const faultsIn = (file: string, source: string) => fileFaults(file, readFile(file, source));
const sfc = (script: string, template = '<p />') => `<script setup lang="ts">\n${script}\n</script>\n<template>${template}</template>`;

describe('a file at fault', () => {
  it.each([
    ['a mixed import counts as a full one', 'stores/a.ts', `import { type Plan } from '../exchange';`],
    ['a re-export of another room', 'stores/a.ts', `export { readFile } from '../exchange'; export const a = 1;`],
    ['a barrel that is no door', 'storage/rows/index.ts', `export * from './a';`],
    ['a barrel among other things', 'storage/rows.ts', `export * from './a'; export const b = 1;`],
    ['a second barrel in the domain', 'domain/scoring/more.ts', `export { a } from './a';`],
    ['a dynamic import', 'domain/a.ts', `const a = await import('../storage');`],
    ['a type from afar', 'domain/a.ts', `const a: import('../storage').Rows = [];`],
    ['a worker from afar', 'ui/pages/A.vue', sfc(`new Worker(new URL('../../workers/a.ts', import.meta.url));`)],
    ['a glob', 'stores/a.ts', `import.meta.glob('../exchange/*.ts');`],
    ['a script of a component', 'ui/components/A.vue', sfc(`import { useRecord } from '../../stores/record';`)],
    ['the second script of a component', 'ui/components/A.vue', `<script lang="ts">\nimport 'dexie';\n</script>\n${sfc('')}`],
    ['v-html', 'ui/components/A.vue', sfc('', '<p v-html="text" />')],
    ['innerHTML', 'ui/components/a.ts', `element.innerHTML = text;`],
    ...[
      'Date.now()',
      'new Date()',
      'Math.random()',
      'crypto.randomUUID()',
      'new Intl.NumberFormat()',
      `'a'.localeCompare('b')`,
      `(1).toLocaleString()`,
    ].map((code): [string, string, string] => [`${code} in the domain`, 'domain/a.ts', `export const a = () => ${code};`]),
    ...[
      'document.title',
      'window',
      'localStorage',
      'console.log(1)',
      'fetch(url)',
      'globalThis.Date',
      'setTimeout(a)',
      'performance.now()',
    ].map((code): [string, string, string] => [`${code} in the domain`, 'domain/a.ts', `export const a = () => ${code};`]),
  ])('%s', (_, file, source) => {
    expect(faultsIn(file, source)).toHaveLength(1);
  });

  it.each([
    ['words in comments and texts', 'domain/a.ts', `/** Date.now, import('vue') */ export const a = 'window, new Date(), from "vue"';`],
    ['a name of its own', 'domain/a.ts', `export const a = (document: string) => document; interface B { date: string; window: number }`],
    ['a property', 'domain/a.ts', `export const a = (b: { document: string }) => b.document;`],
    ['a name handed on beside others', 'storage/codec.ts', `export { a } from './json'; export const b = 1;`],
    ['the door of a domain folder', 'domain/scoring/index.ts', `export * from './theme';`],
    ['an element without HTML', 'ui/components/A.vue', sfc(`import { ref } from 'vue';`, '<p>v-bind</p>')],
  ])('but not %s', (_, file, source) => {
    expect(faultsIn(file, source)).toEqual([]);
  });
});
