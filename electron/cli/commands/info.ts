import type { CaseSummary } from '../../../core/contract/views.ts';
import type { Command } from '../command.ts';
import { answered, withCase } from '../with-case.ts';
import type { Translate } from '../words.ts';

/** `benang info`: what a case holds. */
export const info: Command = {
  name: 'info',
  options: {},
  names: [1, 1],
  async run({ names: [path = ''] }, { program, language, translate }) {
    const summary = await withCase({ how: 'existing', path }, program, ({ ask }) => ask('summary', {}));
    return answered(summary, (value) => {
      const json = infoOf(value);
      const title = value.about.translations?.[language] ?? value.about.label;
      return { json, lines: linesOf({ ...json, title }, translate) };
    });
  },
};

interface Info {
  readonly title: string;
  readonly revision: number;
  readonly schemaVersion: number;
  readonly readOnly: boolean;
  readonly entities: Tally;
  readonly links: Tally;
  readonly sources: number;
  readonly values: number;
  readonly charts: number;
  readonly crossBorder: { readonly links: number; readonly pairs: number };
}

interface Tally {
  readonly total: number;
  readonly byType: Readonly<Record<string, number>>;
}

function infoOf({ about, revision, schemaVersion, readOnly, counts, charts, borders }: CaseSummary): Info {
  return {
    title: about.label,
    revision,
    schemaVersion,
    readOnly,
    entities: tally(counts.entities),
    links: tally(counts.links),
    sources: counts.sources,
    values: counts.values,
    charts: charts.length,
    crossBorder: {
      links: borders.reduce((sum, pair) => sum + pair.links.length, 0),
      pairs: borders.length,
    },
  };
}

/** Types with most rows first. */
function tally(byType: Readonly<Record<string, number>>): Tally {
  const sorted = Object.entries(byType).toSorted(([, a], [, b]) => b - a);
  return { total: sorted.reduce((sum, [, count]) => sum + count, 0), byType: Object.fromEntries(sorted) };
}

function linesOf(info: Info, translate: Translate): string[] {
  return [
    translate('cli:info.title', { title: info.title }),
    translate('cli:info.revision', { revision: info.revision, schemaVersion: info.schemaVersion }),
    translate('cli:info.entities', { total: info.entities.total }),
    ...typeLines(info.entities, (type) => translate(`catalogue:entityTypes.${type}.many`, type)),
    translate('cli:info.links', { total: info.links.total }),
    ...typeLines(info.links, (type) => translate(`catalogue:linkTypes.${type}`, type)),
    translate('cli:info.sources', { sources: info.sources, values: info.values }),
    translate('cli:info.borders', info.crossBorder),
  ];
}

function typeLines({ byType }: Tally, wordOf: (type: string) => string): string[] {
  return Object.entries(byType).map(([type, count]) => `${String(count).padStart(8)}  ${wordOf(type)}`);
}
