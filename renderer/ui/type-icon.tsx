import './type-icon.css';
import type { Tint } from '../../core/case/annotation.ts';
import type { Family } from '../../core/case/custom-type.ts';
import { useTypes } from './types-context.ts';

const drawings = import.meta.glob<string>('../../resources/icons/types/*.svg', {
  eager: true,
  query: '?url&no-inline',
  import: 'default',
});

/** Names of the drawings a type can have, in alphabetical order; the sign of masking is none of them. */
export const typeIcons: readonly string[] = Object.keys(drawings)
  .map((path) => path.replace(/^.*\/|\.svg$/g, ''))
  .filter((name) => name !== 'user-off')
  .sort();

/** The drawing of an entity type in its own colour or that of its family. */
export function TypeIcon({ type, size = 16 }: { readonly type: string; readonly size?: number }) {
  return <TypeDrawing {...useTypes().entity(type)} size={size} />;
}

interface TypeDrawingProps {
  readonly icon: string;
  readonly family: Family;
  readonly tint?: Tint;
  readonly size?: number;
}

/** A drawing by its name; an unknown one is that of a neutral thing. */
export function TypeDrawing({ icon, family, tint, size = 16 }: TypeDrawingProps) {
  const address = addressOf(icon) ?? addressOf('tag') ?? '';
  return (
    <span
      className={`type-icon ${colourClass({ family, tint })}`}
      style={{ width: size, height: size, maskImage: `url("${address}")` }}
      aria-hidden
    />
  );
}

/** The classes that give an element the colours of a type. */
export function colourClass({
  family,
  tint,
}: {
  readonly family: Family;
  readonly tint?: Tint | undefined;
}): string {
  return tint ? `type-tint-${tint}` : `family-${family}`;
}

function addressOf(icon: string): string | undefined {
  return drawings[`../../resources/icons/types/${icon}.svg`];
}
