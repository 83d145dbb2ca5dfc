import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { beforeAll, describe, expect, it, vi } from 'vitest';

import { problemCodes } from '../../core/case/problem.ts';
import { strengths } from '../../core/case/link.ts';
import { sourceKinds } from '../../core/case/source.ts';
import { entityTypes } from '../../core/catalogue/entity-types.ts';
import { linkTypes } from '../../core/catalogue/link-types.ts';
import { roles } from '../../core/catalogue/roles.ts';
import { doings } from '../../core/contract/messages.ts';
import { edits } from '../../core/edits/edits.ts';
import { formats } from '../../core/formats/formats.ts';
import { jurisdictionReasons } from '../../core/jurisdiction/jurisdiction.ts';
import { figures } from '../../core/measures/figures/figures.ts';
import { groupings } from '../../core/measures/groups/groupings.ts';
import { measures } from '../../core/measures/measures.ts';
import { patternThemes } from '../../core/patterns/pattern.ts';
import { patterns } from '../../core/patterns/patterns.ts';
import { sourceFiles, usedKeys } from './test-used-keys.ts';
import { words } from './words.ts';

// Thousands of drawings that have no words.
vi.mock('@tabler/icons-react', () => new Proxy({}, { get: () => 'svg', has: () => true }));

const root = resolve(import.meta.dirname, '../..');
const languages = ['id', 'en'] as const;
const plural = /_(zero|one|two|few|many|other)$/;

type Words = { readonly [key: string]: string | Words };

/** `area:key` to all its texts, plural forms together. */
function flat(language: (typeof languages)[number]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const visit = (path: string, value: string | Words) => {
    if (typeof value === 'string') {
      const key = path.replace(plural, '');
      found.set(key, [...(found.get(key) ?? []), value]);
    } else for (const [key, inner] of Object.entries(value)) visit(`${path}.${key}`, inner);
  };
  for (const [area, content] of Object.entries(words[language] as Words))
    for (const [key, value] of Object.entries(content as Words)) visit(`${area}:${key}`, value);
  return found;
}

function variables(texts: readonly string[]): string[] {
  const names = texts.flatMap((text) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? ''));
  return [...new Set(names)].sort();
}

const known = { id: flat('id'), en: flat('en') };
const used = [...usedKeys(join(root, 'renderer')), ...usedKeys(join(root, 'electron'))].filter(
  ({ file }) => !file.includes(join('electron', 'cli')),
);

describe('both languages', () => {
  it('have the same keys', () => {
    const missing = (from: 'id' | 'en', to: 'id' | 'en') =>
      [...known[from].keys()].filter((key) => !known[to].has(key)).map((key) => `${to} lacks ${key}`);
    expect([...missing('id', 'en'), ...missing('en', 'id')]).toEqual([]);
  });

  it('fill in the same values', () => {
    const different = [...known.id].filter(
      ([key, texts]) => variables(texts).join() !== variables(known.en.get(key) ?? []).join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('have no empty words', () => {
    for (const language of languages)
      expect([...known[language]].filter(([, texts]) => texts.includes('')).map(([key]) => key)).toEqual([]);
  });
});

describe('the sources', () => {
  it('ask for no words that nobody wrote', () => {
    const unknown = used.filter(({ key }) =>
      typeof key === 'string' ? !known.id.has(key) : ![...known.id.keys()].some((name) => key.test(name)),
    );
    expect(unknown.map(({ file, key }) => `${file}: ${String(key)}`)).toEqual([]);
    expect(used.length).toBeGreaterThan(100);
  });

  it('use all words of the interface', () => {
    const asked = (name: string) =>
      used.some(({ key }) => (typeof key === 'string' ? key === name : key.test(name)));
    const unused = [...known.id.keys()].filter((name) => name.startsWith('interface:') && !asked(name));
    expect(unused).toEqual([]);
  });

  it('use every area', () => {
    const sources = ['renderer', 'electron'].flatMap((zone) => sourceFiles(join(root, zone)));
    const text = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
    const areas = Object.keys(words.id ?? {});
    expect(areas.filter((area) => !new RegExp(`['"\`/]${area}(['"\`:]|\\.json)`).test(text))).toEqual([]);
  });
});

describe('what the program knows has words', () => {
  const lacking = (keys: readonly string[]) =>
    languages.flatMap((language) =>
      keys.filter((key) => !known[language].has(key)).map((key) => `${language}: ${key}`),
    );

  it.each([
    ['problems', problemCodes.map((code) => `problems:${code}`)],
    ['edits', edits.map(({ id }) => `edits:${id}`)],
    ['what is under way', doings.map((doing) => `edits:doing.${doing}`)],
    [
      'measures',
      measures.flatMap(({ id }) =>
        ['name', 'explain', 'good', 'bad'].map((word) => `measures:${id}.${word}`),
      ),
    ],
    [
      'groupings',
      groupings.flatMap(({ id }) => ['name', 'explain', 'good', 'bad'].map((word) => `groups:${id}.${word}`)),
    ],
    ['figures', figures.flatMap(({ id }) => [`figures:${id}.name`, `figures:${id}.explain`])],
    ['patterns', patterns.flatMap(({ id }) => [`patterns:${id}.name`, `patterns:${id}.explain`])],
    ['themes of patterns', patternThemes.map((theme) => `patterns:themes.${theme}`)],
    [
      'settings of patterns',
      patterns.flatMap(({ settings }) =>
        settings.flatMap(({ name, unit }) => [`patterns:settings.${name}`, `patterns:units.${unit}`]),
      ),
    ],
    ['formats', formats.map(({ id }) => `formats:${id}.name`)],
    [
      'entity types',
      entityTypes.flatMap(({ id }) => [`entityTypes.${id}.one`, `entityTypes.${id}.many`]).map(inCatalogue),
    ],
    [
      'properties',
      entityTypes.flatMap(({ properties }) => properties.map((name) => inCatalogue(`properties.${name}`))),
    ],
    ['link types', linkTypes.map(({ id }) => inCatalogue(`linkTypes.${id}`))],
    ['roles', roles.map(({ code }) => inCatalogue(`roles.${code}`))],
    ['strengths', strengths.map((strength) => inCatalogue(`strengths.${strength}`))],
    ['kinds of sources', sourceKinds.map((kind) => inCatalogue(`sourceKinds.${kind}`))],
    ['reasons of jurisdiction', jurisdictionReasons.map((reason) => inCatalogue(`jurisdiction.${reason}`))],
  ])('%s', (_, keys) => {
    expect(keys.length).toBeGreaterThan(0);
    expect(lacking(keys)).toEqual([]);
  });

  describe('commands', () => {
    beforeAll(() => {
      // The bridge listens to its window from the moment it is loaded.
      vi.stubGlobal('window', new EventTarget());
    });

    it('in menus, palette and shortcuts', async () => {
      const { commands } = await import('../app/commands.ts');
      const { now } = await import('../session/session.ts');
      const keys = commands.flatMap((command) => {
        const said = command.words?.(now());
        const own =
          said && !known.id.has(`interface:commands.${command.id}`) ? said.key : `commands.${command.id}`;
        return [`interface:${own}`, ...Object.values(said?.fill ?? {})];
      });
      expect(lacking(keys)).toEqual([]);
    });

    it('have ids and keys of their own', async () => {
      const { commands } = await import('../app/commands.ts');
      const ids = commands.map(({ id }) => id);
      const bindings = commands.flatMap(({ keys = [] }) => keys);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(bindings).size).toBe(bindings.length);
    });
  });
});

function inCatalogue(key: string): string {
  return `catalogue:${key}`;
}
