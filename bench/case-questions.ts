import type { CaseCallName } from '../core/contract/case-calls.ts';
import { waysOut } from '../core/tables-out/ways-out.ts';

/** A question about a whole case, as the window asks it. */
export interface Asked {
  readonly name: string;
  readonly call: CaseCallName;
  readonly input: object;
  /** Asked anew as it is: it is of no network, and its answers are not kept. */
  readonly isAskedAnew?: boolean;
}

/** The handle of the file that exports are written to. */
export const exportFile = `file-${'0'.repeat(32)}`;

/** What takes longest of each kind. */
export const asked: readonly Asked[] = [
  { name: 'measure degree', call: 'measure', input: { measure: 'degree' } },
  { name: 'measure degree, 20', call: 'measure', input: { measure: 'degree', limit: 20 } },
  {
    name: 'measure betweenness, 20',
    call: 'measure',
    input: { measure: 'betweenness', approximate: true, limit: 20 },
  },
  {
    name: 'measure link-betweenness',
    call: 'measure',
    input: { measure: 'link-betweenness', approximate: true },
  },
  { name: 'groups leiden', call: 'groups', input: { grouping: 'leiden' } },
  { name: 'groups connectors', call: 'groups', input: { grouping: 'connectors' } },
  { name: 'key players', call: 'key-players', input: { goal: 'fragment', most: 10 } },
  { name: 'brokerage', call: 'brokerage', input: { by: 'country' } },
  { name: 'what if we arrest', call: 'removal', input: { network: { without: ['E0', 'E5'] } } },
  { name: 'figures', call: 'figures', input: { assortativityBy: 'country' } },
  { name: 'patterns', call: 'patterns', input: {} },
  { name: 'what an export lacks', call: 'export-losses', input: { isMasked: true }, isAskedAnew: true },
  ...waysOut.map(({ id }) => ({
    ...{ name: `export ${id}`, call: 'export' as const },
    ...{ input: { format: id, file: exportFile }, isAskedAnew: true },
  })),
];
