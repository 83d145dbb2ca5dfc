import { type OverviewPicture, overviewPicture } from '../../../core/overview/overview-picture.ts';
import { TilePainter } from './draw-tile.ts';
import type { FromWorker, ToWorker } from './overview-messages.ts';
import { rehearse } from './rehearse.ts';
import { nameOf, type Tile, tileSide } from './tiles.ts';

/** After this long a tile lets messages through, milliseconds. */
const slice = 12;

/** The little of a worker's world that this one touches. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer: Transferable[]): void;
}
const scope = globalThis as unknown as WorkerScope;

let version = 0;
let picture: OverviewPicture | null = null;
let painter: TilePainter | null = null;
let wanted: readonly Tile[] = [];
let drawing = false;

scope.onmessage = ({ data }) => {
  if (data.kind === 'rehearse') rehearse();
  else if (data.kind === 'show') show(data);
  else if (data.version === version) wanted = data.tiles;
  void drawAll();
};

function show({ version: next, network, colours }: Extract<ToWorker, { kind: 'show' }>): void {
  version = next;
  wanted = [];
  picture = overviewPicture(network);
  painter = new TilePainter(picture, colours);
  scope.postMessage({ kind: 'ready', version, labels: picture.labels }, []);
}

async function drawAll(): Promise<void> {
  if (drawing) return;
  drawing = true;
  for (let tile = wanted[0]; tile && painter; tile = wanted[0]) {
    const pixels = await drawn(painter, tile);
    if (!pixels) continue;
    wanted = wanted.filter((other) => other !== tile && nameOf(other) !== nameOf(tile));
    void send(tile, pixels);
  }
  drawing = false;
}

/** The pixels of a tile, or null if it was no longer wanted before it was done. */
async function drawn(by: TilePainter, tile: Tile): Promise<Uint8ClampedArray<ArrayBuffer> | null> {
  const steps = by.draw(tile);
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < slice) continue;
    await messages();
    if (by !== painter || !wanted.some((other) => nameOf(other) === nameOf(tile))) return null;
    begun = performance.now();
  }
}

async function send(tile: Tile, pixels: Uint8ClampedArray<ArrayBuffer>): Promise<void> {
  const [made, by] = [version, painter];
  const image = await createImageBitmap(new ImageData(pixels, tileSide, tileSide));
  if (by !== painter || !by || !picture) {
    image.close();
    return;
  }
  const { drawn: count, bundled, stub } = by.planAt(tile.level);
  const links = { drawn: count, all: picture.links, bundled, cut: stub < Infinity };
  scope.postMessage({ kind: 'tile', version: made, tile, image, links }, [image]);
}

/** Comes back once the messages that wait have been heard; a timer would come later. */
function messages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
