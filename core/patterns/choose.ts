import { fail, type Result, succeed } from '../case/problem.ts';
import type { Chosen, Pattern, Setting } from './pattern.ts';

/** Values that somebody gave for the settings of a pattern, by name. */
export type Given = Readonly<Record<string, number | string>>;

/**
 * The values a pattern runs with: those given, and the usual ones for the rest. `bad-input` where a name is none of its
 * settings or a value is out of range; counts are whole numbers.
 */
export function choose(pattern: Pattern, given: Given = {}): Result<Chosen> {
  const names = pattern.settings.map(({ name }) => name);
  const wrong =
    Object.keys(given).find((name) => !names.includes(name)) ??
    pattern.settings.find((setting) => !fits(setting, given[setting.name] ?? setting.usual))?.name;
  if (wrong !== undefined) return bad(`${pattern.id}.${wrong}`);
  const values = new Map(pattern.settings.map(({ name, usual }) => [name, given[name] ?? usual] as const));
  return succeed({
    number: (name) => Number(known(values, name)),
    word: (name) => String(known(values, name)),
  });
}

function bad(field: string): Result<never> {
  return fail('bad-input', { details: { field, reason: 'range' } });
}

function fits(setting: Setting, value: number | string): boolean {
  if (setting.unit === 'word') return typeof value === 'string' && value.length <= 100;
  if (typeof value !== 'number' || (setting.unit === 'count' && !Number.isInteger(value))) return false;
  return value >= setting.least && value <= setting.most;
}

function known(values: ReadonlyMap<string, number | string>, name: string): number | string {
  const value = values.get(name);
  if (value === undefined) throw new Error(`The pattern declares no setting ${name}.`);
  return value;
}
