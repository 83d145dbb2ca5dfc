import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ExportReport } from '../../core/contract/exporting.ts';
import { TestTerminal } from './test-terminal.ts';

let terminal: TestTerminal;
let path: string;
beforeAll(async () => {
  terminal = await TestTerminal.open();
  path = join(terminal.folder, 'contoh.benang');
  await terminal.run(['new', path, '--sample']);
});
afterAll(() => terminal.remove());

const json = async (...args: string[]) =>
  JSON.parse((await terminal.run(['export', path, ...args, '--json'])).out) as ExportReport;

describe('benang export', () => {
  it('writes one chart, named by its title, and says what the file lacks', async () => {
    const file = join(terminal.folder, 'kaitan.csv');
    const summary = await terminal.run([
      'export',
      path,
      file,
      '--format',
      'csv-links',
      '--chart',
      'CHT-01',
      '--json',
    ]);
    const report = JSON.parse(summary.out) as ExportReport;
    expect(report).toMatchObject({ format: 'csv-links' });
    expect(report.losses).toContainEqual({ kind: 'types', count: report.entities });
    const whole = await json(join(terminal.folder, 'semua.csv'), '--format', 'csv-links');
    expect(whole.entities).toBeGreaterThan(report.entities);
    expect(await readFile(file, 'utf8')).toMatch(/^\uFEFFID,From,From ID,To,To ID,Type,Type code,/);
    expect(await terminal.problem(['export', path, file, '--chart', 'tiada'])).toBe('unknown-name');
  });

  it('writes protected people under other names, and under their own with a reason alone', async () => {
    const file = join(terminal.folder, 'semua.xlsx');
    const report = await json(file);
    expect(report.people).toBeGreaterThan(0);
    expect(report.staying).toBeGreaterThan(0);
    expect(await terminal.problem(['export', path, file, '--unmasked'])).toBe('reason-needed');
    expect(await json(file, '--unmasked', '--why', 'diminta jaksa')).toMatchObject({ staying: 0 });
  });

  it.each(['id', 'en'])('says it in words: %s', async (language) => {
    const file = join(terminal.folder, 'semua.net');
    const { code, out } = await terminal.run(['export', path, file, '--language', language]);
    expect(code).toBe(0);
    expect(out).not.toMatch(/cli:|losses\.|exported/);
    expect(out.split('\n').length).toBeGreaterThan(10);
  });
});
