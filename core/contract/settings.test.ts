import { describe, expect, it } from 'vitest';

import { readSettings, settingsSchema, usualSettings } from './settings.ts';

describe('settings', () => {
  it('are as usual where nothing is said', () => {
    expect(readSettings({})).toEqual({ settings: usualSettings, wrong: [] });
    expect(settingsSchema.parse(usualSettings)).toEqual(usualSettings);
  });

  it('are taken one by one: what is damaged or unknown is named and as usual', () => {
    const { settings, wrong } = readSettings({ theme: 'dark', language: 'nl', explorerWidth: 9, later: 1 });
    expect(settings).toEqual({ ...usualSettings, theme: 'dark' });
    expect([...wrong].sort()).toEqual(['explorerWidth', 'language', 'later']);
  });

  it('keep the keys that can be read', () => {
    const keys = {
      fit: ['$mod+Shift+k'],
      hide: ['a b'],
      'zoom-in': ['[Shift]++'],
      'No Id': ['x'],
      'lock-now': [],
    };
    expect(readSettings({ keys }).settings.keys).toEqual({
      ...{ fit: ['$mod+Shift+k'], 'zoom-in': ['[Shift]++'], 'lock-now': [] },
    });
    expect(readSettings({ keys: ['x'] })).toEqual({ settings: usualSettings, wrong: ['keys'] });
  });

  it.each(['F2', 'a', 'Ä', '?', '$mod+Alt+l', 'Alt+ArrowLeft', '$mod+Shift+Digit1', "$mod+'"])(
    'know the key %s',
    (held) => {
      expect(readSettings({ keys: { fit: [held] } }).settings.keys).toEqual({ fit: [held] });
    },
  );
});
