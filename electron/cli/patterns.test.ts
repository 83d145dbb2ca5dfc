import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { patterns } from '../../core/patterns/patterns.ts';
import { TestTerminal } from './test-terminal.ts';

interface Told {
  readonly revision: number;
  readonly stopped: readonly string[];
  readonly findings: readonly {
    readonly pattern: string;
    readonly sentence: string;
    readonly named: readonly string[];
  }[];
}

let terminal: TestTerminal;
let path: string;
beforeAll(async () => {
  terminal = await TestTerminal.open();
  path = join(terminal.folder, 'contoh.benang');
  await terminal.run(['new', path, '--sample']);
});
afterAll(() => terminal.remove());

const json = async (...args: string[]) => (await terminal.json(['patterns', path, ...args])) as Told;

describe('benang patterns', () => {
  it.each(['en', 'id'])('tells every finding in words: %s', async (language) => {
    const { code, out } = await terminal.run(['patterns', path, '--language', language]);
    expect(code).toBe(0);
    expect(out.split('\n').length).toBeGreaterThan(20);
    // no word is missing and no value was left out
    expect(out).not.toMatch(/patterns:|found|\{\{|undefined|NaN|\$t\(/);
    for (const { id } of patterns) expect(out).not.toContain(`${id}\t`);
  });

  it('writes numbers and names as the language has them', async () => {
    const args = ['patterns', path, '--pattern', 'pass-through', '--language'];
    expect((await terminal.run([...args, 'id'])).out).toContain('menyetor 523.000.000 IDR');
    const english = (await terminal.run([...args, 'en'])).out;
    expect(english).toMatch(
      /^Pass-through account\t4 payers put 523,000,000 IDR into .+; 98\.95% went out in 6\. 97\.5% was gone within 24 hours; half stayed no longer than 5\.3 hours\.\t2025-03-10T09:14\+07:00 - 2025-08-26T07:50\+07:00\t6x6 B2\n$/,
    );
  });

  it('tells the same in JSON', async () => {
    const { findings, stopped } = await json('--pattern', 'convoy');
    expect(stopped).toEqual([]);
    expect(findings).toMatchObject([
      {
        ...{
          pattern: 'convoy',
          named: ['VEH-01', 'VEH-02'],
          start: '2025-07-16T20:05+08:00',
          sources: ['S10'],
        },
        ...{ weakest: 'K128', grades: [{ scheme: '6x6', source: 'A', information: '2' }], dismissed: null },
        fill: { points: 5, gaps: '4, 6, 3, 7, 4' },
      },
    ]);
  });

  it('takes settings of one pattern', async () => {
    expect((await json('--pattern', 'convoy', '--set', 'points=6')).findings).toEqual([]);
    expect((await json('--pattern', 'convoy', '--set', 'points=2,minutes=10')).findings).toHaveLength(3);
    expect((await json('--pattern', 'calls-before-event', '--set', 'kind=raid')).findings).toEqual([]);
    expect(await terminal.problem(['patterns', path, '--pattern', 'convoy', '--set', 'points=0'])).toBe(
      'bad-input',
    );
    expect(await terminal.problem(['patterns', path, '--pattern', 'konvoi'])).toBe('unknown-pattern');
    expect((await terminal.run(['patterns', path, '--set', 'points=2'])).code).toBe(2);
    expect((await terminal.run(['patterns', path, '--pattern', 'convoy', '--set', 'points'])).code).toBe(2);
  });

  it('says so where nothing was found', async () => {
    const { code, out } = await terminal.run(['patterns', path, '--pattern', 'smurfing', '--language', 'en']);
    expect([code, out]).toEqual([0, 'Nothing was found.\n']);
  });
});
