import { describe, expect, it } from 'vitest';

import type { Problem } from '../../core/case/problem.ts';
import type { CaseSummary } from '../../core/contract/views.ts';
import { caseNotes } from './case-notes.ts';

function notesOf(notes: readonly Problem[], readOnly = false) {
  const summary: Pick<CaseSummary, 'name' | 'notes' | 'readOnly'> = {
    name: 'Rekaan.benang',
    notes,
    readOnly,
  };
  return caseNotes(summary as CaseSummary);
}

describe('caseNotes', () => {
  it('puts the worst first and what nobody foresaw last', () => {
    const codes = ['cancelled', 'case-upgraded', 'folder-on-network', 'case-damaged', 'case-locked'] as const;
    expect(notesOf(codes.map((code) => ({ code }))).map(({ problem }) => problem.code)).toEqual([
      'case-damaged',
      'case-locked',
      'folder-on-network',
      'case-upgraded',
      'cancelled',
    ]);
  });

  it('says the same thing once', () => {
    const network = { code: 'folder-on-network', details: { name: 'SMB' } } as const;
    expect(notesOf([network, { ...network }, { ...network, details: { name: 'NFS' } }])).toHaveLength(2);
  });

  it('always says that a case cannot be written to, with the cause where it is known', () => {
    expect(notesOf([], true)[0]).toMatchObject({ problem: { code: 'case-read-only' }, canGo: false });
    const held = notesOf([{ code: 'case-locked', details: { host: 'meja-3' } }], true);
    expect(held).toHaveLength(1);
    expect(held[0]).toMatchObject({ commands: ['take-over'], canGo: false });
    expect(notesOf([])).toEqual([]);
  });

  it('lets go of what only warns', () => {
    const [warning] = notesOf([{ code: 'folder-synchronised', details: { name: 'Nextcloud' } }]);
    expect(warning).toMatchObject({ level: 'warning', canGo: true });
  });
});
