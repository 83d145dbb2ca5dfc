import { expect, it } from 'vitest';

import { runEdit } from './edits.ts';
import { countingContext, smallCase } from './test-case-rows.ts';

const photo = { name: 'foto rumah.jpg', mediaType: 'image/jpeg', bytes: 3, sha256: 'b'.repeat(64) };

function add(input: object) {
  return runEdit('add-attachment', { ...photo, ...input }, smallCase(), countingContext());
}

it('names the file, what it is about and who gave it', () => {
  expect(add({ about: ['A', 'L1', 'S1', 'A'], source: 'S1' })).toMatchObject({
    value: {
      attachments: [
        {
          after: {
            ...{ ...photo, id: 'A-new-1', label: 'foto rumah.jpg', citations: [{ source: 'S1' }] },
            about: [{ row: 'A' }, { row: 'L1' }, { row: 'S1' }],
          },
        },
      ],
    },
  });
  expect(add({})).toMatchObject({
    value: { sources: [{ id: 'analyst' }], attachments: [{ after: { about: [] } }] },
  });
});

it('refuses what is not there', () => {
  expect(add({ about: ['A', 'main'] })).toMatchObject({
    problem: { code: 'row-missing', details: { row: 'main' } },
  });
  expect(add({ source: 'S9' })).toMatchObject({
    problem: { code: 'row-missing', details: { table: 'sources' } },
  });
});

it.each([
  ...['', '.', '..', '../foto.jpg', 'C:\\foto.jpg', 'foto\0.jpg', 'foto\n.jpg', 'x'.repeat(256)].map(
    (name) => ({
      name,
    }),
  ),
  ...['', 'image', 'image/', 'IMAGE/JPEG', 'text/html; charset=utf-8', 'a b/c'].map((mediaType) => ({
    mediaType,
  })),
  ...['b'.repeat(63), 'B'.repeat(64), `${'b'.repeat(64)}\n`].map((sha256) => ({ sha256 })),
  ...[-1, 1.5, 2 ** 53].map((bytes) => ({ bytes })),
])('refuses a file with %j', (told) => {
  expect(add(told)).toMatchObject({
    problem: { code: 'bad-input', details: { field: Object.keys(told)[0] } },
  });
});
