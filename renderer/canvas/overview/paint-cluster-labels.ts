import type { ClusterLabel } from '../../../core/overview/cluster-labels.ts';
import { type Box, boxAround, grown, sharedArea } from '../box.ts';
import type { Colours } from '../colours.ts';
import type { SpriteCache } from '../sprites.ts';
import { type Size, toScreen, type Viewport } from '../viewport.ts';

/** A cluster with the words that stand for it, and how wide they are, pixels. */
export interface NamedCluster extends ClusterLabel {
  readonly text: string;
  readonly width: number;
}

const most = 16;
const height = 17;
const padding = 6;
/** Free room between two labels, pixels. */
const apart = 8;

/** Where a label stands on screen. */
export interface PlacedLabel {
  readonly text: string;
  readonly box: Box;
}

/** Finds room for the largest clusters in view; a label that has none is left out. */
export function placeClusterLabels(
  clusters: readonly NamedCluster[],
  viewport: Viewport,
  size: Size,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { x, y, text, width } of clusters) {
    if (placed.length >= most) break;
    const box = boxAround(toScreen(viewport, { x, y }), width / 2 + padding, height / 2);
    if (box.left < 0 || box.top < 0 || box.right > size.width || box.bottom > size.height) continue;
    if (placed.every((other) => sharedArea(other.box, grown(box, apart)) === 0)) placed.push({ text, box });
  }
  return placed;
}

/** Paints labels on small plates, so that they can be read over whatever lies below. */
export function paintClusterLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  sprites: SpriteCache,
  { of, font }: Colours,
): void {
  for (const { text, box } of labels) {
    const size = { width: box.right - box.left + 2, height: height + 2 };
    const { image, width } = sprites.get(`cluster ${text}`, size, (plate) => {
      plate.globalAlpha = 0.88;
      plate.fillStyle = of.paper;
      plate.beginPath();
      plate.roundRect(1, 1, size.width - 2, height, 4);
      plate.fill();
      plate.globalAlpha = 1;
      plate.strokeStyle = of['line-strong'];
      plate.stroke();
      plate.font = font('caption', 1);
      plate.textAlign = 'center';
      plate.fillStyle = of.ink;
      plate.fillText(text, size.width / 2, 13.2);
    });
    context.drawImage(image, Math.round(box.left), Math.round(box.top), width, height + 2);
  }
}
