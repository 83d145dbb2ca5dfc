import type { Level } from './level.ts';

/** Labels groups anew so that each is connected: parts of a group between which no tie leads become groups of their own. */
export function connectedLabels({ size, offsets, neighbours }: Level, groupOf: Int32Array): Int32Array {
  const labels = new Int32Array(size).fill(-1);
  const line = new Int32Array(size);
  let [label, end] = [0, 0];
  for (let first = 0; first < size; first++) {
    if (labels[first] !== -1) continue;
    const group = groupOf[first];
    let head = end;
    line[end++] = first;
    labels[first] = label;
    for (; head < end; head++) {
      const node = line[head] as number;
      for (let step = offsets[node] as number; step < (offsets[node + 1] as number); step++) {
        const other = neighbours[step] as number;
        if (labels[other] !== -1 || groupOf[other] !== group) continue;
        labels[other] = label;
        line[end++] = other;
      }
    }
    label++;
  }
  return labels;
}
