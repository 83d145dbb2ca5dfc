import type { Region } from '../../core/case/chart.ts';
import type { Entity } from '../../core/case/entity.ts';
import type { Link } from '../../core/case/link.ts';
import { builtInTypes } from '../../core/catalogue/case-types.ts';
import { isProtected } from '../../core/catalogue/roles.ts';
import { spoofsIn } from '../../core/catalogue/spoofed-text.ts';
import { titleOf } from '../../core/catalogue/title-of.ts';
import type { Rule } from '../../core/case/look.ts';
import type { FacetContext } from '../../core/facets/facet.ts';
import { jurisdictionOf } from '../../core/jurisdiction/jurisdiction.ts';
import type { AppliedLook } from '../../core/looks/applied-look.ts';
import { applyLook } from '../../core/looks/apply-look.ts';
import type { ChartRows } from './canvas-props.ts';
import type { ChartWords } from './chart-words.ts';
import type { LinkPath } from './link-path.ts';
import type { MeasureText } from './measure-text.ts';
import { letterings } from './measure-text.ts';
import type { Point } from './point.ts';
import { type Scene, type SceneInput, sceneOf } from './scene.ts';

const citations = [{ source: 'S1' }];

export const testWords: ChartWords = {
  language: 'id',
  say: (key, values) => [key, ...Object.values(values ?? {})].join(' '),
  title: (row) => titleOf(row, 'id'),
  isOdd: (row) => spoofsIn(titleOf(row, 'id')).length > 0,
  isMasked: (entity) => isProtected(entity, builtInTypes),
  typeOf: builtInTypes.entity,
  entityType: (id) => `type ${id}`,
  linkType: (id) => `jenis ${id}`,
  country: (code) => `Negara ${code}`,
};

/** Every letter is 0.55 of its size wide. */
export const testMeasure: MeasureText = (text, lettering) => text.length * letterings[lettering].size * 0.55;

/** An entity whose values are given as `property: text`. */
export function testEntity(
  id: string,
  values: Readonly<Record<string, string>> = {},
  type = 'person',
): Entity {
  return {
    id,
    type,
    label: `Contoh ${id}`,
    values: Object.entries(values).map(([property, text]) => ({
      id: `${id}-${property}`,
      property,
      text,
      citations,
    })),
  };
}

export function testLink(id: string, from: string, to: string, rest: Partial<Link> = {}): Link {
  return {
    id,
    type: 'called',
    from,
    to,
    direction: 'forward',
    strength: 'confirmed',
    label: 'menelepon',
    basis: 'reported',
    values: [],
    citations,
    ...rest,
  };
}

/** The rows of a chart on which each entity stands at its place. */
export function testRows(
  placed: readonly (readonly [Entity, number, number])[],
  links: readonly Link[] = [],
  regions?: readonly Region[],
): ChartRows {
  return {
    chart: {
      id: 'c',
      label: 'Bagan contoh',
      arrangement: regions ? 'country' : 'free',
      ...(regions && { regions }),
    },
    entities: new Map(placed.map(([entity]) => [entity.id, entity])),
    links: new Map(links.map((link) => [link.id, link])),
    groups: new Map(),
    annotations: new Map(),
    placements: new Map(
      placed.map(([{ id }, x, y]) => [id, { id: `c:${id}`, chart: 'c', entity: id, x, y }]),
    ),
  };
}

export function testScene(rows: ChartRows, rest: Partial<SceneInput> = {}): Scene {
  return sceneOf({ rows, visibilityOf: () => 'shown', look: null, words: testWords, ...rest });
}

/** How rules draw what stands on a chart; every measure has these scores. */
export function testLook(
  rows: ChartRows,
  rules: readonly Rule[],
  scores: ReadonlyMap<string, number> = new Map(),
): AppliedLook {
  const context: FacetContext = {
    source: () => undefined,
    entity: (id) => rows.entities.get(id),
    countryOf: (entity) => jurisdictionOf(entity)?.country,
    linksOf: (id) => [...rows.links.values()].filter(({ from, to }) => from === id || to === id).length,
  };
  const [entities, links] = [[...rows.entities.values()], [...rows.links.values()]];
  return applyLook(rules, { entities, links, context, scoresOf: () => scores });
}

/** Links drawn straight from centre to centre, as the canvas tells it. */
export function testPlaces(scene: Scene): {
  positionOf(id: string): Point | undefined;
  pathOf(id: string): LinkPath | undefined;
} {
  return {
    positionOf: (id) => scene.nodes.get(id),
    pathOf: (id) => {
      const link = scene.links.get(id);
      const [start, end] = [scene.nodes.get(link?.from ?? ''), scene.nodes.get(link?.to ?? '')];
      return start && end && { start: { x: start.x, y: start.y }, controls: [], end: { x: end.x, y: end.y } };
    },
  };
}
