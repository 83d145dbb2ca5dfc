import { type Quadtree, QuadtreeBuilder } from './quadtree.ts';

/** Up to this many entities every pair is reckoned; above, far ones act together. */
const exactUpTo = 600;
/** A cell acts as one body where its width is below this part of its distance. */
const opening = 1.2;

/** Adds to `forces` (x, y interleaved) how entities push each other apart: `strength` × mass × mass / distance. */
export type Repulsion = (positions: Float64Array, forces: Float64Array, strength: number) => void;

/** Repulsion between bodies of these masses: exact for few, by quadtree (Barnes & Hut 1986) for many. */
export function repulsionBetween(masses: Float64Array): Repulsion {
  if (masses.length <= exactUpTo)
    return (positions, forces, strength) => repelPairs(positions, masses, forces, strength);
  const builder = new QuadtreeBuilder(masses.length);
  return (positions, forces, strength) => {
    const tree = builder.build(positions, masses);
    for (let i = 0; i < masses.length; i++)
      repelFromTree(tree, positions, i, forces, strength * (masses[i] as number));
  };
}

function repelPairs(
  positions: Float64Array,
  masses: Float64Array,
  forces: Float64Array,
  strength: number,
): void {
  for (let i = 0; i < masses.length; i++) {
    const [x, y] = [positions[2 * i] as number, positions[2 * i + 1] as number];
    const own = strength * (masses[i] as number);
    let [pushX, pushY] = [0, 0];
    for (let j = 0; j < i; j++) {
      const dx = x - (positions[2 * j] as number);
      const dy = y - (positions[2 * j + 1] as number);
      const push = (own * (masses[j] as number)) / Math.max(dx * dx + dy * dy, 1e-6);
      pushX += dx * push;
      pushY += dy * push;
      forces[2 * j] = (forces[2 * j] as number) - dx * push;
      forces[2 * j + 1] = (forces[2 * j + 1] as number) - dy * push;
    }
    forces[2 * i] = (forces[2 * i] as number) + pushX;
    forces[2 * i + 1] = (forces[2 * i + 1] as number) + pushY;
  }
}

function repelFromTree(
  tree: Quadtree,
  positions: Float64Array,
  i: number,
  forces: Float64Array,
  strength: number,
): void {
  const { mass, x, y, width, children, next, body } = tree;
  const [ownX, ownY] = [positions[2 * i] as number, positions[2 * i + 1] as number];
  let [pushX, pushY] = [0, 0];
  for (let cell = 0; cell >= 0;) {
    const dx = ownX - (x[cell] as number);
    const dy = ownY - (y[cell] as number);
    const distance = dx * dx + dy * dy;
    const child = children[cell] as number;
    if (child >= 0 && (width[cell] as number) ** 2 > opening ** 2 * distance) {
      cell = child;
      continue;
    }
    if (body[cell] !== i) {
      const push = (strength * (mass[cell] as number)) / Math.max(distance, 1e-6);
      pushX += dx * push;
      pushY += dy * push;
    }
    cell = next[cell] as number;
  }
  forces[2 * i] = (forces[2 * i] as number) + pushX;
  forces[2 * i + 1] = (forces[2 * i + 1] as number) + pushY;
}
