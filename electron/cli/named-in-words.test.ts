import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { TestTerminal } from './test-terminal.ts';

const ties = '*Vertices 3\n1 "Anda"\n2 "Beni"\n3 "Caca"\n*Arcs :1 "menelepon"\n1 2 5\n2 3 0.5\n';

describe('what a command names in words', () => {
  let terminal: TestTerminal;
  let path = '';
  let file = '';

  beforeAll(async () => {
    terminal = await TestTerminal.open();
    path = join(terminal.folder, 'Kata.benang');
    file = await terminal.file('kaitan.net', ties);
    await terminal.run(['new', path]);
    await terminal.json(['import', path, file, '--type', 'orang']);
  });
  afterAll(() => terminal.remove());

  const measured = async (...args: string[]) =>
    (await terminal.json(['measure', path, 'strength', ...args])) as { label: string; score: number }[];
  const said = async (...args: string[]) => (await terminal.run([...args, '--language', 'en'])).err;

  it('is a type in any language, and no type by a slip', async () => {
    expect(await terminal.json(['info', path])).toMatchObject({ entities: { byType: { person: 3 } } });
    expect(await said('import', path, file, '--again', '--type', 'Orangg')).toMatch(
      /^"Orangg" is not known here \(--type\)\..*person/,
    );
  });

  it('is a property by its bare name, whatever its capitals', async () => {
    const scores = await measured('--weight', 'Weight', '--weight-means', 'strength');
    expect(scores.map(({ label, score }) => [label, score])).toEqual([
      ['Beni', 5.5],
      ['Anda', 5],
      ['Caca', 0.5],
    ]);
    expect(await measured('--weight', 'property:weight')).toEqual(scores);
    expect(await said('measure', path, 'strength', '--weight', 'amont')).toContain('property:weight');
  });

  it('is a type of link of the file, a condition on a property, or nothing', async () => {
    const strong = await measured('--links', 'weight>=1');
    expect(strong.map(({ score }) => score)).toEqual([1, 1, 0]);
    expect((await measured('--link-types', 'MENELEPON')).map(({ score }) => score)).toEqual([2, 1, 1]);
    expect(await said('measure', path, 'degree', '--without', 'Dedi')).toContain('nothing called "Dedi"');
    expect(await said('measure', path, 'degree', '--scope', 'chart:Dedi')).toContain('choose one of:');
  });
});
