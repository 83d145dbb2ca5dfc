/** An upright rectangle, chart units. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest rectangle around boxes given by their middles and half sizes (both x, y interleaved); not of none. */
export function around(positions: Float64Array, room: Float64Array): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < positions.length; at += 2) {
    const [x, y] = [positions[at] as number, positions[at + 1] as number];
    const [halfX, halfY] = [room[at] as number, room[at + 1] as number];
    left = Math.min(left, x - halfX);
    right = Math.max(right, x + halfX);
    top = Math.min(top, y - halfY);
    bottom = Math.max(bottom, y + halfY);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
