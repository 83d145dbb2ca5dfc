import type { CaseRows } from '../../case/case-rows.ts';
import type { Citation } from '../../case/citation.ts';
import type { Handling } from '../../case/handling.ts';
import { stixId } from './stix-ids.ts';
import { strictest, tlpMarking } from './stix-markings.ts';

type Json = Readonly<Record<string, unknown>> & { readonly id: string };

/** The markings of what leaves: the strictest TLP of all that an object rests on, and every other condition in words. */
export class MarkingsOut {
  readonly #rows: CaseRows;
  readonly #seen = new Set<string>();

  constructor(rows: CaseRows) {
    this.#rows = rows;
  }

  /** Ids of the markings of something that rests on these sources, and those that no earlier call gave. */
  of(citations: readonly Citation[]): { readonly refs: readonly string[]; readonly unseen: readonly Json[] } {
    const sources = new Set(citations.map(({ source }) => source));
    const handlings = [...sources].flatMap((id) => this.#rows.row('sources', id)?.handling ?? []);
    const level = strictest(handlings.flatMap(({ tlp }) => tlp ?? []));
    const statements = new Set(handlings.map(statementOf).filter((statement) => statement !== ''));
    const all = [...(level ? [tlpMarking(level)] : []), ...[...statements].map(statementMarking)];
    const unseen = all.filter(({ id }) => !this.#seen.has(id));
    for (const { id } of unseen) this.#seen.add(id);
    return { refs: all.map(({ id }) => id), unseen };
  }
}

function statementMarking(statement: string): Json {
  return {
    ...{ type: 'marking-definition', spec_version: '2.1', id: stixId('marking-definition', statement) },
    ...{ created: '2026-01-01T00:00:00.000Z', definition_type: 'statement' },
    definition: { statement },
  };
}

/** Everything that handling says besides TLP, in English, as STIX is. */
function statementOf(handling: Handling): string {
  const { scheme, codes, classification, conditions } = handling;
  const parts = [
    codes.length > 0 ? `${scheme ?? 'Handling'}: ${codes.join(', ')}` : '',
    classification ?? '',
    conditions?.label ?? '',
    handling.thirdAgencyRule
      ? 'Third-agency rule: no further release without the consent of the originator'
      : '',
    handling.releaseTo.length > 0 ? `Release to: ${handling.releaseTo.join(', ')}` : '',
    handling.notReleaseTo.length > 0 ? `Not to: ${handling.notReleaseTo.join(', ')}` : '',
  ];
  return parts.filter((part) => part !== '').join('. ');
}
