import { describe, expect, it } from 'vitest';

import { checkpointText, readCheckpointText } from './checkpoint-text.ts';

const note = [
  'benang-merah/0d9e2c5a-1111-4222-8333-944445555666',
  '312',
  `${'Ab1+'.repeat(10)}xyz=`,
  'time 2026-11-21T17:30:00+08:00',
  '',
  `— benang-merah/1a2b-3c4d-5e6f-7a8b-9c0d ${'Qw9/'.repeat(22)}abc=`,
  '',
].join('\n');
const held = { note, publicKey: `${'MCow'.repeat(14)}xyz=` };
const text = checkpointText(held);

describe('the text of a checkpoint', () => {
  it('is the note and one line more', () => {
    expect(text).toBe(`${note}key ${held.publicKey}\n`);
    expect(readCheckpointText(text)).toEqual(held);
  });

  it.each([
    ['other line ends', text.replaceAll('\n', '\r\n')],
    ['no line ends', text.replaceAll('\n', ' ')],
    ['blank lines and indents', text.replaceAll('\n', '\n\n \t ')],
    ['lines that were quoted', text.replaceAll(/^/gm, '> ')],
    ['lines wrapped at 40', text.replaceAll(/(\S{40})(?=\S)/g, '$1\n')],
    ['hyphens for its dash', text.replace('—', '--')],
    ['a letter around it', `Kepada rekan,\n\nmohon disimpan:\n\n${text}\nSalam hormat\nRina`],
  ])('is read with %s', (_, changed) => {
    expect(readCheckpointText(changed)).toEqual(held);
  });

  it.each([
    ['nothing', ''],
    ['no key', note],
    ['no signature', text.replace(/— .*/, '')],
    ['half a key', text.slice(0, -20)],
    ['other words', 'benang-merah itu merah'],
  ])('is none with %s', (_, changed) => {
    expect(readCheckpointText(changed)).toBeNull();
  });
});
