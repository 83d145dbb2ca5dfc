import { type ArrangeInput, type Arranged, type Show, unseen } from './arrange.ts';
import { insideOf } from './country-ground.ts';
import { arrangeForce } from './force.ts';
import { house, houseOn } from './housing.ts';
import { seatOnGrounds } from './seat-on-grounds.ts';

/**
 * Places entities on the ground of their country: the country with most entities at the left, the others stacked at
 * the right, entities of no country in a strip below the first. Within each they stand in even rows, near those they
 * are linked with, also across a border. Regions tile a rectangle; whoever may move ends inside its own, clear of all.
 * Where it is about some only, these come to free room on the ground there is, or else near those they are linked with.
 */
export function arrangeByCountry(input: ArrangeInput, show: Show = unseen): Arranged {
  if (input.size === 0) return { positions: new Float64Array(0), regions: [] };
  const populations = input.outside.includes(1) ? houseOn(input, input.regions) : house(input);
  if (!populations) return { ...arrangeForce(input, show), regions: input.regions };
  const households = populations.map((population) => ({
    ...population,
    inside: insideOf(population.region),
  }));
  const positions = seatOnGrounds(input, households, show);
  return { positions, regions: populations.map(({ region }) => region) };
}
