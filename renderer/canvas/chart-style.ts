import { tints } from '../../core/case/annotation.ts';
import { families, type Family } from '../../core/case/custom-type.ts';
import type { StylesheetJsonBlock } from 'cytoscape';

import { bodyColours } from './body-colours.ts';
import type { Colours } from './colours.ts';
import { dropPoints } from './glyph-body.ts';
import { lookStyle } from './look-style.ts';

const shapes = {
  person: 'ellipse',
  organisation: 'round-rectangle',
  thing: 'round-hexagon',
  conveyance: 'round-diamond',
  place: 'polygon',
  event: 'round-octagon',
} as const satisfies Record<Family, string>;

/** How Cytoscape draws bodies, role rings and links in a theme: by classes and data, never by a function per item. */
export function chartStyle(colours: Colours): StylesheetJsonBlock[] {
  return [
    ...bodies(colours),
    ...rings(colours),
    ...links(colours),
    ...lookStyle(colours),
    ...states(colours),
  ];
}

function bodies(colours: Colours): StylesheetJsonBlock[] {
  const { lineOf, fillOf, of } = colours;
  return [
    {
      selector: 'node',
      style: { width: 'data(width)', height: 'data(height)', 'border-width': 1.5, 'overlay-opacity': 0 },
    },
    ...families.map((family) => ({
      selector: `node[family = "${family}"]`,
      style: {
        shape: shapes[family],
        'background-color': fillOf[family],
        'border-color': lineOf[family],
      },
    })),
    ...tints.map((tint) => {
      const { line, fill } = bodyColours({ family: 'thing', tint }, colours);
      const style = { 'background-color': fill, 'border-color': line, 'border-width': 2 };
      return { selector: `node[tint = "${tint}"]`, style };
    }),
    {
      selector: 'node[?folded]',
      style: {
        'background-color': of.paper,
        'border-color': of.control,
        'border-style': 'double',
        'border-width': 4,
      },
    },
    { selector: 'node[family = "organisation"]', style: { 'corner-radius': '7px' } },
    { selector: 'node[family = "place"]', style: { 'shape-polygon-points': dropPoints() } },
  ] as StylesheetJsonBlock[];
}

/** The ring stands clear of the border, so that the colour of the family stays readable. */
function rings({ of }: Colours): StylesheetJsonBlock[] {
  const ring = (width: number, colour: string, style: string) => ({
    'outline-width': width,
    'outline-offset': 2.5,
    'outline-color': colour,
    'outline-style': style,
  });
  return [
    { selector: 'node[ring = "suspect"]', style: ring(2.25, of.ink, 'solid') },
    {
      selector: 'node[ring = "victim"]',
      style: {
        ...ring(1.75, of['ink-2'], 'dashed'),
        'background-color': of.chart,
        'border-color': of.control,
      },
    },
    { selector: 'node[ring = "witness"]', style: ring(1, of['ink-2'], 'solid') },
  ] as StylesheetJsonBlock[];
}

function links({ of }: Colours): StylesheetJsonBlock[] {
  const inColour = (colour: string) => ({
    'line-color': colour,
    'source-arrow-color': colour,
    'target-arrow-color': colour,
  });
  return [
    {
      selector: 'edge',
      style: {
        ...inColour(of.link),
        width: 'data(width)',
        'curve-style': 'straight',
        'control-point-step-size': 26,
        'line-cap': 'butt',
        'arrow-scale': 0.82,
        'source-distance-from-node': 'data(sourceGap)',
        'target-distance-from-node': 'data(targetGap)',
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge[?curved]', style: { 'curve-style': 'bezier' } },
    {
      selector: 'edge[?loops]',
      style: { 'control-point-step-size': 64, 'loop-direction': '-40deg', 'loop-sweep': '-56deg' },
    },
    { selector: 'edge[?forward]', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge[?backward]', style: { 'source-arrow-shape': 'triangle' } },
    {
      selector: 'edge[strength = "unconfirmed"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] },
    },
    {
      selector: 'edge[strength = "tentative"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [0.1, 4.6], 'line-cap': 'round' },
    },
    { selector: 'edge[?crosses]', style: { ...inColour(of.thread), 'z-index': 2 } },
  ] as StylesheetJsonBlock[];
}

function states({ of }: Colours): StylesheetJsonBlock[] {
  const greyLine = { 'line-color': of.control, 'source-arrow-color': of.control };
  return [
    {
      selector: 'node[?grey]',
      style: {
        ...{ 'background-color': of.chart, 'border-color': of.control, 'outline-color': of.control },
        ...{ opacity: 0.4, 'z-index': -2 },
      },
    },
    {
      selector: 'edge[?grey]',
      style: { ...greyLine, 'target-arrow-color': of.control, opacity: 0.3, 'z-index': -3 },
    },
    { selector: 'node.faded', style: { opacity: 0.22 } },
    { selector: 'edge.faded', style: { opacity: 0.16 } },
    {
      selector: 'edge.thread',
      style: {
        ...{ 'line-color': of.thread, 'source-arrow-color': of.thread, 'target-arrow-color': of.thread },
        ...{ width: 4.5, opacity: 1, 'z-index': 3 },
      },
    },
    { selector: 'edge.thread[strength = "unconfirmed"]', style: { 'line-dash-pattern': [12, 7] } },
    { selector: 'edge.thread[strength = "tentative"]', style: { 'line-dash-pattern': [0.1, 9] } },
    {
      selector: 'edge.chosen',
      style: { 'underlay-color': of.thread, 'underlay-opacity': 0.16, 'underlay-padding': 5 },
    },
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    { selector: 'core', style: { 'active-bg-opacity': 0 } },
  ] as unknown as StylesheetJsonBlock[];
}
