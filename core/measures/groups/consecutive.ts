/** Changes labels from 0 up to below `bound` into consecutive ones by first appearance; answers how many there are. */
export function makeConsecutive(labels: Int32Array, bound: number): number {
  const number = new Int32Array(bound).fill(-1);
  let count = 0;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as number;
    if (number[label] === -1) number[label] = count++;
    labels[at] = number[label] as number;
  }
  return count;
}
