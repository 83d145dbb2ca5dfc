import { caseTypes } from '../../../core/catalogue/case-types.ts';
import { nameOfMany, type OwnName } from '../../../core/catalogue/own-name.ts';
import { titleOf } from '../../../core/catalogue/title-of.ts';
import type { CaseSummary } from '../../../core/contract/views.ts';
import { type Command, opening } from '../command.ts';
import { sayProblem, withMessage } from '../say-problem.ts';
import { answered, onCase } from '../with-case.ts';
import type { Translate } from '../words.ts';

/** `benang info`: what a case holds. */
export const info: Command = {
  name: 'info',
  options: opening,
  names: [1, 1],
  async run(given, context) {
    const { language, translate } = context;
    const summary = await onCase(given, context, ({ ask }) => ask('summary', {}));
    return answered(summary, (value) => {
      const info = infoOf(value);
      const notes = value.notes.map((note) => withMessage(note, translate));
      const title = value.about.translations?.[language] ?? value.about.label;
      return {
        json: { ...info, notes },
        lines: [
          ...linesOf({ ...info, title }, wordsOf(value, context), translate),
          ...value.notes.map((note) => sayProblem(note, translate)),
        ],
      };
    });
  },
};

interface Info {
  readonly title: string;
  readonly revision: number;
  readonly schemaVersion: number;
  readonly readOnly: boolean;
  readonly encrypted: boolean;
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

function infoOf({ about, counts, charts, ...summary }: CaseSummary): Info {
  const { revision, schemaVersion, readOnly, encrypted } = summary;
  return {
    title: about.label,
    ...{ revision, schemaVersion, readOnly, encrypted },
    entities: tally(counts.entities),
    links: tally(counts.links),
    sources: counts.sources,
    values: counts.values,
    charts: charts.length,
    crossBorder: {
      links: counts.borders.reduce((sum, { links }) => sum + links, 0),
      pairs: counts.borders.length,
    },
  };
}

/** Types with most rows first. */
function tally(byType: Readonly<Record<string, number>>): Tally {
  const sorted = Object.entries(byType).toSorted(([, a], [, b]) => b - a);
  return { total: sorted.reduce((sum, [, count]) => sum + count, 0), byType: Object.fromEntries(sorted) };
}

interface TypeWords {
  readonly entities: (type: string) => string;
  readonly links: (type: string) => string;
}

/** What types are called: by the case where they are its own. */
function wordsOf(
  { types: own }: CaseSummary,
  { language, translate }: { readonly language: 'id' | 'en'; readonly translate: Translate },
): TypeWords {
  const types = caseTypes(own);
  const called = (type: { readonly own?: OwnName } | undefined) => type?.own && titleOf(type.own, language);
  const manyOf = ({ own }: { readonly own?: OwnName }) => own && nameOfMany(own, language);
  return {
    entities: (id) => manyOf(types.entity(id)) ?? translate(`catalogue:entityTypes.${id}.many`, id),
    links: (id) => called(types.link(id)) ?? translate(`catalogue:linkTypes.${id}`, id),
  };
}

function linesOf(info: Info, words: TypeWords, translate: Translate): string[] {
  return [
    translate('cli:info.title', { title: info.title }),
    translate('cli:info.revision', { revision: info.revision, schemaVersion: info.schemaVersion }),
    translate('cli:info.entities', { total: info.entities.total }),
    ...typeLines(info.entities, words.entities),
    translate('cli:info.links', { total: info.links.total }),
    ...typeLines(info.links, words.links),
    translate('cli:info.sources', { sources: info.sources, values: info.values }),
    translate('cli:info.borders', info.crossBorder),
    translate(info.encrypted ? 'cli:info.encrypted' : 'cli:info.clear'),
  ];
}

function typeLines({ byType }: Tally, wordOf: (type: string) => string): string[] {
  return Object.entries(byType).map(([type, count]) => `${String(count).padStart(8)}  ${wordOf(type)}`);
}
