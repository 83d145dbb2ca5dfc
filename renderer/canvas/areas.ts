import type { Box } from './box.ts';
import type { ChartWords } from './chart-words.ts';
import { countryCounts } from './country-counts.ts';
import { isAbroad } from './ground-map.ts';
import type { Scene } from './scene.ts';
import type { SceneGuides } from './scene-guides.ts';

/** A part of the ground with a name: a country, or what a group stands on. Chart units. */
export interface Area {
  readonly text: string;
  readonly box: Box;
  /** Whether the name rather stands at the right end. */
  readonly atRight: boolean;
  /** The colour of the ground there. */
  readonly on: 'chart' | 'chart-alt';
}

interface Named {
  readonly scene: Scene;
  readonly guides: SceneGuides | null;
  readonly words: ChartWords;
}

/** Every part of the ground that is named, with how many stand there as far as that is known. */
export function areasOf({ scene, guides, words }: Named): readonly Area[] {
  const plots = guides?.plots ?? [];
  return [
    ...countriesOf(scene, words),
    ...plots.map(({ text, box }): Area => ({ text, box, atRight: false, on: 'chart-alt' })),
  ];
}

/** A country that ends the map at the right is named at the right. */
function countriesOf(scene: Scene, words: ChartWords): Area[] {
  const { grounds } = scene.ground;
  const counts = countryCounts(scene);
  const rightEnd = Math.max(...grounds.map(({ box }) => box.right));
  const leftEnd = Math.min(...grounds.map(({ box }) => box.left));
  return grounds.map((ground) => {
    const { country, box } = ground;
    const name = country === null ? words.say('noCountry') : words.country(country);
    const title = name.toLocaleUpperCase(words.language);
    return {
      text: counts ? `${title}  ${counts.get(country) ?? 0}` : title,
      ...{ box, atRight: box.right === rightEnd && box.left !== leftEnd },
      on: isAbroad(ground, scene.home) ? 'chart-alt' : 'chart',
    };
  });
}
