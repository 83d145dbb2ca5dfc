import cytoscape, { type Core, type EdgeSingular, type NodeSingular } from 'cytoscape';

import type { Identifier } from '../../core/case/identifier.ts';
import { chartStyle } from './chart-style.ts';
import type { Colours } from './colours.ts';
import { courseOf, paintedCourseOf } from './drawn-course.ts';
import { linkData, linkKey, nodeData, nodeKey } from './drawing-data.ts';
import type { LinkPath } from './link-path.ts';
import type { Lit } from './lit.ts';
import type { Point } from './point.ts';
import type { Scene, SceneNode } from './scene.ts';
import type { SceneDiff } from './scene-diff.ts';
import { strokeAll, type StrokeRenderer, type Strokes } from './stroke-all.ts';
import { type Size, type Viewport, zoomRange } from './viewport.ts';

const mostAnimated = 80;
const moveTime = 160;

/** Links and glyph bodies, drawn by Cytoscape: the middle one of the three surfaces. It holds nothing we would miss. */
export class Drawing {
  readonly #cy: Core;
  readonly #nodes = new Map<Identifier, NodeSingular>();
  readonly #links = new Map<Identifier, EdgeSingular>();
  /** What carries each class. */
  readonly #marked = new Map<string, cytoscape.Collection>();
  /** Everything has just been worked out and painted. */
  #isPainting = false;

