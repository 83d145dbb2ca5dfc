import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Problem } from '../../../core/case/problem.ts';

type Words = Readonly<Record<string, unknown>>;

const languages = ['en', 'id'] as const;

/** Says what a Problem lacks in the words of each language: its sentence, what fills it in, or the words of its reason. */
export function problemWords(root: string): (problem: Problem) => readonly string[] {
  const read = (language: string, area: string): Words =>
    JSON.parse(readFileSync(join(root, 'renderer/locales', language, `${area}.json`), 'utf8')) as Words;
  const all = languages.map((language) => ({
    language,
    problems: read(language, 'problems'),
    formats: read(language, 'formats'),
  }));
  return (problem) =>
    all.flatMap(({ language, problems, formats }) =>
      lacking(problem, problems, formats).map((what) => `${language}: ${what}`),
    );
}

function lacking(
  { code, details = {}, ...place }: Problem,
  problems: Words,
  formats: Words,
): readonly string[] {
  const sentence = problems[code] ?? problems[`${code}_other`];
  if (typeof sentence !== 'string') return [`no words for ${code}`];
  const said: Readonly<Record<string, unknown>> = { ...details, ...place };
  const filled = [...sentence.matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? '');
  const reasons = [...sentence.matchAll(/\$t\(formats:(\w+)\.\{\{(\w+)\}\}/g)];
  return [
    ...filled.filter((name) => said[name] === undefined).map((name) => `${code} without ${name}`),
    ...reasons
      .filter(([, area = '', name = '']) => !has(formats[area], String(said[name])))
      .map(([whole]) => `${code}: no words for ${whole}: ${JSON.stringify(details)}`),
  ];
}

function has(words: unknown, key: string): boolean {
  return typeof words === 'object' && words !== null && Object.hasOwn(words, key);
}
