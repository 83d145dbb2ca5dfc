import type { Place } from '../../../core/case/citation.ts';
import type { DraftLink, DraftNetwork, DraftValue } from '../../../core/formats/format.ts';
import type { TableAccount } from '../../../core/formats/table-account.ts';

/** The same network, in which every place and every Problem names the sheet that it was read from. */
export function onSheet(network: DraftNetwork, sheet: string): DraftNetwork {
  const { entities, links, problems, table } = network;
  return {
    ...network,
    entities: entities.map((entity) => described(entity, sheet)),
    links: linksOnSheet(links, sheet),
    problems: problems.map((problem) => ({ sheet, ...problem })),
    ...(table && { table: rejectsOn(table, sheet) }),
  };
}

/** The same links, whose places name the sheet. */
export function linksOnSheet(links: readonly DraftLink[], sheet: string): readonly DraftLink[] {
  return links.map((link) => described(link, sheet));
}

interface Described {
  readonly at: Place;
  readonly values: readonly DraftValue[];
}

/** Tells the places of a draft that was just read and is nobody else's yet: copies of them cost more than reading the cells. */
function described<T extends Described>(draft: T, sheet: string): T {
  tell(draft.at, sheet);
  for (const { at } of draft.values) tell(at, sheet);
  return draft;
}

function tell(at: { sheet?: string }, sheet: string): void {
  if (at.sheet === undefined) at.sheet = sheet;
}

function rejectsOn(table: TableAccount, sheet: string): TableAccount {
  const rejects = table.rejects.map((reject) => ({ ...reject, problem: { sheet, ...reject.problem } }));
  return { ...table, rejects };
}
