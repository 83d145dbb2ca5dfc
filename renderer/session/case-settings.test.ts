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
    const before = { title: 'Kasus rekaan', policy: { ...usualPolicy, reasonFor: ['export', 'step-back'] } };
    const shuffled = { ...before.policy, reasonFor: ['step-back', 'export'] };
    expect(changedSettings(before, { title: ' Kasus rekaan ', policy: shuffled })).toEqual({});
    expect(changedSettings(before, { title: '  ', policy: before.policy })).toEqual({});
    expect(changedSettings(before, { title: 'Lain', policy: usualPolicy })).toEqual({
      title: 'Lain',
      policy: usualPolicy,
    });
  });
});
