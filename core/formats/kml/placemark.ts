import { placeSameBy, valuesOfShape } from '../place-values.ts';
import type { Said, ToldEntity } from '../teller.ts';
import { leavesOf } from '../xml/xml-leaves.ts';
import { childText, grandchildrenOf, saidBy } from '../xml/xml-frames.ts';
import { childOf, childrenOf, type XmlTree } from '../xml/xml-tree.ts';

const shapes: ReadonlySet<string> = new Set([
  ...['Point', 'LineString', 'LinearRing', 'Polygon', 'MultiGeometry', 'Model', 'Track', 'MultiTrack'],
]);
/** Told otherwise, or how a place looks and from where. */
const taken: ReadonlySet<string> = new Set([
  ...[...shapes, 'name', 'ExtendedData', 'TimeStamp', 'TimeSpan', 'styleUrl', 'Style', 'StyleMap'],
  ...['visibility', 'open', 'LookAt', 'Camera', 'Region', 'balloonVisibility'],
]);

/** What a placemark tells of its place, without the key; `folders` are the names of the folders around it. */
export function placemark(tree: XmlTree, folders: readonly string[]): Omit<ToldEntity, 'key'> {
  const label = childText(tree, 'name');
  const shape = shapeOf(tree);
  const id = tree.attributes['id'];
  const folder = folders.filter((name) => name !== '').join(' / ');
  return {
    ...{ type: 'place', label, sameBy: placeSameBy(label, shape), line: tree.line },
    said: [
      ...(label === undefined ? [] : [{ property: 'name', text: label, line: tree.line }]),
      ...shape,
      ...(id ? [{ property: 'id', text: id, line: tree.line }] : []),
      ...(folder ? [{ property: 'folder', text: folder, line: tree.line }] : []),
      ...timesOf(tree),
      ...leavesOf(tree, taken).map(({ path, text, line }) => ({ property: path, text, line })),
      ...extendedData(tree),
    ],
  };
}

/** A point as coordinates, any other shape as its kind with the coordinates, and of tracks the times, of its parts. */
function shapeOf(tree: XmlTree): readonly Said[] {
  return tree.children
    .filter(({ name }) => shapes.has(name))
    .flatMap((shape) => {
      const texts = leavesOf(shape).filter(({ path }) => /(?:^|\.)(?:coordinates|coord|when)$/.test(path));
      const words = `${shape.name} ${texts.map(({ text }) => text).join(' | ')}`;
      const [lon, lat, altitude] =
        shape.name === 'Point'
          ? (childText(shape, 'coordinates') ?? '').split(',').map((part) => part.trim())
          : [];
      return valuesOfShape({ lon, lat, altitude, geometry: words, line: shape.line });
    });
}

function timesOf(tree: XmlTree): readonly Said[] {
  const [when] = grandchildrenOf(tree, 'TimeStamp', 'when');
  const moment = saidBy(when);
  const span = childOf(tree, 'TimeSpan');
  const [begin, end] = [childText(span, 'begin'), childText(span, 'end')];
  return [
    ...(when && moment !== undefined ? [{ property: 'time', text: moment, line: when.line }] : []),
    ...(span && (begin ?? end)
      ? [{ property: 'time', text: `${begin ?? '..'}/${end ?? '..'}`, line: span.line }]
      : []),
  ];
}

/** Data that programs add, by their own names; whatever stands there in another way, by its path. */
function extendedData(tree: XmlTree): readonly Said[] {
  const extended = childOf(tree, 'ExtendedData');
  if (!extended) return [];
  const data = childrenOf(extended, 'Data').map((datum) => ({
    property: datum.attributes['name'] ?? 'Data',
    ...{ text: childText(datum, 'value') ?? '', line: datum.line },
  }));
  const simple = grandchildrenOf(extended, 'SchemaData', 'SimpleData').map((datum) => ({
    ...{ property: datum.attributes['name'] ?? 'SimpleData', text: saidBy(datum) ?? '', line: datum.line },
  }));
  const others = leavesOf(extended, new Set(['Data', 'SchemaData']));
  return [...data, ...simple, ...others.map(({ path, text, line }) => ({ property: path, text, line }))];
}
