import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { ESLint } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

describe('each zone has its own globals and modules', () => {
  const usesPage = 'export const title: string = document.title;';
  const usesProcess = 'export const folder: string = process.cwd();';
  const usesNode = "import { join } from 'node:path';\nexport const path: string = join('a');";
  const codes = [usesPage, usesProcess, usesNode];

  it('core/ has neither page nor Node', () => {
    expect(compile('core', codes)).toEqual([
      expect.stringContaining("Cannot find name 'document'"),
      expect.stringContaining("Cannot find name 'process'"),
      expect.stringContaining("'node:path'"),
    ]);
  });

  it('electron/ has Node and no page', () => {
    expect(compile('electron', codes)).toEqual([
      expect.stringContaining("Cannot find name 'document'"),
      '',
      '',
    ]);
  });

  it('renderer/ has a page and no Node', () => {
    expect(compile('renderer', codes)).toEqual([
      '',
      expect.stringContaining("Cannot find name 'process'"),
      expect.stringContaining("'node:path'"),
    ]);
  });
});

/** What the compiler says of each of some more files in a zone, seen together with all the zone's own files. */
function compile(zone: 'core' | 'electron' | 'renderer', codes: readonly string[]): string[] {
  const folder = join(root, zone);
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const options = { ...parsed.options, composite: false };
  const fixtures = new Map(codes.map((code, at) => [join(folder, `fixture-${at}.ts`), code]));
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const code = fixtures.get(name);
    return code === undefined ? read(name, ...rest) : ts.createSourceFile(name, code, ts.ScriptTarget.ES2023);
  };
  const program = ts.createProgram({ rootNames: [...parsed.fileNames, ...fixtures.keys()], options, host });
  return [...fixtures.keys()].map((fixture) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(fixture))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .join('\n'),
  );
}

describe('lint', () => {
  const untyped = tseslint.configs.disableTypeChecked;
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: [
      { ...untyped, files: ['**/*.ts', '**/*.tsx'] },
      { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parserOptions: { project: null } } },
    ],
  });
  const complaints = async (file: string, code: string) => {
    const [result] = await eslint.lintText(code, { filePath: join(root, file) });
    return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
  };
  const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join('\n');
  const electron = "import { app } from 'electron';\napp.quit();";

  it.each([
    ['max-lines', 'core/case/x.ts', lines(251, 'f();')],
    ['max-lines-per-function', 'core/case/x.ts', `export function f() {\n${lines(51, 'f();')}\n}`],
    ['max-lines-per-function', 'renderer/ui/x.tsx', `export function F() {\n${lines(81, 'F();')}\n}`],
    ['complexity', 'core/case/x.ts', `export function f(a: boolean) {\n${lines(10, 'if (a) f(a);')}\n}`],
    [
      'max-params',
      'core/case/x.ts',
      'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1, g: 1) => [a, b, c, d, e, g];',
    ],
    ['no-restricted-syntax', 'core/case/x.ts', 'export default 1;'],
    ['no-restricted-syntax', 'core/case/x.ts', "export * from './y.ts';"],
    ['no-restricted-syntax', 'core/case/x.ts', 'export enum E { a }'],
    ['@typescript-eslint/no-explicit-any', 'core/case/x.ts', 'export let a: any = 1;'],
    ['no-warning-comments', 'core/case/x.ts', '// TODO: later\nexport const a = 1;'],
    [
      '@typescript-eslint/ban-ts-comment',
      'core/case/x.ts',
      '// @ts-expect-error it is a fixture\nexport const a: string = 1;',
    ],
    ['no-restricted-syntax', 'core/case/x.ts', "export const page = 'file:///x';"],
    ['no-eval', 'core/case/x.ts', "export const two = eval('1 + 1');"],
    ['no-restricted-imports', 'core/edits/x.ts', electron],
    ['no-restricted-imports', 'electron/stores/x.ts', electron],
    [
      'no-restricted-imports',
      'electron/main.ts',
      "import { ipcRenderer } from 'electron';\nipcRenderer.send('x');",
    ],
    [
      'no-restricted-imports',
      'electron/window.ts',
      "import { ipcMain } from 'electron';\nipcMain.on('x', String);",
    ],
    [
      'no-restricted-syntax',
      'electron/window.ts',
      "import { shell } from 'electron';\nvoid shell.openExternal('x');",
    ],
    ['no-restricted-syntax', 'renderer/app/x.ts', 'export const bridge = window.benang;'],
    ['no-restricted-syntax', 'renderer/app/x.ts', 'export const { benang } = window;'],
    ['no-restricted-syntax', 'renderer/app/x.ts', "document.body.innerHTML = '<b>x</b>';"],
    [
      'no-restricted-syntax',
      'renderer/app/x.tsx',
      "export const X = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;",
    ],
  ])('%s in %s', async (rule, file, code) => {
    expect(await complaints(file, code)).toContain(rule);
  });

  it.each([
    ['electron/main.ts', electron],
    ['renderer/bridge.ts', 'export const bridge = window.benang;'],
  ])('%s may', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });

  it('lets no comment switch a rule off', async () => {
    const code = "// eslint-disable-next-line no-eval\nexport const two = eval('1 + 1');";
    expect(await complaints('core/case/x.ts', code)).toContain('no-eval');
  });
});

