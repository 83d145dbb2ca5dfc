import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { settingLines } from './setting-lines.ts';

describe.each(['id', 'en'])('the settings in %s', (language) => {
  const file = resolve(import.meta.dirname, `../../locales/${language}/interface.json`);
  const { settings } = JSON.parse(readFileSync(file, 'utf8')) as { settings: Record<string, string> };

  it.each(settingLines.map(({ name }) => name))('name %s and say what it does', (name) => {
    expect(settings[name]).toBeTruthy();
    expect(settings[`${name}-note`]).toBeTruthy();
  });
});
