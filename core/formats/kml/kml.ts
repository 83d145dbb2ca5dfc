import type { Problem } from '../../case/problem.ts';
import type { DraftNetwork, Reading, TextFormat } from '../format.ts';
import { NetworkBuilder } from '../network-builder.ts';
import { Teller } from '../teller.ts';
import { type XmlElement, XmlReader } from '../xml/xml-reader.ts';
import { type FrameListener, saidBy, XmlFrames } from '../xml/xml-frames.ts';
import type { XmlTree } from '../xml/xml-tree.ts';
import { placemark } from './placemark.ts';

/** KML 2.2 as maps and positioning devices write it: every placemark is a place. */
export const kml: TextFormat = {
  id: 'kml',
  version: 1,
  input: 'text',
  extensions: ['kml'],
  recognise: (head) => (/<(?:[A-Za-z_]{1,20}:)?kml[\s>]/.test(head) ? 1 : 0),
  read: readKml,
};

function readKml(): Reading<string> {
  const places = new KmlPlaces();
  const reader = new XmlReader(new XmlFrames(places));
  return {
    take: (piece) => reader.take(piece),
    finish: () => reader.finish() ?? places.finish(),
  };
}

const frames: ReadonlySet<string> = new Set(['kml', 'Document', 'Folder', 'Create', 'Update', 'Change']);
/** What a file may show besides places: it is left out, and what it would fetch is not fetched. */
const pictures: ReadonlySet<string> = new Set([
  ...['NetworkLink', 'GroundOverlay', 'ScreenOverlay', 'PhotoOverlay', 'Tour'],
]);

class KmlPlaces implements FrameListener {
  readonly #builder = new NetworkBuilder();
  readonly #teller = new Teller(this.#builder);
  /** The frames that are open, with the names of folders. */
  readonly #open: { readonly isFolder: boolean; name: string }[] = [];
  #places = 0;

  isFrame({ name }: XmlElement): boolean {
    return frames.has(name);
  }

  openFrame({ name }: XmlElement): void {
    this.#open.push({ isFolder: name === 'Folder', name: '' });
  }

  closeFrame(): void {
    this.#open.pop();
  }

  take(tree: XmlTree): Problem | undefined {
    const frame = this.#open.at(-1);
    if (tree.name === 'Placemark') this.#place(tree);
    else if (tree.name === 'name' && frame?.isFolder) frame.name = saidBy(tree) ?? '';
    else if (pictures.has(tree.name)) this.#builder.ignore();
    return this.#builder.refusal;
  }

  finish(): DraftNetwork | Problem {
    if (this.#builder.rows.used === 0) return { code: 'nothing-to-import' };
    return this.#builder.refusal ?? this.#builder.network();
  }

  #place(tree: XmlTree): void {
    const folders = this.#open.flatMap(({ isFolder, name }) => (isFolder ? [name] : []));
    this.#teller.entity({ key: `placemark ${++this.#places}`, ...placemark(tree, folders) });
    this.#builder.use();
  }
}
