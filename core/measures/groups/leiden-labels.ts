import { connectedLabels } from './connected-labels.ts';
import { makeConsecutive } from './consecutive.ts';
import { type Level, levelOfGroups } from './level.ts';
import { louvainLabels } from './louvain-labels.ts';
import { moveNodes } from './move-nodes.ts';
import { refineGroups } from './refine-groups.ts';
import { upTo } from './orders.ts';

/**
 * One run of Leiden: a label from 0 up to below their number for each node (Traag, Waltman & van Eck 2019). It begins with
 * the groups of Louvain and goes through refinement once, which costs less than beginning with everybody alone and gives
 * a higher modularity. Every group is connected.
 */
export function leidenLabels(base: Level, random: () => number): Int32Array {
  const labels = moveParts(base, louvainLabels(base, random), random);
  moveNodes(base, labels, random);
  return connectedLabels(base, labels);
}

/** Moves nodes, then well connected parts of groups, then parts made of parts, until every group is one part. */
function moveParts(base: Level, labels: Int32Array, random: () => number): Int32Array {
  const nodeOf = upTo(base.size);
  let [level, groupOf] = [base, labels];
  for (;;) {
    moveNodes(level, groupOf, random);
    const parts = refineGroups(level, groupOf, random);
    const count = makeConsecutive(parts, level.size);
    if (count === level.size) return nodeOf.map((node) => groupOf[node] as number);
    const next = new Int32Array(count);
    for (let node = 0; node < level.size; node++) next[parts[node] as number] = groupOf[node] as number;
    makeConsecutive(next, level.size);
    for (let entity = 0; entity < nodeOf.length; entity++)
      nodeOf[entity] = parts[nodeOf[entity] as number] as number;
    level = levelOfGroups(level, parts, count);
    groupOf = next;
  }
}
