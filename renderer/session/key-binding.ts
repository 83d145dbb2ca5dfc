/** What of a key press says which keys they were. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>;

/** Why keys cannot be given to a command; the words stand under `shortcuts.refused-<reason>`. */
export type Refusal = 'window' | 'control' | 'text' | 'system' | 'layout';

/** A binding taken apart: modifiers that must be held, those that may be, and the key in small letters. */
interface Parts {
  readonly held: ReadonlySet<string>;
  readonly free: ReadonlySet<string>;
  readonly key: string;
}

const modifierKeys: ReadonlySet<string> = new Set([
  'Control',
  'Shift',
  'Alt',
  'Meta',
  'AltGraph',
  'OS',
  'Fn',
]);

/**
 * The binding of the keys pressed, as tinykeys reads it; null while only modifiers are held. A letter or a named key
 * counts with Shift, a sign counts as the sign it is; a digit with Shift is the digit, whatever sign stands above it.
 */
export function bindingOf(press: Press, isMac = false): string | null {
  if (modifierKeys.has(press.key)) return null;
  const modifiers = [
    ...((isMac ? press.metaKey : press.ctrlKey) ? ['$mod'] : []),
    ...(isMac && press.ctrlKey ? ['Control'] : []),
    ...(!isMac && press.metaKey ? ['Meta'] : []),
    ...(press.altKey ? ['Alt'] : []),
  ];
  return [...modifiers, ...shifted(press)].join('+');
}

function shifted({ key, code, shiftKey }: Press): string[] {
  if (key === ' ') return [...(shiftKey ? ['Shift'] : []), 'Space'];
  if (!shiftKey) return [key.length === 1 ? key.toLowerCase() : key];
  if (/^Digit\d$/.test(code)) return ['Shift', code];
  const isSign = /^[^\p{L}]$/u.test(key);
  return isSign ? ['[Shift]', key] : ['Shift', key.length === 1 ? key.toLowerCase() : key];
}

/** Whether one press could mean both. */
export function clash(left: string, right: string): boolean {
  const [a, b] = [partsOf(left), partsOf(right)];
  if (a.key !== b.key) return false;
  const isMet = (one: Parts, other: Parts) =>
    [...one.held].every((modifier) => other.held.has(modifier) || other.free.has(modifier));
  return isMet(a, b) && isMet(b, a);
}

/** Whether keys act only while the chart or the table has the keyboard: letters and digits by themselves. */
export function isPlain(binding: string): boolean {
  const { held, key } = partsOf(binding);
  return isBare(held) && /^(?:[\p{L}\p{N}]|digit\d)$/u.test(key);
}

const arrows = ['arrowup', 'arrowdown', 'arrowleft', 'arrowright'];
/** By themselves, or with Shift, these work every control and the chart. */
const controlKeys = new Set(['enter', 'space', 'escape', 'backspace', 'home', 'end', ...arrows]);
const layoutKeys = new Set([
  'dead',
  'process',
  'unidentified',
  'compose',
  'capslock',
  'numlock',
  'scrolllock',
]);
const systemKeys = new Set(['printscreen', 'pause', 'power', 'sleep', 'f10', 'contextmenu']);
/** With Ctrl these belong to whatever text has the cursor. */
const clipboardKeys = new Set(['c', 'x', 'v']);

/** Why these keys cannot be given to any command; null when they can. */
export function refusalOf(binding: string): Refusal | null {
  const { held, key } = partsOf(binding);
  const isOnlyMod = held.size === 1 && held.has('$mod');
  if (layoutKeys.has(key)) return 'layout';
  if (isOfSystem(held, key)) return 'system';
  if (key === 'tab') return 'window';
  if (isBare(held)) return bareRefusalOf(key);
  return isOnlyMod && clipboardKeys.has(key) ? 'text' : null;
}

function bareRefusalOf(key: string): Refusal | null {
  if (key === 'f6') return 'window';
  return controlKeys.has(key) ? 'control' : null;
}

/** Whether nothing is held, or Shift alone. */
function isBare(held: ReadonlySet<string>): boolean {
  return [...held].every((modifier) => modifier === 'Shift');
}

function isOfSystem(held: ReadonlySet<string>, key: string): boolean {
  if (held.has('Meta') || systemKeys.has(key)) return true;
  if (!held.has('Alt')) return false;
  const isWithMod = held.has('$mod');
  return isWithMod
    ? key === 'delete' || arrows.includes(key) || /^f\d+$/.test(key)
    : ['f4', 'escape'].includes(key);
}

function partsOf(binding: string): Parts {
  const [, modifiers = '', key = ''] = /^((?:[^+]+\+)*)(.+)$/.exec(binding) ?? [];
  const all = modifiers.split('+').filter((part) => part !== '');
  const free = all.filter((part) => part.startsWith('[')).map((part) => part.slice(1, -1));
  return {
    held: new Set(all.filter((part) => !part.startsWith('['))),
    free: new Set(free),
    key: key.toLowerCase(),
  };
}
