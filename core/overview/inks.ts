/** The inks an overview draws links in: the usual one, the red one of borders, and from 2 on the colours of looks in their order. */
export const usualInk = 0;
export const threadInk = 1;

/** The ink of a link by what `tints` has for it. */
export function inkOfTint(tint: number): number {
  return tint === 0 ? usualInk : threadInk + tint;
}

/** How many inks there may be on a chart with these tints. */
export function inkCount(tints: Uint8Array | undefined): number {
  let most = 0;
  if (tints) for (let link = 0; link < tints.length; link++) most = Math.max(most, tints[link] ?? 0);
  return Math.max(threadInk, inkOfTint(most)) + 1;
}
