import { describe, expect, it, vi } from 'vitest';

import { usualPolicy } from '../../core/case/about.ts';
// The bridge listens to its window from the moment it is loaded.
vi.stubGlobal('window', new EventTarget());

const settings = await import('./case-settings.ts');

describe('the settings of a case', () => {
  it('ask for reasons one by one', () => {
    const { withReasonFor } = settings;
    const asked = withReasonFor(usualPolicy, 'export', true);
    expect(asked.reasonFor).toEqual(['export']);
    expect(withReasonFor(asked, 'export', true).reasonFor).toEqual(['export']);
    expect(withReasonFor(asked, 'export', false)).toEqual(usualPolicy);
  });

  it('keep reasons for edits that are not on offer', () => {
    const { withReasonFor } = settings;
    const policy = { ...usualPolicy, reasonFor: ['set-value'] };
    expect(withReasonFor(policy, 'export', true).reasonFor).toEqual(['set-value', 'export']);
  });

  it('send only what has changed', () => {
    const { changedSettings } = settings;
    const grading = { usual: '6x6', offered: ['6x6', '4x4'] } as const;
    const policy = { ...usualPolicy, reasonFor: ['export', 'step-back'] };
    const before = { title: 'Kasus rekaan', grading, policy };
    const shuffled = { ...policy, reasonFor: ['step-back', 'export'] };
    expect(changedSettings(before, { title: ' Kasus rekaan ', grading, policy: shuffled })).toEqual({});
    expect(changedSettings(before, { title: '  ', grading, policy })).toEqual({});
    expect(changedSettings(before, { title: 'Lain', grading, policy: usualPolicy })).toEqual({
      title: 'Lain',
      policy: usualPolicy,
    });
    const other = { usual: '4x4', offered: ['4x4'] } as const;
    expect(changedSettings(before, { ...before, grading: other })).toEqual({ grading: other });
  });

  it('offer all grading schemes where the case does not say which', () => {
    const { gradingOf } = settings;
    const about = { id: 'case', label: '', synthetic: false, purpose: [], defaultGrading: '5x5x5' } as const;
    expect(gradingOf(about)).toEqual({ usual: '5x5x5', offered: ['6x6', '5x5x5', '3x5x2', '4x4'] });
    expect(gradingOf({ ...about, gradings: ['5x5x5'] }).offered).toEqual(['5x5x5']);
  });
});
