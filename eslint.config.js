import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/*.test.tsx', '**/test-*.ts', 'e2e/**/*.ts', 'bench/**/*.ts'];

/** The only files that may see Electron itself; everything else in electron/ runs in plain Node too. */
const electronFiles = [
  'main',
  'serve-window',
  'print-window',
  'window',
  'menu',
  'dialogs',
  'preload',
  'protocol',
  'processes',
  'settings',
];

const size = (lines) => ['error', { max: lines, skipBlankLines: true, skipComments: true }];

const everywhere = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  { selector: 'ExportDefaultDeclaration', message: 'Name what is exported.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines it.' },
  {
    selector: 'Literal[value=/^file:\\u002f\\u002f/]',
    message: 'Pages and assets come from the app scheme only.',
  },
  { selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]', message: 'No markup from strings.' },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'No markup from strings.' },
  {
    selector: "CallExpression[callee.property.name='openExternal']",
    message: 'The product opens no web page.',
  },
];
const bridgeOnly = {
  selector: ":matches(MemberExpression[property.name='benang'], ObjectPattern > Property[key.name='benang'])",
  message: 'Only renderer/bridge.ts reads what the preload script puts into the page.',
};
const electronOnly = {
  name: 'electron',
  message: 'Only the shell files named in eslint.config.js import Electron.',
};
/** The doors between processes: each is opened in one file, through one wrapper that checks who asks and what. */
const door = (name, file) => ({
  name: 'electron',
  importNames: [name],
  message: `${name} is used in ${file} alone, behind its checks.`,
});

const pageDoor = door('ipcRenderer', 'electron/preload.ts');
const mainDoor = door('ipcMain', 'electron/main.ts');

export default defineConfig(
  { ignores: ['out', 'release', '.cache', 'node_modules', 'test-results', 'resources'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      'max-lines': size(250),
      'max-lines-per-function': size(50),
      complexity: ['error', 10],
      'max-depth': ['error', 4],
      'max-params': ['error', 5],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'core/tsconfig.json',
          'electron/tsconfig.json',
          'renderer/tsconfig.json',
          'tsconfig.tests.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // What is taken out of a row to have the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['core/**/*.ts', 'electron/**/*.ts'],
    ignores: electronFiles.map((name) => `electron/${name}.ts`),
    rules: { 'no-restricted-imports': ['error', { paths: [electronOnly] }] },
  },
  {
    files: electronFiles.filter((name) => name !== 'preload').map((name) => `electron/${name}.ts`),
    rules: { 'no-restricted-imports': ['error', { paths: [pageDoor, mainDoor] }] },
  },
  {
    files: ['electron/protocol.ts'],
    // docs/decisions/0025
    rules: { '@typescript-eslint/no-deprecated': ['error', { allow: ['registerBufferProtocol'] }] },
  },
  { files: ['electron/main.ts'], rules: { 'no-restricted-imports': ['error', { paths: [pageDoor] }] } },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat['recommended-latest']],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, bridgeOnly],
      // It speaks of what React Compiler skips, and no code here is compiled by it.
      'react-hooks/incompatible-library': 'off',
    },
  },
  { files: ['renderer/bridge.ts'], rules: { 'no-restricted-syntax': ['error', ...everywhere] } },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': size(80) } },
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': size(400),
    },
  },
  // It tries on purpose what everybody else must not write.
  { files: ['e2e/specs/security.spec.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['*.config.ts', 'e2e/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['scripts/**/*.{js,mjs}', '*.js', '*.cjs'],
    languageOptions: {
      globals: {
        AbortController: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        __dirname: 'readonly',
        clearInterval: 'readonly',
        clearTimeout: 'readonly',
        console: 'readonly',
        module: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        require: 'readonly',
        setInterval: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
);
