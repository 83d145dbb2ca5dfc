import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

/** A key as a source asks for it: the whole key, or a pattern where parts are filled in as the program runs. */
export interface UsedKey {
  readonly file: string;
  readonly key: string | RegExp;
}

/** Functions whose first argument is a key, with the area it is in when it names none. */
const askers: ReadonlyMap<string, string> = new Map([
  ['t', 'interface'],
  ['tell', 'interface'],
  ['tellLeft', 'interface'],
  ['busy', 'interface'],
  ['busyIfSlow', 'interface'],
  ['say', 'chart'],
]);
/** Names under which keys are handed on; they stand with a dot, as `commands.measure`. */
const carriers: ReadonlySet<string> = new Set(['key', 'i18nKey']);

/** Every key that the sources below a folder ask for, as `area:key`. */
export function usedKeys(folder: string): UsedKey[] {
  return sourceFiles(folder).flatMap((file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
      file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    );
    return keysIn(source).map((key) => ({ file, key }));
  });
}

/** TypeScript sources below a folder, tests left out. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/(\.test\.tsx?$|(^|\/)test-)/.test(name))
    .map((name) => join(folder, name));
}

function keysIn(source: ts.SourceFile): (string | RegExp)[] {
  const found: (string | RegExp)[] = [];
  const visit = (node: ts.Node): void => {
    const asked = askedBy(node);
    if (asked) found.push(...keysOf(asked.expression, asked.area));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function askedBy(node: ts.Node): { expression: ts.Expression; area: string } | undefined {
  if (ts.isCallExpression(node)) {
    const area = askers.get(nameOfCalled(node.expression));
    const [expression] = node.arguments;
    return area !== undefined && expression ? { expression, area } : undefined;
  }
  const isNamed = ts.isPropertyAssignment(node) || ts.isJsxAttribute(node);
  const carried = isNamed && carriers.has(node.name.getText()) ? node.initializer : undefined;
  const isKey = carried && ts.isStringLiteralLike(carried) && carried.text.includes('.');
  return isKey ? { expression: carried, area: 'interface' } : undefined;
}

function nameOfCalled(called: ts.Expression): string {
  if (ts.isPropertyAccessExpression(called)) return called.name.text;
  return ts.isIdentifier(called) ? called.text : '';
}

/** Literals that an expression may come to; anything else is somebody else's key. */
function keysOf(expression: ts.Expression, area: string): (string | RegExp)[] {
  if (ts.isConditionalExpression(expression))
    return [...keysOf(expression.whenTrue, area), ...keysOf(expression.whenFalse, area)];
  if (ts.isStringLiteralLike(expression)) return [inArea(expression.text, area)];
  if (!ts.isTemplateExpression(expression)) return [];
  const { head, templateSpans } = expression;
  const pieces = [inArea(head.text, area), ...templateSpans.map(({ literal }) => literal.text)];
  return [new RegExp(`^${pieces.map(escaped).join('[^:]+')}$`)];
}

function inArea(key: string, area: string): string {
  return key.includes(':') ? key : `${area}:${key}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
