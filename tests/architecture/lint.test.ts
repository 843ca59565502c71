/** ESLint and the architecture test say the same, and ESLint really refuses. */
import { fileURLToPath } from 'node:url';
import { posix } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { rooms } from './rooms';
import { importFault } from './rules';

const root = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd: root });

async function refusedLines(file: string, lines: readonly string[]): Promise<{ line: number; rule: string | null }[]> {
  const code = file.endsWith('.vue') ? ['<script setup lang="ts">', ...lines, '</script>'] : lines;
  const [result] = await eslint.lintText(code.join('\n'), { filePath: `${root}src/${file}` });
  const first = file.endsWith('.vue') ? 2 : 1;
  return result!.messages.map(({ line, ruleId }) => ({ line: line - first, rule: ruleId }));
}

/** A file of each room; it need not exist. */
const samples: Record<string, string> = {
  'App.vue': 'App.vue',
  'build/coherence': 'content/build/coherence-more.ts',
  'build/content': 'content/build/more.ts',
  'build/communes': 'communes/vite-plugin.ts',
  'build/reports': 'reports/build/more.ts',
  'build/exchange': 'exchange/json-schema.ts',
  'build/house': 'build/more.ts',
  domain: 'domain/scoring/more.ts',
  content: 'content/more.ts',
  storage: 'storage/more.ts',
  communes: 'communes/more.ts',
  exchange: 'exchange/more.ts',
  reports: 'reports/pdf/more.ts',
  sharing: 'sharing/more.ts',
  stores: 'stores/more.ts',
  workers: 'workers/more.ts',
  'ui/components': 'ui/components/More.vue',
  'ui/texts': 'ui/texts/more.ts',
  'ui/composables': 'ui/composables/more.ts',
  'ui/router': 'ui/router/more.ts',
  'ui/features': 'ui/features/profile/More.vue',
  'ui/pages': 'ui/pages/MorePage.vue',
};
const targets = [
  ...[
    'domain/evaluate',
    'domain/conditions',
    'content',
    'content/schema',
    'content/schema-condition',
    'content/build/compile',
    'storage',
    'storage/codec',
  ],
  ...['communes', 'exchange', 'reports', 'sharing', 'stores/record', 'workers/register', 'ui/components/BackLink.vue', 'ui/texts/format'],
  ...['ui/composables/use-page', 'ui/router/navigation', 'ui/features/home/OngoingList.vue', 'ui/pages/HomePage.vue'],
];
const packages = [
  ...[
    'vue',
    'vue-router',
    'pinia',
    'dexie',
    'valibot',
    'yaml',
    'fflate',
    'pdfkit',
    'reka-ui',
    'd3-shape',
    'node:fs',
    'vite',
    'workbox-core',
    'lodash',
  ],
  ...['virtual:cadran/catalogue', 'virtual:cadran/communes'],
];

function specifierOf(file: string, target: string): string {
  const path = posix.relative(posix.dirname(file), target);
  return path.startsWith('.') ? path : `./${path}`;
}

describe('the lint configuration', () => {
  /** Its parsers and plugins take their time to load. */
  beforeAll(() => eslint.lintText('', { filePath: `${root}src/ui/components/MoreWords.vue` }), 60_000);

  it('is tried in every room but the one that may do everything', () => {
    expect([...Object.keys(samples), 'main.ts'].sort()).toEqual(Object.keys(rooms).sort());
  });

  it.each(Object.entries(samples))('refuses in %s what the architecture test refuses', async (_, file) => {
    const own = targets.filter((target) => !target.startsWith(`${posix.dirname(file)}/`) && target !== posix.dirname(file));
    const specifiers = [...own.map((target) => specifierOf(file, target)), ...packages];
    const cases = specifiers.flatMap((specifier) => (['static', 'type'] as const).map((kind) => ({ specifier, kind })));
    const lines = cases.map(({ specifier, kind }, index) => `import ${kind === 'type' ? 'type ' : ''}{ A${index} } from '${specifier}';`);
    const refused = (await refusedLines(file, lines)).filter(({ rule }) => rule === 'no-restricted-imports').map(({ line }) => cases[line]);
    expect([...new Set(refused)]).toEqual(cases.filter((one) => importFault(file, one) !== null));
  });

  it.each([
    ['no-restricted-globals', 'domain/scoring/more.ts', 'export const a = Date.now();'],
    ['no-restricted-properties', 'domain/scoring/more.ts', 'export const a = Math.random();'],
    ['no-console', 'stores/more.ts', 'console.info(1);'],
    ['@typescript-eslint/no-explicit-any', 'stores/more.ts', 'export const a = (b: any) => b;'],
    ['@typescript-eslint/no-import-type-side-effects', 'stores/more.ts', `import { type A } from '../exchange'; export type B = A;`],
    ['max-lines', 'stores/more.ts', `${'export {};\n'.repeat(300)}// the last one`],
  ])('knows %s', async (rule, file, code) => {
    expect((await refusedLines(file, [code])).map((found) => found.rule)).toContain(rule);
  });

  it.each([
    ['vue/no-v-html', '<p v-html="text" />'],
    ['vuejs-accessibility/label-has-for', '<label>Nom</label>'],
    ['vuejs-accessibility/click-events-have-key-events', '<div @click="go">Aller</div>'],
    ['vuejs-accessibility/alt-text', '<img src="a.png" />'],
  ])('knows %s', async (rule, template) => {
    const code = `<script setup lang="ts">\nconst text = '';\nconst go = () => text;\n</script>\n\n<template>\n  ${template}\n</template>\n`;
    const [result] = await eslint.lintText(code, { filePath: `${root}src/ui/components/MoreWords.vue` });
    expect(result!.messages.map(({ ruleId }) => ruleId)).toContain(rule);
  });

  it('asks a label for its field inside, or by its id, and not for both', async () => {
    const code = '<template>\n  <p><label for="nom">Nom</label><input id="nom" /> <label>Nom <input /></label></p>\n</template>\n';
    const [result] = await eslint.lintText(code, { filePath: `${root}src/ui/components/MoreWords.vue` });
    expect(result!.messages).toEqual([]);
  });
});
