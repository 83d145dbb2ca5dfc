import { type Box, boxAround, boxAroundAll } from './box.ts';
import type { SceneGroup } from './folding.ts';
import type { Geometry } from './geometry.ts';
import type { Scene } from './scene.ts';

/** Room round the glyphs of a group for their names, and above them for its heading; chart units. */
const room = { side: 46, top: 46, bottom: 52 } as const;
/** Height of the heading, which is what a hand takes hold of; chart units. */
export const groupHeading = 22;

/** The box round the members of a group as they are drawn now; null of a folded one or where nobody is drawn. */
export function groupBox({ members, folded }: SceneGroup, { nodes }: Scene, geometry: Geometry): Box | null {
  if (folded) return null;
  const boxes = members.flatMap((id) => {
    const [node, at] = [nodes.get(id), geometry.positionOf(id)];
    return node && at ? [boxAround(at, node.size / 2, node.size / 2)] : [];
  });
  const box = boxAroundAll(boxes);
  return (
    box && {
      left: box.left - room.side,
      top: box.top - room.top,
      right: box.right + room.side,
      bottom: box.bottom + room.bottom,
    }
  );
}
