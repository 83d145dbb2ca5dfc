import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { caseCalls } from '../../../core/contract/case-calls.ts';
import { builtProgram, must, problemOf, TestCase } from '../test-case.ts';
import { smallCaseForEach } from '../test-cases.ts';

let open: TestCase;
smallCaseForEach('Jaga', (given) => (open = given));

const rename = (label: string) => ({ edit: 'set-label', input: { table: 'entities', id: 'A', label } });
const policy = (input: object) => open.ask('edit', { edit: 'set-policy', input });

async function trail(): Promise<readonly string[]> {
  const { lines } = must(await open.ask('history', { limit: 100 }));
  return lines.map(({ edit }) => edit).toReversed();
}

describe('history', () => {
  it('comes in pages, newest first, and says which edits still hold', async () => {
    for (const label of ['Satu', 'Dua', 'Tiga']) must(await open.ask('edit', rename(label)));
    must(await open.ask('undo', {}));
    const page = must(await open.ask('history', { limit: 3 }));
    expect(caseCalls.history.output.parse(page)).toEqual(page);
    expect(page.total).toBe(5);
    expect(page.lines.map(({ revision, kind, holds }) => [revision, kind, holds])).toEqual([
      [5, 'undo', true],
      [4, 'edit', false],
      [3, 'edit', true],
    ]);
    const rest = must(await open.ask('history', { before: 3, limit: 10 }));
    expect(rest.lines.map(({ revision }) => revision)).toEqual([2, 1]);
    expect(rest.lines.at(-1)).toMatchObject({ edit: 'create-case', holds: true });
  });

  it('can be stepped back in', async () => {
    must(await open.ask('edit', rename('Satu')));
    must(await open.ask('edit', rename('Dua')));
    must(await open.ask('step-back', { to: 2, why: 'keliru' }));
    expect((await open.session.store.rows('entities', ['A']))[0]?.label).toBe('Satu');
  });
});

describe('attachments', () => {
  it('are kept with what they are about, shown, written out and taken away again', async () => {
    const file = await open.file('catatan.pdf', '%PDF-1.4 isi');
    must(await open.ask('attach', { file, about: ['A', 'L2'] }));
    const inspection = must(await open.ask('inspect', { id: 'A' }));
    expect(caseCalls.inspect.output.parse(inspection)).toEqual(inspection);
    const [attached] = inspection.attachments;
    expect(attached).toMatchObject({ name: 'catatan.pdf', mediaType: 'application/pdf', bytes: 12 });
    expect(must(await open.ask('inspect', { id: 'L2' })).attachments).toHaveLength(1);
    const target = open.handle(join(open.folder, 'keluar.pdf'));
    const id = attached?.id ?? '';
    expect(must(await open.ask('save-attachment', { attachment: id, file: target }))).toEqual({ bytes: 12 });
    expect(await readFile(join(open.folder, 'keluar.pdf'), 'utf8')).toBe('%PDF-1.4 isi');
    expect((await trail()).slice(-2)).toEqual(['add-attachment', 'save-attachment']);
    must(await open.ask('edit', { edit: 'remove-attachment', input: { attachment: id } }));
    expect(must(await open.ask('inspect', { id: 'A' })).attachments).toEqual([]);
    must(await open.ask('undo', {}));
    must(await open.ask('verify', {}));
  });

  it('of files that are not there say so', async () => {
    const file = open.handle(join(open.folder, 'tiada.pdf'));
    expect(problemOf(await open.ask('attach', { file, about: [] }))).toEqual({
      code: 'file-missing',
      file: 'tiada.pdf',
    });
    expect(problemOf(await open.ask('save-attachment', { attachment: 'X', file })).code).toBe('row-missing');
  });
});

describe('the audit trail', () => {
  it('holds exports, with a reason where the policy asks for one, or not at all', async () => {
    const file = open.handle(join(open.folder, 'keluar.graphml'));
    must(await open.ask('export', { file, format: 'graphml' }));
    must(await policy({ reasonFor: ['export'], views: false, exports: true }));
    expect(problemOf(await open.ask('export', { file, format: 'graphml' })).code).toBe('reason-needed');
    must(await open.ask('export', { file, format: 'graphml', why: 'diminta jaksa' }));
    must(await policy({ reasonFor: [], views: false, exports: false }));
    must(await open.ask('export', { file, format: 'graphml' }));
    expect(await trail()).toEqual(['create-case', 'export', 'set-policy', 'export', 'set-policy']);
  });

  it('holds what was looked at where the policy asks for it, each once in a row', async () => {
    must(await open.ask('inspect', { id: 'A' }));
    must(await policy({ reasonFor: [], views: true, exports: true }));
    for (const id of ['A', 'A', 'L1']) must(await open.ask('inspect', { id }));
    const { lines } = must(await open.ask('history', { limit: 2 }));
    expect(lines.map(({ edit, details }) => [edit, details?.['item']])).toEqual([
      ['view', 'L1'],
      ['view', 'A'],
    ]);
  });

  it('is signed with the key of this machine, and held against what was signed', async () => {
    expect(problemOf(await open.ask('checkpoint', {})).code).toBe('not-allowed');
    const signing = await TestCase.open(open.folder, builtProgram(), 'Tanda.benang', 'kunci');
    const signed = must(await signing.ask('checkpoint', {}));
    const { fingerprint, ...held } = signed;
    expect(fingerprint).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){4}$/);
    must(await signing.ask('edit', rename('Satu')));
    expect(must(await signing.ask('check-checkpoint', held))).toEqual({ size: 1 });
    const forged = { ...held, note: held.note.replace('\n1\n', '\n2\n') };
    expect(problemOf(await signing.ask('check-checkpoint', forged)).code).toBe('checkpoint-wrong');
    await signing.close();
  });
});
