import type { Identifier } from '../../core/case/identifier.ts';
import type { Selection } from './canvas-props.ts';
import type { Scene } from './scene.ts';
import { drawnSelection, type StandIns } from './stand-ins.ts';

/** What is selected and, while a thread is lit from end to end, that as well. */
export interface Lighting extends Selection {
  readonly thread?: Selection | null;
}

/** What stays crisp while something is selected: the selected, what they are linked with, and the links between. */
export interface Lit {
  readonly nodes: ReadonlySet<Identifier>;
  readonly links: ReadonlySet<Identifier>;
  /** True when it is a thread, whose links are drawn as one. */
  readonly isThread?: true;
}

/** Null while nothing that is on the chart is selected: then everything is crisp. A thread comes before a selection. */
export function litBy(scene: Scene, { thread, ...selection }: Lighting): Lit | null {
  const { nodes, links } = onScene(scene, thread ?? selection);
  if (nodes.size + links.size === 0) return null;
  if (thread) return { nodes, links, isThread: true };
  for (const id of [...nodes]) for (const link of scene.linksOf.get(id) ?? []) links.add(link);
  for (const id of links) {
    const link = scene.links.get(id);
    if (link) nodes.add(link.from).add(link.to);
  }
  return { nodes, links };
}

/** What is lit as the chart draws it. */
export function drawnLighting({ thread, ...selection }: Lighting, standIns: StandIns): Lighting {
  return { ...drawnSelection(selection, standIns), thread: thread ? drawnSelection(thread, standIns) : null };
}

/** Whether two threads run over the same links. */
export function sameThread(a: Lighting['thread'], b: Lighting['thread']): boolean {
  if (!a || !b) return !a && !b;
  return a.links.size === b.links.size && [...a.links].every((id) => b.links.has(id));
}

/** What a view of the lit part is to show. */
export function litEntities({ entities, thread }: Lighting): ReadonlySet<Identifier> {
  return thread?.entities ?? entities;
}

function onScene(scene: Scene, { entities, links }: Selection) {
  return {
    nodes: new Set([...entities].filter((id) => scene.nodes.has(id))),
    links: new Set([...links].filter((id) => scene.links.has(id))),
  };
}
