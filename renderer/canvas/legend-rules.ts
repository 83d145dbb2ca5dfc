import type { Identifier } from '../../core/case/identifier.ts';
import type { Rule } from '../../core/case/look.ts';
import { type AppliedLook, channelOfMark, type Mark, type Marks } from '../../core/looks/applied-look.ts';
import type { LegendInput } from './legend-input.ts';
import type { Scene, SceneLink } from './scene.ts';

/** One drawing a rule gives, and the items that are drawn so now. */
export interface LegendLine {
  /** Null for what keeps its usual look since there is nothing to go by. */
  readonly mark: Mark | null;
  readonly on: Rule['on'];
  readonly words: string;
  readonly items: readonly Identifier[];
}

/** A rule in force, with everything it draws on the chart now. */
interface LegendRule {
  readonly title: string;
  readonly lines: readonly LegendLine[];
}

/** What of a look is seen now: later rules, filters and folded groups take away what they cover. */
export function legendRules(input: Omit<LegendInput, 'words'>): readonly LegendRule[] {
  const { look, lookWords: words } = input;
  if (!look) return [];
  const seen = input.isPartial ? wholeOf(look) : seenOn(input.scene, look);
  const rules = look.rules.map((applied, at) => {
    const { on } = applied.rule;
    const drawn = look.entries.flatMap((entry, position) => {
      const items = seen.byEntry.get(position) ?? [];
      if (entry.rule !== at || items.length === 0) return [];
      return [{ mark: entry.mark, on, words: words.entry(entry, applied), items }];
    });
    const unvalued = applied.unvalued.filter((id) => seen[on].has(id));
    const left = { mark: null, on, words: words.unvalued, items: unvalued };
    return { title: words.rule(applied), lines: unvalued.length > 0 ? [...drawn, left] : drawn };
  });
  return merged(rules.filter(({ lines }) => lines.some(({ mark }) => mark !== null)));
}

/** Rules that follow each other under the same title stand together: one colour here, another one there. */
function merged(rules: readonly LegendRule[]): readonly LegendRule[] {
  const result: LegendRule[] = [];
  for (const rule of rules) {
    const before = result.at(-1);
    if (before?.title === rule.title)
      result[result.length - 1] = { ...rule, lines: [...before.lines, ...rule.lines] };
    else result.push(rule);
  }
  return result;
}

interface Seen {
  readonly entities: ReadonlySet<Identifier>;
  readonly links: ReadonlySet<Identifier>;
  readonly byEntry: ReadonlyMap<number, readonly Identifier[]>;
}

/** Everything the look is of: of a chart that is not here as a whole nobody knows what a filter would leave. */
function wholeOf(look: AppliedLook): Seen {
  const byEntry = new Map<number, Identifier[]>();
  for (const on of ['entities', 'links'] as const)
    for (const [id, marks] of look[on]) take(byEntry, id, marks);
  const of = (on: Rule['on']) =>
    new Set(look.rules.flatMap(({ rule, unvalued }) => (rule.on === on ? unvalued : [])));
  return { entities: of('entities'), links: of('links'), byEntry };
}

function seenOn({ nodes, links }: Scene, look: AppliedLook): Seen {
  const seen = { entities: new Set(nodes.keys()), links: new Set<Identifier>() };
  const byEntry = new Map<number, Identifier[]>();
  for (const id of nodes.keys()) take(byEntry, id, look.entities.get(id));
  for (const link of links.values())
    for (const id of link.members ?? [link.id]) {
      seen.links.add(id);
      take(byEntry, id, look.links.get(id), (at) => drawsEntry(link, look.entries[at]?.mark));
    }
  return { ...seen, byEntry };
}

function take(
  byEntry: Map<number, Identifier[]>,
  id: Identifier,
  marks: Marks | undefined,
  isDrawn: (entry: number) => boolean = () => true,
): void {
  for (const at of Object.values(marks ?? {})) {
    if (!isDrawn(at)) continue;
    const items = byEntry.get(at);
    if (items) items.push(id);
    else byEntry.set(at, [id]);
  }
}

/** A line that stands for several is drawn by a rule only where these agree. */
function drawsEntry({ look }: SceneLink, mark: Mark | undefined): boolean {
  return mark !== undefined && look[channelOfMark(mark)] !== null;
}
