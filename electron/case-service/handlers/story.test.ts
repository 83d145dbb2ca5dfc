import { expect, it } from 'vitest';

import { placesTold } from './story.ts';

const places = Array.from({ length: 10 }, (_, at) => ({ entity: `E${at}`, x: at * 10, y: 0 }));
const shown = (part: object, above: number) =>
  placesTold({ places, ...part }, { above, shown: 3 }).map(({ entity }) => entity);

it('shows all of a snapshot, or of a very large one what it points at and what is nearest to what it looks at', () => {
  expect(shown({}, 10)).toHaveLength(10);
  expect(shown({ view: { x: 50, y: 0, zoom: 1 } }, 9)).toEqual(['E4', 'E5', 'E6']);
  expect(shown({ view: { x: 50, y: 0, zoom: 1 }, selected: { entities: ['E0'], links: [] } }, 9)).toEqual([
    ...['E0', 'E4', 'E5'],
  ]);
});
