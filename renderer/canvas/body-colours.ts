import type { Family } from '../../core/case/custom-type.ts';
import type { Tint } from '../../core/case/annotation.ts';
import type { Colours } from './colours.ts';

/** Outline and ground of a glyph: of the colour its type has been given, or else of its family. */
export function bodyColours(
  { family, tint }: { readonly family: Family; readonly tint: Tint | null },
  { of, lineOf, fillOf, lookOf }: Colours,
): { readonly line: string; readonly fill: string } {
  if (tint === null) return { line: lineOf[family], fill: fillOf[family] };
  return { line: lookOf[`tint-${tint}`], fill: of.paper };
}
