import type { Citation } from '../../case/citation.ts';
import type { Source } from '../../case/source.ts';
import { handlingText } from '../handling-text.ts';
import { xmlAttribute, xmlHolds } from '../xml/xml-text.ts';
import { chartTime } from './anx-times.ts';
import { type ChartPlan, gradeText } from './chart-plan.ts';
import { cardsText } from './own-classes.ts';
import { sourceKindName } from './source-kind-names.ts';

/** The cards of one item: its sources, each once, in the order in which they are cited. */
export class CardDeck {
  readonly #plan: ChartPlan;
  readonly #numbers = new Map<string, number>();

  constructor(plan: ChartPlan, all: Iterable<readonly Citation[]>) {
    this.#plan = plan;
    for (const citations of all)
      for (const { source } of citations)
        if (!this.#numbers.has(source)) this.#numbers.set(source, this.#numbers.size + 1);
  }

  /** What these citations say in numbers of cards; undefined where they say no more than that there is a card. */
  wordsOf(citations: readonly Citation[]): string | undefined {
    if (this.#numbers.size === 1 && citations.length === 1 && !citations[0]?.at) return undefined;
    return cardsText(
      citations.map(({ source, at = {} }) => ({
        card: this.#numbers.get(source) ?? 0,
        place: Object.entries(at)
          .map(([unit, place]) => `${unit} ${place}`)
          .join(', '),
      })),
    );
  }

  xml(): string {
    if (this.#numbers.size === 0) return '';
    const cards = [...this.#numbers.keys()].map((id) => this.#card(id));
    return `<CardCollection>${cards.join('')}</CardCollection>`;
  }

  #card(id: string): string {
    const source = this.#plan.scope.rows.row('sources', id);
    const said = source ? this.#attributes(source) : [['Summary', id] as const];
    return `<Card${said.map(([name, text]) => ` ${name}="${xmlAttribute(text)}"`).join('')}/>`;
  }

  #attributes(source: Source): readonly (readonly [name: string, text: string])[] {
    const { id, label, handling, reference, kind, grade } = source;
    const [one, two] = grade
      ? [gradeText(grade.source, grade.scheme), gradeText(grade.information, grade.scheme)]
      : [];
    return [
      ['Summary', label.trim() === '' ? id : label],
      ...(handling ? [['Text', `Handling: ${handlingText(handling)}`] as const] : []),
      ...dateAttributes(source.date),
      ...(reference === undefined ? [] : [['SourceReference', reference] as const]),
      ['SourceType', sourceKindName(kind)],
      ...(one === undefined ? [] : [['GradeOneIndex', `${this.#plan.gradeIndex(0, one)}`] as const]),
      ...(two === undefined ? [] : [['GradeTwoIndex', `${this.#plan.gradeIndex(1, two)}`] as const]),
    ];
  }
}

/** Attributes of an item or a card that say when; `words` stand beside what is exact, or say it. */
export function dateAttributes(moment: string | undefined, words?: string): (readonly [string, string])[] {
  const time = moment === undefined ? undefined : chartTime(moment);
  const said = words ?? (time?.isExact === true ? undefined : moment);
  return [
    ...(time ? [['DateSet', 'true'] as const, ['TimeSet', `${time.hasTime}`] as const] : []),
    ...(time ? [['DateTime', time.dateTime] as const] : []),
    ...(said === undefined ? [] : [['DateTimeDescription', said] as const]),
  ];
}

/**
 * Whether a source has more than a card holds, such as its text, which stays in the case. Handling, of which a card says
 * only in words, and places in sources are counted apart.
 */
export function isMoreThanCard(source: Source): boolean {
  const { originator, regrade, translations, wording, reviewDate, file, text } = source;
  const { label, reference = '', purpose, derivedFrom } = source;
  return (
    [originator, regrade, translations, wording, reviewDate, file, text].some((told) => told !== undefined) ||
    purpose.length + derivedFrom.length > 0 ||
    ![label, reference].every(xmlHolds)
  );
}