describe('borders', () => {
  const offences: readonly (readonly [rule: string, from: string, to: string])[] = [
    ['no-cycles', 'core/edits/a.ts', './b.ts'],
    ['nothing-unresolved', 'core/edits/c.ts', './nowhere.ts'],
    ['product-without-tests', 'core/edits/d.ts', './a.test.ts'],
    ['core-without-node', 'core/edits/e.ts', 'node:fs'],
    ['core-small-packages', 'core/edits/f.ts', 'react'],
    ['core-knows-itself', 'core/edits/g.ts', '../../electron/case-service/a.ts'],
    ['case-first', 'core/case/a.ts', '../edits/b.ts'],
    ['contract-last', 'core/measures/a.ts', '../contract/a.ts'],
    ['renderer-without-electron', 'renderer/app/a.ts', '../../electron/case-service/a.ts'],
    ['renderer-without-node', 'renderer/app/b.ts', 'node:fs'],
    ['electron-without-renderer', 'electron/case-service/b.ts', '../../renderer/ui/a.ts'],
    ['command-line-shares-words', 'electron/cli/a.ts', '../../renderer/ui/a.ts'],
    ['electron-in-the-shell', 'electron/case-service/c.ts', 'electron'],
    ['lowdb-in-its-store', 'electron/case-service/d.ts', 'lowdb'],
    ['cytoscape-on-the-canvas', 'renderer/features/chart/a.ts', 'cytoscape'],
    ['ui-is-dumb', 'renderer/ui/b.ts', '../session/a.ts'],
    ['canvas-is-given', 'renderer/canvas/a.ts', '../session/a.ts'],
    ['session-below-features', 'renderer/session/b.ts', '../features/chart/b.ts'],
    ['features-are-strangers', 'renderer/features/table/a.ts', '../chart/b.ts'],
    ['features-below-app', 'renderer/features/table/b.ts', '../../app/c.ts'],
  ];
  const allowed = [
    ['electron/main.ts', 'electron'],
    ['electron/stores/local/a.ts', 'lowdb'],
    ['electron/settings.ts', 'lowdb'],
    ['electron/cli/b.ts', '../../renderer/locales/en/problems.json'],
    ['renderer/canvas/b.ts', 'cytoscape'],
    ['renderer/session/c.ts', '../canvas/canvas-props.ts'],
    ['core/case/b.ts', 'zod'],
    ['core/contract/b.ts', '../edits/b.ts'],
  ] as const;
  const leaves = [
    'core/edits/a.test.ts',
    'core/contract/a.ts',
    'electron/case-service/a.ts',
    'renderer/ui/a.ts',
    'renderer/session/a.ts',
    'renderer/canvas/canvas-props.ts',
    'renderer/features/chart/b.ts',
    'renderer/app/c.ts',
  ];
  const tree = temporaryTree();
  let found: string[] = [];

  beforeAll(async () => {
    for (const leaf of leaves) tree.write(leaf, 'export const a = 1;');
    for (const [from, to] of [...allowed, ...offences.map(([, from, to]) => [from, to] as const)]) {
      tree.write(from, `import * as other from '${to}';\nexport const a = other;`);
    }
    tree.write('core/edits/b.ts', "import * as other from './a.ts';\nexport const a = other;");
    tree.write('renderer/locales/en/problems.json', '{}');
    for (const name of ['electron', 'lowdb', 'cytoscape', 'react', 'zod'])
      tree.write(`node_modules/${name}/index.js`, '');
    tree.copy('tsconfig.base.json');
    tree.copy('.dependency-cruiser.cjs');
    const said = await tree.run('depcruise', [
      '--config=.dependency-cruiser.cjs',
      '--output-type=json',
      'core',
      'electron',
      'renderer',
    ]);
    const { summary } = JSON.parse(said) as {
      summary: { violations: { rule: { name: string }; from: string }[] };
    };
    found = summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  });

  it.each(offences)('%s bites %s', (rule, from) => {
    expect(found).toContain(`${rule}: ${from}`);
  });

  it('bites nothing else', () => {
    const expected = new Set(offences.map(([rule, from]) => `${rule}: ${from}`));
    // A cycle is reported once from each of its ends.
    expected.add('no-cycles: core/edits/b.ts');
    expect(found.filter((offence) => !expected.has(offence))).toEqual([]);
  });

  it('tries every rule', () => {
    const require = createRequire(import.meta.url);
    const { forbidden } = require('../.dependency-cruiser.cjs') as { forbidden: { name: string }[] };
    expect(offences.map(([rule]) => rule).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });
});

describe('dead code', () => {
  const tree = temporaryTree();

  it('is found: an export that nothing imports, a file that nothing reaches, a package that nothing uses', async () => {
    tree.copy('knip.json');
    tree.write(
      'package.json',
      '{ "name": "fixture", "type": "module", "dependencies": { "saxes": "6.0.0" } }',
    );
    tree.write('electron/main.ts', "import { used } from './window.ts';\nused();");
    tree.write('electron/window.ts', 'export const used = () => 1;\nexport const unused = 2;');
    tree.write('electron/forgotten.ts', 'export const forgotten = 1;');
    const said = await tree.run('knip', ['--no-progress', '--no-config-hints', '--reporter=compact']);
    expect(said).toMatch(/electron\/window\.ts: unused$/m);
    expect(said).toMatch(/electron\/forgotten\.ts/);
    expect(said).toMatch(/saxes/);
  });
});

/** A small tree of its own, outside the project, that tools can be run in. */
function temporaryTree() {
  const folder = mkdtempSync(join(tmpdir(), 'benang-rules-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    write(path: string, content: string) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    copy: (path: string) => cpSync(join(root, path), join(folder, path)),
    /** All that a tool prints; these tools end badly when they find something, so their exit code says nothing here. */
    run: (bin: string, args: readonly string[]) =>
      new Promise<string>((done) => {
        execFile(join(root, 'node_modules/.bin', bin), args, { cwd: folder }, (_error, stdout) =>
          done(stdout),
        );
      }),
  };
}
