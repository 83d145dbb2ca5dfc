import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { directions, strengths } from '../case/link.ts';
import { gradingSchemes } from '../case/grading-schemes.ts';
import { sourceKinds } from '../case/source.ts';
import { jurisdictionReasons } from '../jurisdiction/jurisdiction.ts';
import { families } from '../case/custom-type.ts';
import { entityTypes } from './entity-types.ts';
import { gradings } from './gradings.ts';
import { linkTypes } from './link-types.ts';
import { roleRings, roles } from './roles.ts';
import { expectedRows, sampleTables } from './test-sample.ts';

const root = resolve(import.meta.dirname, '../..');
const sample = sampleTables();

type Words = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function wordsIn(language: string): Words {
  return JSON.parse(readFileSync(join(root, `renderer/locales/${language}/catalogue.json`), 'utf8')) as Words;
}

const marks = gradings.flatMap(({ id, source, information }) => [
  ...Object.keys(source).map((mark) => `${id}-source-${mark}`),
  ...Object.keys(information).map((mark) => `${id}-information-${mark}`),
]);

const handlings = sample.sources.flatMap(({ handling }) => (handling ? [handling] : []));

const needed: Readonly<Record<string, readonly string[]>> = {
  families,
  properties: [
    ...entityTypes.flatMap(({ properties }) => properties),
    ...['key', 'weight'],
    ...sample.entities.flatMap(({ values }) => values.map(({ property }) => property)),
  ],
  linkTypes: linkTypes.map(({ id }) => id),
  directions,
  strengths,
  basis: ['reported', 'inferred'],
  roles: roles.map(({ code }) => code),
  roleRings,
  gradingSchemes,
  gradings: marks,
  qualityBands: ['high', 'mid', 'low', 'unknown'],
  sourceKinds,
  classifications: handlings.flatMap(({ classification }) => classification ?? []),
  tlp: handlings.flatMap(({ tlp }) => tlp?.slice('TLP:'.length) ?? []),
  handlingCodes: handlings.flatMap(({ scheme, codes }) => codes.map((code) => `${scheme ?? ''}-${code}`)),
  purposes: sample.sources.flatMap(({ purpose }) => purpose),
  jurisdiction: jurisdictionReasons,
  countries: [
    ...expectedRows('countries.csv').flatMap(({ country }) => country || []),
    ...sample.sources.flatMap(({ originator }) => originator?.country ?? []),
    ...'BN ID KH LA MM MY PH SG TH TL VN GB CN TW HK AU IN BD JP KR US AE'.split(' '),
  ],
};

describe.each(['id', 'en'])('catalogue words in %s', (language) => {
  const words = wordsIn(language);

  it.each(Object.entries(needed))('names all %s', (section, keys) => {
    const said = words[section] ?? {};
    expect(keys.filter((key) => typeof said[key] !== 'string' || said[key] === '')).toEqual([]);
  });

  it('names every entity type, one and many', () => {
    for (const { id } of entityTypes)
      expect(words['entityTypes']?.[id], id).toEqual({
        one: expect.stringMatching(/\S/) as string,
        many: expect.stringMatching(/\S/) as string,
      });
  });

  it('has no key that i18next would take apart', () => {
    const keys = Object.values(words).flatMap((section) => Object.keys(section));
    expect(keys.filter((key) => /[.:]/.test(key))).toEqual([]);
  });
});

describe('the drawings', () => {
  const icons = [...entityTypes.map(({ icon }) => icon), 'user-off'];

  it.each(icons)('%s is a plain outline that takes the colour of its surroundings', (icon) => {
    const file = join(root, 'resources/icons/types', `${icon}.svg`);
    expect(existsSync(file)).toBe(true);
    const [open = '', ...shapes] = readFileSync(file, 'utf8').match(/<[^/][^>]*>/g) ?? [];
    expect(open).toContain('viewBox="0 0 24 24"');
    expect(open).toContain('stroke="currentColor"');
    expect(open).toContain('stroke-width="1.75"');
    expect(shapes.length).toBeGreaterThan(0);
    for (const shape of shapes)
      expect(shape).toMatch(/^<(path|circle|rect|line)( [a-z0-9]+="[-\w. ]+")+ ?\/>$/);
  });
});
