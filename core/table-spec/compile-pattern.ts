import { RE2JS } from 're2js';

import type { Pattern } from './pattern.ts';

/**
 * Makes a pattern ready for many texts; a plain text is looked for as it stands. RE2 matches in time proportional to the
 * text whatever the expression is, so that no file and no pattern can make it hang. Null where it is no expression.
 */
export function compilePattern({ find, isPattern, anyCase }: Pattern): RE2JS | null {
  try {
    return RE2JS.compile(isPattern ? find : RE2JS.quote(find), anyCase ? RE2JS.CASE_INSENSITIVE : 0);
  } catch {
    return null;
  }
}
