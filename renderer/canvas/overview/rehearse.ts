import { type OverviewNetwork } from '../../../core/overview/overview-data.ts';
import { overviewPicture } from '../../../core/overview/overview-picture.ts';
import { TilePainter } from './draw-tile.ts';
import { levelFor, tilesOver } from './tiles.ts';

const [entities, links] = [4000, 12_000];
/** How often: so often that the engine has compiled everything it drew with. */
const times = 2;
/** The chart is as large as one of many more, so that it takes the same ways. */
const apart = 180;

/** Draws an invented chart for nobody: code that has run before is several times as fast, and this is done while nothing else is asked. */
export function rehearse(): void {
  const network = inventedNetwork();
  const colours = { inks: [grey, grey], families: [{ line: grey, fill: grey }] };
  for (let time = 0; time < times; time++) {
    const picture = overviewPicture(network);
    const painter = new TilePainter(picture, colours);
    for (const tile of tilesOver(picture.extent, levelFor(700 / picture.extent.right)))
      Array.from(painter.draw(tile));
  }
}

const grey = [128, 128, 128] as const;

function inventedNetwork(): OverviewNetwork {
  const across = Math.ceil(Math.sqrt(entities));
  /** Numbers without order, the same every time. */
  const stray = (at: number, below: number) => ((at * 7919) % 104_729) % below;
  return {
    x: Float32Array.from({ length: entities }, (_, at) => (at % across) * apart + stray(at, 97) + 0.3),
    y: Float32Array.from(
      { length: entities },
      (_, at) => Math.floor(at / across) * apart + stray(at, 89) + 0.7,
    ),
    sizes: new Float32Array(entities).fill(38),
    families: new Uint8Array(entities),
    countries: Int16Array.from({ length: entities }, (_, at) => (at % 7) - 1),
    from: Int32Array.from({ length: links }, (_, link) => link % entities),
    to: Int32Array.from({ length: links }, (_, link) =>
      link % 8 === 0 ? stray(link, entities) : Math.min(entities - 1, (link % entities) + stray(link, 4)),
    ),
    counts: Uint8Array.from({ length: links }, (_, link) => 1 + stray(link, 9)),
  };
}
