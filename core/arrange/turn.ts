/**
 * Turns places about their middle, and mirrors them where that helps, until they lie as near as they can to `goals`
 * (both x, y interleaved; the two-dimensional case of Kabsch 1976), and brings the middles together.
 */
export function turnTowards(positions: Float64Array, goals: Float64Array): void {
  const [from, to] = [middleOf(positions), middleOf(goals)];
  let [xx, xy, yx, yy] = [0, 0, 0, 0];
  for (let at = 0; at < positions.length; at += 2) {
    const [x, y] = [(positions[at] as number) - from.x, (positions[at + 1] as number) - from.y];
    const [goalX, goalY] = [(goals[at] as number) - to.x, (goals[at + 1] as number) - to.y];
    xx += x * goalX;
    xy += x * goalY;
    yx += y * goalX;
    yy += y * goalY;
  }
  const plain = Math.hypot(xx + yy, xy - yx);
  const mirrored = Math.hypot(xx - yy, xy + yx);
  const flip = mirrored > plain ? -1 : 1;
  const angle = Math.atan2(xy - flip * yx, xx + flip * yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let at = 0; at < positions.length; at += 2) {
    const [x, y] = [(positions[at] as number) - from.x, flip * ((positions[at + 1] as number) - from.y)];
    positions[at] = to.x + cos * x - sin * y;
    positions[at + 1] = to.y + sin * x + cos * y;
  }
}

function middleOf(positions: Float64Array): { x: number; y: number } {
  const middle = { x: 0, y: 0 };
  for (let at = 0; at < positions.length; at += 2) {
    middle.x += (2 * (positions[at] as number)) / positions.length;
    middle.y += (2 * (positions[at + 1] as number)) / positions.length;
  }
  return middle;
}
