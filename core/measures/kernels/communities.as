// Groups joined inside more than chance would have it: Louvain (Blondel, Guillaume, Lambiotte & Lefebvre 2008) and Leiden (Traag,
// Waltman & van Eck 2019).
import { size, intAt, setInt } from './memory';
import {
  nodes, rows, ends, groupOf, partOf, labels, near, line, levelOfEntities, levelOfGroups, makeConsecutive, apart,
} from './levels';
import { seed } from './chance';
import { moveNodes } from './moving';
import { refineGroups } from './refining';

/** One run of Louvain, which leaves each entity a label from 0 on. */
export function findLouvain(chance: i32): void {
  seed(chance);
  levelOfEntities();
  apart(labels, size);
  while (true) {
    apart(groupOf, nodes);
    if (!moveNodes()) return;
    const count = makeConsecutive(groupOf, nodes, nodes);
    follow(groupOf);
    levelOfGroups(groupOf, count);
  }
}

/**
 * One run of Leiden. It begins with the groups of Louvain and goes through refinement once, which costs less than beginning
 * with everybody alone and gives a higher modularity. Every group is connected.
 */
export function findLeiden(chance: i32): void {
  findLouvain(chance);
  levelOfEntities();
  memory.copy(groupOf, labels, size << 2);
  moveParts();
  levelOfEntities();
  memory.copy(groupOf, labels, size << 2);
  moveNodes();
  connect();
}

/** Moves nodes, then well connected parts of groups, then parts made of parts, until every group is one part. */
function moveParts(): void {
  apart(labels, size);
  while (true) {
    moveNodes();
    refineGroups(makeConsecutive(groupOf, nodes, nodes));
    const count = makeConsecutive(partOf, nodes, nodes);
    if (count == nodes) break;
    for (let node = 0; node < nodes; node++) setInt(near, intAt(partOf, node), intAt(groupOf, node));
    follow(partOf);
    levelOfGroups(partOf, count);
    memory.copy(groupOf, near, count << 2);
  }
  follow(groupOf);
}

/** Entities go with the nodes they are in. */
function follow(groups: usize): void {
  for (let i = 0; i < size; i++) setInt(labels, i, intAt(groups, intAt(labels, i)));
}

/** Labels groups anew so that each is connected: parts of a group between which no tie leads become groups of their own. */
function connect(): void {
  memory.fill(labels, 0xff, size << 2);
  let label = 0;
  let end = 0;
  for (let first = 0; first < size; first++) {
    if (intAt(labels, first) >= 0) continue;
    const group = intAt(groupOf, first);
    let head = end;
    setInt(line, end++, first);
    setInt(labels, first, label);
    for (; head < end; head++) {
      const node = intAt(line, head);
      const last = intAt(rows, node + 1);
      for (let step = intAt(rows, node); step < last; step++) {
        const other = intAt(ends, step);
        if (intAt(labels, other) >= 0 || intAt(groupOf, other) != group) continue;
        setInt(labels, other, label);
        setInt(line, end++, other);
      }
    }
    label++;
  }
}
