import { describe, expect, it } from 'vitest';

import { type Problem, problemCodes } from '../../core/case/problem.ts';
import { sayProblem } from './say-problem.ts';
import { languageOf, translations } from './words.ts';

describe.each(['en', 'id'] as const)('words in %s', (language) => {
  const translate = translations(language);

  it.each(problemCodes)('tell of %s', (code) => {
    const text = sayProblem({ code }, translate);
    expect(text).not.toBe(code);
    expect(text).toMatch(/[.]$/);
    expect(text).not.toContain('$t(');
  });

  it('name the place, and what stands there in words', () => {
    const problem: Problem = {
      ...{ code: 'cell-bad', file: 'a.csv', line: 3, column: 'umur' },
      details: { reason: 'not-a-number' },
    };
    const text = sayProblem(problem, translate);
    expect(text).toMatch(/^a\.csv, (line|baris) 3, (column|kolom) umur: /);
    expect(text).not.toContain('not-a-number');
  });

  it('name built-in types by their words and types of users by their names', () => {
    const assumed = (type: string) =>
      sayProblem({ code: 'type-assumed', details: { count: 3, type } }, translate);
    expect(assumed('phone')).not.toContain('phone;');
    expect(assumed('perahu-lesung')).toContain('perahu-lesung');
  });

  it('take nothing from a file for a word of their own', () => {
    const details = { end: '$t(problems:disk-full)' };
    expect(sayProblem({ code: 'end-missing', details }, translate)).toContain(details.end);
  });
});

describe('the language', () => {
  it.each([
    [undefined, { LANG: 'id_ID.UTF-8' }, 'id'],
    [undefined, { LANG: 'en_GB.UTF-8' }, 'en'],
    [undefined, { LANG: 'id_ID', LC_ALL: 'C' }, 'en'],
    [undefined, { LANG: 'id', LC_ALL: '' }, 'id'],
    [undefined, {}, 'en'],
    ['id', { LANG: 'en_GB' }, 'id'],
  ] as const)('%s under %j is %s', (asked, environment, language) => {
    expect(languageOf(asked, environment)).toBe(language);
  });
});
