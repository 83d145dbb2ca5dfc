import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import type { Steps } from '../tables/steps.ts';
import { type Finding, findingOf } from './finding.ts';
import { type Chosen, type Pattern, triesPerWord } from './pattern.ts';
import type { Picture } from './picture.ts';

/** A pattern with the values it runs with. */
export interface Wish {
  readonly pattern: Pattern;
  readonly chosen: Chosen;
}

/** How much each pattern may cost, and how often it is told of. */
export interface PatternBudget {
  readonly tries: number;
  readonly findings: number;
}

/** About ten seconds for each pattern on a slow machine; few people read more than so many findings of one. */
const usualBudget: PatternBudget = { tries: 20_000_000, findings: 200 };

export interface Findings {
  readonly findings: readonly Finding[];
  /** Patterns that were given up before all was tried. */
  readonly stopped: readonly string[];
}

/** Looks for each pattern in turn; each finding once, in the order of the patterns. */
export function* findPatterns(
  picture: Picture,
  wishes: readonly Wish[],
  budget: PatternBudget = usualBudget,
): Steps<Findings> {
  const found = new Map<Identifier, Finding>();
  const stopped: string[] = [];
  let links: ReadonlyMap<Identifier, Link> | null = null;
  for (const [at, wish] of wishes.entries()) {
    let told = 0;
    let left = budget.tries;
    const mostly = (done: number) => (at + 1 - 1 / (1 + done)) / wishes.length;
    for (const seen of wish.pattern.seek(picture, wish.chosen)) {
      yield mostly((budget.tries - left) / 1_000_000);
      left -= triesPerWord;
      if (left < 0 || told === budget.findings) {
        stopped.push(wish.pattern.id);
        break;
      }
      if (!seen) continue;
      links ??= new Map(picture.links.map((link) => [link.id, link]));
      const finding = findingOf(wish.pattern.id, seen, picture, (id) => links?.get(id));
      if (found.has(finding.key)) continue;
      found.set(finding.key, finding);
      told += 1;
    }
  }
  return { findings: [...found.values()], stopped };
}
