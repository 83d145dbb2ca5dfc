import './keys.css';
import { showKeys } from './show-keys.ts';

/** A key binding, drawn as keycaps are on the chart's tools; silent for screen readers, which hear the shortcut itself. */
export function Keys({ binding }: { readonly binding: string }) {
  return (
    <kbd className="keys" aria-hidden>
      {showKeys(binding)}
    </kbd>
  );
}
