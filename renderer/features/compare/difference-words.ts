import type { TFunction } from 'i18next';

import type { Difference } from '../../../core/compare/differences.ts';
import { showMoment } from '../../ui/show-moment.ts';
import type { Names } from '../../ui/use-names.ts';

/** What differs between two sides of one item, in words; of somebody who must not be named only which values. */
export function differenceWords(
  differences: readonly Difference[],
  names: Names,
  t: TFunction,
  isMasked: boolean,
): string {
  return differences.map((one) => (isMasked ? nameOf(one, names, t) : wordsOf(one, names, t))).join('; ');
}

function wordsOf(difference: Difference, names: Names, t: TFunction): string {
  const what = nameOf(difference, names, t);
  const [before, after] = [difference.before, difference.after].map((texts) =>
    texts.map((text) => shown(text, difference, names, t)).join(', '),
  );
  if (!isTold(difference)) return what;
  if (before === '') return t('compare:more', { what, text: after });
  if (after === '') return t('compare:less', { what, text: before });
  return t('compare:otherwise', { what, before, after });
}

function nameOf({ kind, property = '' }: Difference, names: Names, t: TFunction): string {
  return kind === 'value' ? names.property(property) : t(`compare:kind-${kind}`);
}

/** Ids and digests say nothing to a person. */
function isTold({ kind, before, after }: Difference): boolean {
  return kind !== 'ends' && kind !== 'photo' && before.length + after.length > 0;
}

function shown(text: string, { kind, property }: Difference, names: Names, t: TFunction): string {
  if (worded.has(kind)) return t(`compare:${kind}-${text}`);
  if (kind === 'type') return names.type(text) === text ? names.linkType(text) : names.type(text);
  if (kind === 'strength') return t(`catalogue:strengths.${text}`);
  if (kind === 'start' || kind === 'end') return showMoment(text, names.language);
  return property === 'role' ? names.role(text) : names.text(text);
}

/** What is one of a few words. */
const worded: ReadonlySet<string> = new Set(['direction', 'basis', 'flag', 'shown']);