  constructor(container: HTMLElement, colours: Colours, saving: boolean) {
    this.#cy = cytoscape({
      container,
      style: chartStyle(colours),
      layout: { name: 'preset', fit: false },
      minZoom: zoomRange.farthest,
      maxZoom: zoomRange.most,
      userZoomingEnabled: false,
      userPanningEnabled: false,
      boxSelectionEnabled: false,
      autounselectify: true,
      hideEdgesOnViewport: saving,
      pixelRatio: 'auto',
    });
  }

  /** Makes the drawing show `scene`; `diff` says how it differs from what is drawn. One repaint. */
  show(scene: Scene, diff: SceneDiff, animated: boolean): void {
    this.#cy.batch(() => {
      this.#remove(diff);
      this.#add(scene, diff);
      for (const node of diff.changedNodes) {
        write(this.#nodes.get(node.id), nodeData(node));
        for (const id of scene.linksOf.get(node.id) ?? []) this.#restyleLink(scene, id);
      }
      for (const { id } of diff.changedLinks) this.#restyleLink(scene, id);
    });
    this.#move(diff, animated && diff.movedNodes.length <= mostAnimated);
  }

  recolour(colours: Colours): void {
    this.#cy.style(chartStyle(colours));
  }

  /** Fades all but what is lit, draws the links of a thread as one, and marks those that are selected themselves. */
  light(lit: Lit | null, selectedLinks: ReadonlySet<Identifier>): void {
    this.#cy.batch(() => {
      this.#mark('faded', (id, kind) => lit?.[kind].has(id) === false);
      this.#mark('chosen', (id, kind) => kind === 'links' && selectedLinks.has(id));
      this.#mark('thread', (id, kind) => kind === 'links' && lit?.isThread === true && lit.links.has(id));
    });
  }

  /** Where an entity is drawn now, also in the middle of a drag. */
  positionOf(id: Identifier): Point | undefined {
    return this.#nodes.get(id)?.position();
  }

  /** How a link runs now; undefined where its ends lie on top of each other and nothing is drawn. */
  pathOf(id: Identifier): LinkPath | undefined {
    const link = this.#links.get(id);
    return link && (this.#isPainting ? paintedCourseOf(link) : courseOf(link));
  }

  get viewport(): Viewport {
    return { zoom: this.#cy.zoom(), ...this.#cy.pan() };
  }

  setViewport({ zoom, x, y }: Viewport): void {
    this.#cy.viewport({ zoom, pan: { x, y } });
  }

  /** Says which entities move together when the pointer takes hold of one of them, which it is about to do. */
  takeTogether(ids: ReadonlySet<Identifier>): void {
    // Cytoscape remembers where on the page it is, which the panels around it change without its knowing.
    this.#cy.resize();
    this.#cy.autounselectify(false);
    for (const [id, node] of this.#nodes)
      if (node.selected() !== ids.has(id)) node[ids.has(id) ? 'select' : 'unselect']();
    this.#cy.autounselectify(true);
  }

  /** Draws entities elsewhere at once, whatever the rows say. */
  place(places: ReadonlyMap<Identifier, Point>): void {
    this.#cy.batch(() => {
      for (const [id, { x, y }] of places) this.#nodes.get(id)?.position({ x, y });
    });
  }

  /** Moves entities back to where the rows say they stand. */
  putBack(nodes: readonly SceneNode[]): void {
    for (const { id, x, y } of nodes)
      this.#nodes.get(id)?.animate({ position: { x, y } }, { duration: moveTime });
  }

  /** Calls after every repaint. */
  onPaint(painted: () => void): void {
    this.#cy.on('render', () => {
      this.#isPainting = true;
      painted();
      this.#isPainting = false;
    });
  }

  /** Calls when the pointer lets go of entities it dragged, with where they are now. */
  onDropped(dropped: (places: ReadonlyMap<Identifier, Point>) => void): void {
    let places = new Map<Identifier, Point>();
    this.#cy.on('dragfree', 'node', ({ target }: { target: NodeSingular }) => {
      if (places.size === 0)
        queueMicrotask(() => {
          dropped(places);
          places = new Map();
        });
      places.set(target.id().slice(nodeKey('').length), { ...target.position() });
    });
  }

  /** How much of the chart is drawn on, chart units. */
  get extent(): Size {
    const { w: width, h: height } = this.#cy.elements().boundingBox();
    return { width, height };
  }

  /** The whole drawing, bodies and links only, with the part of the chart it covers. */
  picture(scale: number): { readonly image: Promise<Blob>; readonly left: number; readonly top: number } {
    const { x1, y1 } = this.#cy.elements().boundingBox();
    return { image: this.#cy.png({ full: true, scale, output: 'blob-promise' }), left: x1, top: y1 };
  }

  /** Draws bodies and links stroke by stroke on a context of one's own, in chart units. */
  paintOn(context: Strokes): void {
    strokeAll((this.#cy as unknown as { renderer(): StrokeRenderer }).renderer(), context);
  }

  destroy(): void {
    this.#cy.destroy();
  }

  #remove({ removedLinks, removedNodes }: SceneDiff): void {
    const gone = this.#cy.collection();
    for (const id of removedLinks) gone.merge(this.#links.get(id) ?? this.#cy.collection());
    for (const id of removedNodes) gone.merge(this.#nodes.get(id) ?? this.#cy.collection());
    gone.remove();
    for (const [name, marked] of this.#marked) this.#marked.set(name, marked.difference(gone));
    for (const id of removedLinks) this.#links.delete(id);
    for (const id of removedNodes) this.#nodes.delete(id);
  }

  #add(scene: Scene, { addedNodes, addedLinks }: SceneDiff): void {
    this.#cy.add([
      ...addedNodes.map((node) => ({
        group: 'nodes' as const,
        data: nodeData(node),
        position: { x: node.x, y: node.y },
      })),
      ...addedLinks.map((link) => ({ group: 'edges' as const, data: linkData(link, scene) })),
    ]);
    for (const { id } of addedNodes) this.#nodes.set(id, this.#cy.getElementById(nodeKey(id)));
    for (const { id } of addedLinks) this.#links.set(id, this.#cy.getElementById(linkKey(id)));
  }

  #restyleLink(scene: Scene, id: Identifier): void {
    const link = scene.links.get(id);
    if (link) write(this.#links.get(id), linkData(link, scene));
  }

  #move({ movedNodes }: SceneDiff, animated: boolean): void {
    for (const { id, x, y } of movedNodes) {
      const node = this.#nodes.get(id);
      const at = node?.position();
      if (!node || (at?.x === x && at.y === y)) continue;
      if (animated) node.stop().animate({ position: { x, y } }, { duration: moveTime, easing: 'ease-out' });
      else node.position({ x, y });
    }
  }

  /** Gives a class to these and takes it from all others; touches only those for which that is news. */
  #mark(name: string, isMarked: (id: Identifier, kind: 'nodes' | 'links') => boolean): void {
    const before = this.#marked.get(name) ?? this.#cy.collection();
    const marked = this.#collect(isMarked);
    before.difference(marked).removeClass(name);
    marked.difference(before).addClass(name);
    this.#marked.set(name, marked);
  }

  #collect(chosen: (id: Identifier, kind: 'nodes' | 'links') => boolean): cytoscape.Collection {
    const result = this.#cy.collection();
    for (const [id, node] of this.#nodes) if (chosen(id, 'nodes')) result.merge(node);
    for (const [id, link] of this.#links) if (chosen(id, 'links')) result.merge(link);
    return result;
  }
}

/** Writes what the style sheet reads, if that is not what stands there: writing alone costs a repaint. */
function write(
  element: NodeSingular | EdgeSingular | undefined,
  data: Readonly<Record<string, unknown>>,
): void {
  if (element && Object.entries(data).some(([name, value]) => element.data(name) !== value))
    element.data(data);
}
