import type { ChartWords } from '../chart-words.ts';
import type { OverviewNews } from './overview-news.ts';

/** What an overview tells of itself: how many entities, and how many of the links it draws and how. */
export function overviewWords(news: OverviewNews, words: ChartWords): string {
  const { entities, loaded, near } = news;
  const number = (value: number) => value.toLocaleString(words.language);
  const read =
    // while nothing is read yet there is nothing to say of it: the first names come with the next answer
    loaded === null || loaded === 0
      ? []
      : [words.say('overview.loaded', { loaded: number(loaded), entities: number(entities) })];
  return [...(near ? [] : whatIsSeen(news, words)), ...read].join(' · ');
}

function whatIsSeen({ entities, links }: OverviewNews, words: ChartWords): readonly string[] {
  const number = (value: number) => value.toLocaleString(words.language);
  const parts = [words.say('overview.entities', { entities: number(entities) })];
  if (links && links.all > 0) {
    const share = Math.floor((100 * links.drawn) / links.all);
    parts.push(
      share >= 100
        ? words.say('overview.allLinks', { all: number(links.all) })
        : words.say('overview.someLinks', { share, all: number(links.all) }),
    );
    if (links.bundled) parts.push(words.say('overview.bundled'));
    if (links.cut) parts.push(words.say('overview.cut'));
  }
  return [...parts, words.say('overview.nearer')];
}
