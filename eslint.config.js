import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['dist/', '.astro/', '.cache/'] },
  js.configs.recommended,
  typescript.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      complexity: ['error', 12],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  { files: ['*.config.mjs'], languageOptions: { globals: { URL: 'readonly' } } },
  {
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // The reader and the record are pure: files, processes, the clock and the console belong to scripts/.
    files: ['src/capture/**', 'src/article/**', 'src/archive/**', 'src/citation/**', 'src/dataset/**', 'src/card/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': ['error', { patterns: ['node:*', '!node:crypto', '**/scripts/**'] }],
    },
  },
);
