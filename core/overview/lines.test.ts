import { expect, it } from 'vitest';

import { LinkLines } from './lines.ts';
import { linkWidths } from './overview-data.ts';
import { testNetwork } from './test-network.ts';

it('keeps the width of each link with its ends, in whatever order they are drawn', () => {
  const network = { ...testNetwork(200, 500), ...linkWidths([]) };
  const links = Int32Array.from(network.from.keys());
  const { widths } = linkWidths(Array.from(links, (link) => 1.4 * (1 + (link % 5))));
  const lines = new LinkLines({ ...network, ...(widths && { widths }) }, links);
  const thick = [...(lines.widths ?? [])].map(Math.round);
  expect(thick.length).toBe(links.length);
  const endsOf = (link: number) =>
    [network.from, network.to].flatMap((end) => [network.x[end[link] ?? 0], network.y[end[link] ?? 0]]);
  const told = (ends: readonly unknown[], width: number) => `${ends.join(' ')} ${width}`;
  const drawn = thick.map((width, at) => told([...lines.ends.slice(4 * at, 4 * at + 4)], width));
  expect(drawn.sort()).toEqual(Array.from(links, (link) => told(endsOf(link), 1 + (link % 5))).sort());
});

it('says nothing of widths where all are as usual', () => {
  expect(linkWidths([1.4, 1.4])).toEqual({});
  expect(new LinkLines(testNetwork(200, 500), Int32Array.of(0, 1)).widths).toBeUndefined();
});
