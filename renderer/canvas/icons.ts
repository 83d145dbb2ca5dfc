import { iconStrokes } from './icon-shapes.ts';
import { outlinePath } from './vector/outline-path.ts';

const sources = import.meta.glob<string>('../../resources/icons/types/*.svg', {
  query: '?raw',
  eager: true,
  import: 'default',
});

const byName = new Map(
  Object.entries(sources).map(([file, svg]) => [file.replace(/^.*\/|\.svg$/g, ''), iconStrokes(svg)]),
);
const drawings = new Map<string, Path2D>();

/** The outline of a type's icon in a box of 24 x 24; that of a neutral thing where there is no such drawing. */
export function iconPath(name: string): Path2D {
  const known = drawings.get(name);
  if (known) return known;
  const path = outlinePath();
  for (const stroke of byName.get(name) ?? byName.get('tag') ?? []) path.addPath(outlinePath(stroke));
  drawings.set(name, path);
  return path;
}
