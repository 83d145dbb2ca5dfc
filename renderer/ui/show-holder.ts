import type { Problem } from '../../core/case/problem.ts';
import type { localeTags } from './intl-formats.ts';
import { showClockTime } from './show-number.ts';

/** Who holds a case, on which computer and since when, as `case-locked` tells; `?` for what nobody knows. */
export function showHolder(
  { details = {} }: Problem,
  language: keyof typeof localeTags,
): { readonly who: string; readonly host: string; readonly since: string } {
  const { who = '?', host = '?', since } = details;
  const isDate = typeof since === 'string' && !Number.isNaN(Date.parse(since));
  return {
    who: String(who),
    host: String(host),
    since: isDate ? showClockTime(since, language, true) : '?',
  };
}
