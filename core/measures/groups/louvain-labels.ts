import { makeConsecutive } from './consecutive.ts';
import { type Level, levelOfGroups } from './level.ts';
import { moveNodes } from './move-nodes.ts';
import { upTo } from './orders.ts';

/** One run of Louvain: a label from 0 on for each node (Blondel, Guillaume, Lambiotte & Lefebvre 2008). */
export function louvainLabels(base: Level, random: () => number): Int32Array {
  const labels = upTo(base.size);
  for (let level = base; ;) {
    const groupOf = upTo(level.size);
    if (!moveNodes(level, groupOf, random)) return labels;
    const count = makeConsecutive(groupOf, level.size);
    for (let node = 0; node < labels.length; node++) labels[node] = groupOf[labels[node] as number] as number;
    level = levelOfGroups(level, groupOf, count);
  }
}
