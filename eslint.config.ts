/** Lint, and the import table of the house (`tests/architecture/rooms.ts`). Layout belongs to Prettier. */
import { defineConfig, globalIgnores } from 'eslint/config';
import vue from 'eslint-plugin-vue';
import accessibility from 'eslint-plugin-vuejs-accessibility';
import tseslint from 'typescript-eslint';
import { roomConfigs } from './tests/architecture/lint';

export default defineConfig(
  globalIgnores(['dist/**', 'dist-*/**', 'samples/**', 'coverage/**', 'test-results/**', 'playwright-report/**', 'public/**']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  vue.configs['flat/recommended'],
  { name: 'cadran/layout is for Prettier', rules: vue.configs['no-layout-rules'].rules },
  accessibility.configs['flat/recommended'],
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser: tseslint.parser } } },
  {
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // With noUncheckedIndexedAccess every index asks for a proof; where the code just gave it, `!` says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    files: ['**/*.vue'],
    rules: {
      'vue/no-v-html': 'error',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  { files: ['src/**'], rules: { 'no-console': 'error' } },
  roomConfigs(),
);
