import { changedRows } from '../../core/case/changed-rows.ts';
import { sameRow } from '../../core/case/same-row.ts';
import { glyphOf } from './glyph-of.ts';
import { type Scene, type SceneInput, sceneOf } from './scene.ts';

/**
 * Gives scenes like `sceneOf`. Where only a few entities have changed since the one before, and none its country or its
 * shape, everything else is taken from there: an edit costs the same on a large chart. Where nothing of it is drawn, as
 * when an edit is committed that was foreseen, it is the same scene, for which nothing is planned or painted anew.
 */
export function scenes(): (input: SceneInput) => Scene {
  let last: { readonly input: SceneInput; readonly scene: Scene } | null = null;
  return (input) => {
    const scene = (last && retouched(last.input, last.scene, input)) ?? sceneOf(input);
    last = { input, scene };
    return scene;
  };
}

function retouched(before: SceneInput, scene: Scene, after: SceneInput): Scene | null {
  if (!differsInEntitiesOnly(before, after)) return null;
  const changed = changedRows(before.rows.entities, after.rows.entities);
  if (!changed) return null;
  const nodes = new Map(scene.nodes);
  let isSame = true;
  for (const entity of changed) {
    const node = nodes.get(entity.id);
    if (!node) continue;
    const glyph = glyphOf(entity, after.words);
    if (glyph.country !== node.glyph.country || glyph.family !== node.glyph.family) return null;
    if (sameRow(glyph, node.glyph)) continue;
    nodes.set(entity.id, { ...node, glyph });
    isSame = false;
  }
  return isSame ? scene : { ...scene, nodes };
}

/** Folded groups count the entities inside and are drawn anew with them. */
function differsInEntitiesOnly(before: SceneInput, after: SceneInput): boolean {
  const around = ({ visibilityOf, look, words }: SceneInput) => [visibilityOf, look, words];
  const beside = ({ rows: { chart, placements, links, groups, annotations } }: SceneInput) => [
    ...[chart, placements, links, groups, annotations],
  ];
  const of = (input: SceneInput) => [...around(input), ...beside(input)];
  const others = of(after);
  return after.rows.groups.size === 0 && of(before).every((part, at) => part === others[at]);
}
