/** Room kept free between neighbours on a circle. */
const gap = 18;

/**
 * Length of arc that two neighbours on a circle need so as not to overlap, at this angle from the right: little above
 * and below each other, much side by side.
 */
export function roundSpacing(room: Float64Array, i: number, j: number, angle: number): number {
  const width = (room[2 * i] as number) + (room[2 * j] as number) + gap;
  const height = (room[2 * i + 1] as number) + (room[2 * j + 1] as number) + gap;
  return Math.min(
    width / Math.max(Math.abs(Math.sin(angle)), 1e-6),
    height / Math.max(Math.abs(Math.cos(angle)), 1e-6),
  );
}
