import type { ChartCanvasProps } from './canvas-props.ts';
import type { Scene } from './scene.ts';
import { meantMoves, meantSelection, type StandIns } from './stand-ins.ts';

/** What hands do to the drawing, told of the entities and links that are meant by it. */
export function meantEvents(props: ChartCanvasProps, scene: Scene, standIns: StandIns): ChartCanvasProps {
  if (standIns.isEmpty) return props;
  const { meantBy } = standIns;
  const isGroup = (id: string) => (scene.nodes.get(id)?.glyph.folded ?? null) !== null;
  const several = (id: string) => (meantBy(id)[0] === id ? null : meantBy(id));
  const selectAll = (id: string) =>
    props.onSelect(
      isGroup(id) ? { entities: new Set(meantBy(id)), links: new Set() } : linksOnly(meantBy(id)),
    );
  const openOr = (id: string, single: () => void) => {
    if (isGroup(id)) props.onUnfold(id);
    else if (several(id)) selectAll(id);
    else single();
  };
  return {
    ...props,
    onSelect: (selection) => props.onSelect(meantSelection(selection, standIns)),
    onMove: (moved) => props.onMove(meantMoves(moved, scene, props.rows, standIns)),
    onInspect: (id) => openOr(id, () => props.onInspect(id)),
    onDoubleClick: (id) => openOr(id, () => props.onDoubleClick(id)),
    // Nobody can say which member of a folded group a link would run from.
    onLink: (from, to) => {
      if (!isGroup(from) && !isGroup(to)) props.onLink(from, to);
    },
    onContextMenu: (id, x, y) => {
      if (id !== null && several(id)) selectAll(id);
      props.onContextMenu(id === null ? null : (meantBy(id)[0] ?? id), x, y);
    },
  };
}

function linksOnly(links: readonly string[]) {
  return { entities: new Set<string>(), links: new Set(links) };
}
