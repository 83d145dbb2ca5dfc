/** The numbers from 0 up to below `size`. */
export function upTo(size: number): Int32Array {
  const numbers = new Int32Array(size);
  for (let at = 0; at < size; at++) numbers[at] = at;
  return numbers;
}

/** The numbers from 0 up to below `size` in an order of chance (Fisher & Yates). */
export function shuffled(size: number, random: () => number): Int32Array {
  const order = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    const place = Math.floor(random() * (at + 1));
    order[at] = order[place] as number;
    order[place] = at;
  }
  return order;
}
