const names: Readonly<Record<string, string>> = {
  $mod: 'Ctrl',
  Control: 'Ctrl',
  Shift: '⇧',
  Alt: 'Alt',
  Delete: 'Del',
  Escape: 'Esc',
  Equal: '+',
  Minus: '−',
};

/** A key binding as a person reads it: `$mod+Shift+z` is `Ctrl ⇧ Z`. */
export function showKeys(binding: string): string {
  const parts = binding.split('+').map((part) => names[part] ?? part);
  return parts.map((part) => (part.length === 1 ? part.toUpperCase() : part)).join(' ');
}
