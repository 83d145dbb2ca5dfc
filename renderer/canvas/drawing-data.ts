import { bodyOf } from './glyph-body.ts';
import { isLinkGrey } from './dimmed.ts';
import type { Scene, SceneLink, SceneNode } from './scene.ts';

/** Entities and links have ids of their own kind; on the drawing they share one space. */
export function nodeKey(id: string): string {
  return `entity ${id}`;
}

export function linkKey(id: string): string {
  return `link ${id}`;
}

const crossingExtra = 0.35;
const leastDotted = 1.9;

/** What the style sheet reads of an entity. */
export function nodeData({ id, glyph, size, grey, look }: SceneNode) {
  const { family, tint, ring, folded } = glyph;
  const colour = look.colour ?? '';
  const body = { family, tint: tint ?? '', ...bodyOf(family, size) };
  return { id: nodeKey(id), ring, folded: folded !== null, grey, colour, ...body };
}

/** What the style sheet reads of a link. Ends stop clear of the role ring where there is one. */
export function linkData(link: SceneLink, { nodes }: Scene) {
  const { id, from, to, line, ends, curved } = link;
  const gapAt = (end: string) => ((nodes.get(end)?.glyph.ring ?? 'none') === 'none' ? 2 : 7);
  const width = link.width + (ends ? crossingExtra : 0);
  return {
    id: linkKey(id),
    source: nodeKey(from),
    target: nodeKey(to),
    strength: line.strength,
    forward: line.direction !== 'none',
    backward: line.direction === 'both',
    crosses: ends !== null,
    grey: isLinkGrey(link, nodes),
    colour: link.look.colour ?? '',
    curved,
    loops: from === to,
    width: line.strength === 'tentative' ? Math.max(leastDotted, width) : width,
    sourceGap: gapAt(from),
    targetGap: gapAt(to),
  };
}
