import './type-icon.css';
import { entityTypeOf } from '../../core/catalogue/entity-types.ts';

const drawings = import.meta.glob<string>('../../resources/icons/types/*.svg', {
  eager: true,
  query: '?url&no-inline',
  import: 'default',
});

/** The drawing of an entity type in the colour of its family, or in ink when it must be neutral. */
export function TypeIcon({ type, size = 16 }: { readonly type: string; readonly size?: number }) {
  const { icon, family } = entityTypeOf(type);
  const address = drawings[`../../resources/icons/types/${icon}.svg`] ?? '';
  return (
    <span
      className={`type-icon family-${family}`}
      style={{ width: size, height: size, maskImage: `url("${address}")` }}
      aria-hidden
    />
  );
}
