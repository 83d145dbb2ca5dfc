import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { formats } from '../../core/formats/formats.ts';
import { tablesOut } from '../../core/tables-out/tables-out.ts';
import { TestTerminal } from './test-terminal.ts';

let terminal: TestTerminal;
beforeAll(async () => {
  terminal = await TestTerminal.open();
});
afterAll(() => terminal.remove());

describe('benang formats', () => {
  it('says what reads, what writes and what each loses', async () => {
    const { code, out } = await terminal.run(['formats', '--json']);
    const told = JSON.parse(out) as { id: string; reads: boolean; writes: boolean; loses: string[] }[];
    expect(code).toBe(0);
    expect(told.map(({ id, reads }) => [id, reads])).toEqual([
      ...formats.map(({ id }) => [id, true]),
      ...tablesOut.map(({ id }) => [id, id === 'xlsx']),
    ]);
    for (const { writes, loses } of told) expect(loses.includes('notes')).toBe(writes);
  });

  it.each(['en', 'id'])('says it in words: %s', async (language) => {
    const { code, out } = await terminal.run(['formats', '--language', language]);
    expect(code).toBe(0);
    for (const { id } of formats) expect(out).toContain(`${id} (`);
    expect(out).not.toMatch(/losses\.|cli:|formats\.(both|reads|loses)/);
  });
});
