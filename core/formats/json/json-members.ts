import type { JsonObject, JsonScalar, JsonValue } from './parse-json.ts';

/** The member of this name; of several the last, as everybody reads JSON. Undefined also for what is no object. */
export function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return value?.kind === 'object' ? value.members.findLast(([known]) => known === name)?.[1] : undefined;
}

/** The members of an object, none of anything else. */
export function membersOf(value: JsonValue | undefined): JsonObject['members'] {
  return value?.kind === 'object' ? value.members : [];
}

/** The items of a list, none of anything else. */
export function itemsOf(value: JsonValue | undefined): readonly JsonValue[] {
  return value?.kind === 'list' ? value.items : [];
}

/** The words of a text, a number or a truth as the file has them; undefined for null and everything larger. */
export function textOf(value: JsonValue | undefined): string | undefined {
  if (!value || value.kind === 'list' || value.kind === 'object' || isNull(value)) return undefined;
  return value.text;
}

/** A finite number; undefined for anything else. */
export function numberOf(value: JsonValue | undefined): number | undefined {
  const number = value?.kind === 'number' ? Number(value.text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** What a member says, a text each: the items of a list one by one, what is nested as JSON, null as nothing. */
export function textsOf(value: JsonValue): readonly JsonScalar[] {
  if (value.kind === 'list')
    return value.items.flatMap((item) => (item.kind === 'list' ? asJson(item) : textsOf(item)));
  if (value.kind === 'object') return [asJson(value)];
  return isNull(value) ? [] : [value];
}

/** Any value in one text: words as the file has them, what is nested as JSON, null as nothing. */
export function wholeText(value: JsonValue): string {
  if (value.kind === 'list' || value.kind === 'object') return compact(value);
  return isNull(value) ? '' : value.text;
}

function isNull({ kind, text }: JsonScalar): boolean {
  return kind === 'word' && text === 'null';
}

function asJson(value: JsonValue): JsonScalar {
  return { kind: 'string', text: compact(value), line: value.line };
}

function compact(value: JsonValue): string {
  if (value.kind === 'list') return `[${value.items.map(compact).join(',')}]`;
  if (value.kind === 'object')
    return `{${value.members.map(([name, member]) => `${JSON.stringify(name)}:${compact(member)}`).join(',')}}`;
  return value.kind === 'string' ? JSON.stringify(value.text) : value.text;
}
