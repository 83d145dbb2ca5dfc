import type { z } from 'zod';

/**
 * True where plain JSON data certainly are what a schema promises, and exactly as they stand; false where they are not,
 * or only zod can tell. Never true for what zod refuses, strips or rewrites.
 */
export type SureCheck = (data: unknown) => boolean;

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes['_zod']['def'];
type DefinitionOf<T extends Definition['type']> = Extract<Definition, { readonly type: T }>;
type Compilers = { readonly [T in Definition['type']]?: (definition: DefinitionOf<T>) => SureCheck };

type RuleDefinition = z.core.$ZodChecks['_zod']['def'];
type RuleDefinitionOf<T extends RuleDefinition['check']> = Extract<RuleDefinition, { readonly check: T }>;
type Shortcuts = { readonly [T in RuleDefinition['check']]?: (definition: RuleDefinitionOf<T>) => SureCheck };

const compiled = new WeakMap<Schema, SureCheck>();
const never: SureCheck = () => false;
const always: SureCheck = () => true;

/**
 * A check of the same promise that makes nothing: no copy of the data, no list of issues. Over the rows of a large case
 * zod takes as long as reading and parsing them; this about a quarter of that. Made once per schema.
 */
export function sureCheck(schema: Schema): SureCheck {
  const known = compiled.get(schema);
  if (known) return known;
  const check = withRules(schema, compile((schema as z.core.$ZodTypes)._zod.def));
  compiled.set(schema, check);
  return check;
}

const compilers: Compilers = {
  any: () => always,
  // its own rule says all there is to say
  custom: () => always,
  unknown: () => always,
  string: ({ coerce }) => (coerce ? never : (data) => typeof data === 'string'),
  number: ({ coerce }) => (coerce ? never : Number.isFinite),
  boolean: ({ coerce }) => (coerce ? never : (data) => typeof data === 'boolean'),
  null: () => (data) => data === null,
  enum: ({ entries }) => isAmong(Object.values(entries)),
  literal: ({ values }) => isAmong(values),
  nullable({ innerType }) {
    const inner = sureCheck(innerType);
    return (data) => data === null || inner(data);
  },
  optional: ({ innerType }) => sureCheck(innerType),
  // absent data are filled in by zod, so a member that has one counts as required
  default: ({ innerType }) => sureCheck(innerType),
  nonoptional: ({ innerType }) => sureCheck(innerType),
  readonly: ({ innerType }) => sureCheck(innerType),
  array({ element }) {
    const item = sureCheck(element);
    return (data) => Array.isArray(data) && all(data, item);
  },
  tuple({ items, rest }) {
    const checks = items.map(sureCheck);
    if (rest) return never;
    return (data) =>
      Array.isArray(data) &&
      data.length === checks.length &&
      checks.every((check, index) => check(data[index]));
  },
  record: compileRecord,
  object: compileObject,
  union: compileUnion,
};

function compile(definition: Definition): SureCheck {
  const compiler = compilers[definition.type] as ((definition: Definition) => SureCheck) | undefined;
  return compiler?.(definition) ?? never;
}

/** Lengths, patterns and ranges are judged by zod's own rules; one that complains or rewrites leaves it to zod. */
function withRules(schema: Schema, type: SureCheck): SureCheck {
  const own = schema._zod.traits.has('$ZodCheck') ? [schema] : [];
  const rules = [
    ...own,
    ...(schema._zod.def.checks ?? []),
  ] as unknown as readonly z.core.$ZodCheck<unknown>[];
  return rules.map(ruleCheck).reduce((before, rule) => (data) => before(data) && rule(data), type);
}

function ruleCheck(rule: z.core.$ZodCheck<unknown>): SureCheck {
  const definition = rule._zod.def as RuleDefinition;
  const shortcut = shortcuts[definition.check] as ((definition: RuleDefinition) => SureCheck) | undefined;
  const enough = shortcut?.(definition) ?? never;
  return (data) => enough(data) || passes(rule, data);
}

/** What is enough to pass the rules that nearly all fields have. Lengths of text are in code points, up to two units each. */
const shortcuts: Shortcuts = {
  max_length:
    ({ maximum }) =>
    (data) =>
      (data as string | unknown[]).length <= maximum,
  min_length:
    ({ minimum }) =>
    (data) =>
      (data as string | unknown[]).length >= (typeof data === 'string' ? 2 : 1) * minimum,
  number_format: ({ format }) => (format === 'safeint' ? Number.isSafeInteger : never),
  string_format: (definition) => {
    const { format, pattern } = definition;
    if (format !== 'regex' || !pattern || pattern.global || pattern.sticky) return never;
    return (data) => pattern.test(data as string);
  },
};

// one for all, as it is given back as it was: a payload each would be millions at opening
const payload: z.core.ParsePayload = { value: undefined, issues: [] };

function passes(rule: z.core.$ZodCheck<unknown>, data: unknown): boolean {
  const outer = payload.value;
  payload.value = data;
  const later = rule._zod.check(payload);
  const passed = later === undefined && payload.issues.length === 0 && payload.value === data;
  payload.issues = passed ? payload.issues : [];
  payload.value = outer;
  return passed;
}

function isAmong(values: readonly unknown[]): SureCheck {
  const allowed = new Set(values);
  return (data) => allowed.has(data);
}

// `every` would pass over holes
function all(items: readonly unknown[], check: SureCheck): boolean {
  for (const item of items) if (!check(item)) return false;
  return true;
}

interface Member {
  readonly name: string;
  readonly check: SureCheck;
  readonly required: boolean;
}

function compileObject({ shape, catchall }: DefinitionOf<'object'>): SureCheck {
  if (catchall && catchall._zod.def.type !== 'never') return never;
  const members = new Map<string, Member>();
  for (const [name, schema] of Object.entries(shape))
    members.set(name, { name, check: sureCheck(schema), required: !mayBeAbsent(schema) });
  const required = [...members.values()].filter((member) => member.required).length;
  // most objects have the members that the one before had, in that order, which saves looking them up
  const recent: (Member | undefined)[] = [];
  return (data) => {
    if (!isPlain(data)) return false;
    let [position, missing] = [0, required];
    for (const name in data) {
      const last = recent[position];
      const member = last?.name === name ? last : members.get(name);
      if (!member?.check(data[name])) return false;
      if (member.required) missing--;
      if (member !== last) recent[position] = member;
      position++;
    }
    return missing === 0;
  };
}

/** Whether zod lets the member be absent and then puts nothing in its place. */
function mayBeAbsent({ _zod: zod }: Schema): boolean {
  if (zod.optin !== 'optional') return false;
  const filled = zod.run({ value: undefined, issues: [] }, { async: false });
  return 'value' in filled && filled.value === undefined;
}

function compileRecord({ keyType, valueType, mode, partial }: DefinitionOf<'record'>): SureCheck {
  if (mode === 'loose' || (keyType._zod.values && !partial)) return never;
  const [key, value] = [sureCheck(keyType), sureCheck(valueType)];
  return (data) => {
    if (!isPlain(data)) return false;
    for (const name in data) if (name === '__proto__' || !key(name) || !value(data[name])) return false;
    return true;
  };
}

/** Of a discriminated union one option is the only one possible; of others the first that accepts, so it must be sure. */
function compileUnion(definition: DefinitionOf<'union'>): SureCheck {
  const { options } = definition;
  if (!('discriminator' in definition)) return sureCheck(options[0] as Schema);
  const checks = options.map((option) => sureCheck(option));
  return (data) => checks.some((check) => check(data));
}

function isPlain(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && Object.getPrototypeOf(data) === Object.prototype;
}
