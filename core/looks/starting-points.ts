import type { Condition } from '../case/condition.ts';
import type { Grade } from '../case/source.ts';
import type { Rule } from '../case/look.ts';
import type { Tint } from '../case/annotation.ts';
import { bandOf } from '../catalogue/gradings.ts';

/** Looks to start from; their words stand in the locale under `looks.starts.<id>`. */
export const startingPoints = ['country', 'links', 'amount', 'grade'] as const;

export type StartingPoint = (typeof startingPoints)[number];

/** The keys of a facet on the chart, the most frequent first. */
type KeysOn = (on: Rule['on'], facet: string) => readonly string[];

/** The rules a look starts with, fitted to what is on the chart; none where the chart has nothing to go by. */
export function startingRules(start: StartingPoint, keys: KeysOn): readonly Rule[] {
  return starts[start](keys);
}

const starts: Readonly<Record<StartingPoint, (keys: KeysOn) => readonly Rule[]>> = {
  country: () => [{ on: 'entities', when: [], effect: { kind: 'coloured', facet: 'country' } }],
  links: () => [
    { on: 'entities', when: [], effect: { kind: 'sized', by: { facet: 'links' }, scaling: 'linear' } },
  ],
  // Sums of two currencies are not on one scale: the most frequent one is compared.
  amount: (keys) =>
    keys('links', 'currency')
      .slice(0, 1)
      .map((currency) => ({
        on: 'links',
        when: [is('currency', [currency])],
        effect: { kind: 'sized', by: { facet: 'amount' }, scaling: 'log' },
      })),
  grade: (keys) =>
    // What rests on several sources is as good as the best of them, which therefore comes last.
    bands.flatMap(([band, tint]) =>
      (['entities', 'links'] as const).flatMap((on) => {
        const graded = keys(on, 'grade').filter((key) => bandOf(gradeIn(key)) === band);
        if (graded.length === 0) return [];
        return [{ on, when: [is('grade', graded)], effect: { kind: 'tint' as const, tint } }];
      }),
    ),
};

const bands = [
  ['unknown', 'grey'],
  ['low', 'orange'],
  ['mid', 'yellow'],
  ['high', 'blue'],
] as const satisfies readonly (readonly [ReturnType<typeof bandOf>, Tint])[];

function is(facet: string, values: readonly string[]): Condition {
  return { facet, test: 'is', values: values.toSorted() };
}

/** A key of the facet `grade`, such as `6x6 B2`, as a grade again. */
function gradeIn(key: string): Grade {
  const [scheme = '', marks = ''] = key.split(' ');
  return { scheme, source: marks.slice(0, 1), information: marks.slice(1) } as Grade;
}
