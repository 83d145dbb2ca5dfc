import './fate-sign.css';
import type { Fate } from '../../../core/compare/compare.ts';
import { fateSigns } from '../../canvas/fate-signs.ts';

/** The sign of what became of an item, as the chart draws it. */
export function FateSign({ fate }: { readonly fate: Fate }) {
  return (
    <span className={`fate-sign fate-${fate}`} aria-hidden>
      {fateSigns[fate]}
    </span>
  );
}
