const names: Readonly<Record<string, string>> = {
  $mod: 'Ctrl',
  Control: 'Ctrl',
  Shift: '⇧',
  Alt: 'Alt',
  Delete: 'Del',
  Escape: 'Esc',
  '-': '−',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** A key binding as a person reads it: `$mod+Shift+z` is `Ctrl ⇧ Z`; modifiers that may be held or not are left out. */
export function showKeys(binding: string): string {
  const [, modifiers = '', key = ''] = /^((?:[^+]+\+)*)(.+)$/.exec(binding) ?? [];
  const held = modifiers.split('+').filter((part) => part !== '' && !part.startsWith('['));
  const parts = [...held, key.replace(/^Digit/, '')];
  return parts.map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join(' ');
}
