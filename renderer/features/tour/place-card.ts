/** A rectangle of the page, in pixels. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<Spot, 'width' | 'height'>;
type Place = Pick<Spot, 'left' | 'top'>;

const gap = 12;

/**
 * Where a card stands beside what it points at: to its right, its left, below or above, wherever it is whole on the page
 * first. Where it fits beside nothing, as with the chart, it stands in the lower left corner inside.
 */
export function placeCard(target: Spot, card: Size, page: Size): Place {
  const right = target.left + target.width;
  const bottom = target.top + target.height;
  const beside = [
    { left: right + gap, top: target.top },
    { left: target.left - card.width - gap, top: target.top },
    { left: target.left, top: bottom + gap },
    { left: target.left, top: target.top - card.height - gap },
  ].map((place) => slid(place, card, page));
  const free = beside.find((place) => fits(place, card, page) && !covers(place, card, target));
  return free ?? { left: target.left + gap, top: bottom - card.height - gap };
}

/** As near as the card is on the page: it may be moved along the target's edge, not over it. */
function slid({ left, top }: Place, card: Size, page: Size): Place {
  return { left: within(left, page.width - card.width), top: within(top, page.height - card.height) };
}

function fits({ left, top }: Place, card: Size, page: Size): boolean {
  return left >= 0 && top >= 0 && left + card.width <= page.width && top + card.height <= page.height;
}

function covers({ left, top }: Place, card: Size, target: Spot): boolean {
  const across = Math.min(left + card.width, target.left + target.width) - Math.max(left, target.left);
  const down = Math.min(top + card.height, target.top + target.height) - Math.max(top, target.top);
  return across > 0 && down > 0;
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, gap), most - gap);
}
