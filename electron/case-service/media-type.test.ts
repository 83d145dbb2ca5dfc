import { expect, it } from 'vitest';

import { mediaTypeOf } from './media-type.ts';

it.each([
  [Buffer.from('89504e470d0a1a0a0000', 'hex'), 'laporan.txt', 'image/png'],
  [Buffer.from('524946461a00000057454250', 'hex'), 'foto', 'image/webp'],
  [Buffer.from('524946461a00000057415645', 'hex'), 'suara.mp3', 'audio/mpeg'],
  [Buffer.from('%PDF-1.7'), 'x', 'application/pdf'],
  [Buffer.from('nama;nomor'), 'Daftar.CSV', 'text/csv'],
  [Buffer.from(''), 'tanpa', 'application/octet-stream'],
])('is decided by the first bytes, then by the name', (bytes, name, type) => {
  expect(mediaTypeOf(bytes, name)).toBe(type);
});
