import { describe, expect, it } from 'vitest';

import { putSheetAway, showSheet } from './recovery-sheet.ts';
import { groupsOf, isGroup } from './sheet.ts';
import { now } from './session.ts';

const code = '0A1B-2C3D-4E5F';

describe('the recovery sheet', () => {
  it('stands until its code is said to be kept', async () => {
    const kept = showSheet(code, 'Kasus rekaan');
    expect(now().sheet).toMatchObject({ code, title: 'Kasus rekaan' });
    expect(groupsOf(code)[now().sheet?.asked ?? -1]).toBeDefined();
    putSheetAway();
    await kept;
    expect(now().sheet).toBeNull();
  });

  it('takes a group as people write it', () => {
    expect(groupsOf(code)).toEqual(['0A1B', '2C3D', '4E5F']);
    expect(isGroup(' 0a1b ', '0A1B')).toBe(true);
    expect(isGroup('oaib', '0A1B')).toBe(true);
    expect(isGroup('0A1C', '0A1B')).toBe(false);
    expect(isGroup('', '0A1B')).toBe(false);
  });
});
