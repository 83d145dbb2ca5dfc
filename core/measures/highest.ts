/** So many of these whose scores are highest, of equals the first; highest first. */
export function highest(among: Int32Array, scores: Float64Array, most: number): number[] {
  const found: number[] = [];
  for (const entity of among) {
    const score = scores[entity] as number;
    if (found.length === most && score <= (scores[found.at(-1) as number] as number)) continue;
    const at = found.findIndex((other) => (scores[other] as number) < score);
    found.splice(at < 0 ? found.length : at, 0, entity);
    found.length = Math.min(found.length, most);
  }
  return found;
}
