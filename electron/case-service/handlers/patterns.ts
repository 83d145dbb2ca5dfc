import type { Dismissal } from '../../../core/case/dismissal.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import type { Caution, FoundFinding } from '../../../core/contract/analysing.ts';
import type { CaseInput } from '../../../core/contract/case-calls.ts';
import { graded } from '../../../core/paths/evidence.ts';
import { choose } from '../../../core/patterns/choose.ts';
import type { Finding } from '../../../core/patterns/finding.ts';
import { findPatterns, type Wish } from '../../../core/patterns/find-patterns.ts';
import { ownPattern } from '../../../core/patterns/own-pattern.ts';
import { patterns as library } from '../../../core/patterns/patterns.ts';
import { foundLink, namesOf } from '../follow-links.ts';
import { inSlices } from '../in-slices.ts';
import { type ChosenNetwork, networkOf } from '../network-of.ts';
import { pictureOf } from '../picture-of.ts';
import type { Ask, Handler } from './handler.ts';

type Input = CaseInput<'patterns'>;

/** Where patterns of the program and queries of the case stand in a network, those put aside with the reason for it. */
export const patterns: Handler<'patterns'> = async (input, ask) => {
  const wishes = await wishesOf(input, ask);
  if (!wishes.ok) return wishes;
  const network = await networkOf(ask, input.network, input.masked);
  if (!network.ok) return network;
  const { rows, masking, looked } = network.value;
  const picture = await pictureOf(network.value, input.network?.time, ask);
  const { findings, stopped } = await inSlices(findPatterns(picture, wishes.value), ask, 'measuring');
  const dismissed = new Map((await ask.session.store.all('dismissals')).map((row) => [row.id, row]));
  const told = findings.map((finding) => toldOf(finding, dismissed.get(finding.key), masking.hide));
  const named = new Set(findings.flatMap(({ entities, named: names }) => [...entities, ...names]));
  const linked = new Set(findings.flatMap(({ links }) => links));
  const found = graded(
    [...linked].flatMap((id) => rows.row('links', id) ?? []),
    (id) => rows.row('sources', id),
  );
  return succeed({
    ...{ ...looked, cautions: cautionsOf(network.value, linked), findings: told, stopped },
    names: namesOf(network.value, named),
    foundLinks: found.map((link) => foundLink(link, masking)),
  });
};

/** What is looked for and with which settings; `unknown-pattern` where there is none of that id. */
async function wishesOf({ patterns: ids, settings = {} }: Input, { session }: Ask): Promise<Result<Wish[]>> {
  const known = [...library, ...(await session.store.all('queries')).map(ownPattern)];
  const strange = [...(ids ?? []), ...Object.keys(settings)].find(
    (id) => !known.some((one) => one.id === id),
  );
  if (strange !== undefined) return fail('unknown-pattern', { details: { pattern: strange } });
  const wishes: Wish[] = [];
  for (const pattern of known.filter(({ id }) => ids?.includes(id) ?? true)) {
    const chosen = choose(pattern, settings[pattern.id]);
    if (!chosen.ok) return chosen;
    wishes.push({ pattern, chosen: chosen.value });
  }
  return succeed(wishes);
}

/** A finding without the names of those who are masked in any of its texts. */
function toldOf(
  finding: Finding,
  dismissal: Dismissal | undefined,
  hide: (text: string) => string,
): FoundFinding {
  const fill = Object.entries(finding.fill).map(
    ([name, value]) => [name, typeof value === 'string' ? hide(value) : value] as const,
  );
  return {
    ...finding,
    fill: Object.fromEntries(fill),
    dismissed: dismissal ? { reason: hide(dismissal.reason), at: dismissal.at } : null,
  };
}

/** What the findings rest on matters here, not what else the network holds. */
function cautionsOf({ looked, links }: ChosenNetwork, linked: ReadonlySet<Identifier>): readonly Caution[] {
  const used = links.filter(({ id }) => linked.has(id));
  const tentative = used.filter(({ strength }) => strength === 'tentative').length;
  const others = looked.cautions.filter(({ code }) => code === 'truncated');
  return tentative > 0 ? [{ code: 'tentative', count: tentative, of: used.length }, ...others] : others;
}
