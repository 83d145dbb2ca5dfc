import type { Identifier } from '../../core/case/identifier.ts';
import type { Source } from '../../core/case/source.ts';
import type { Names } from './use-names.ts';

const shortCode = /^[A-Z]{1,3}-?\d{1,4}$/;

/** Whether people cite a source by its id; imported files and the like have one that says nothing to them. */
export function hasShortCode(source: Identifier): boolean {
  return shortCode.test(source);
}

/** What a source is called in a sentence: the short code it is cited by, else its name. */
export function sourceWord(id: Identifier, sources: readonly Source[], names: Pick<Names, 'title'>): string {
  const source = sources.find((one) => one.id === id);
  return hasShortCode(id) || !source ? id : names.title(source);
}
