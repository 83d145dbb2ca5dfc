import type { TFunction } from 'i18next';
import { expect, it } from 'vitest';

import type { HistoryLine } from '../../../core/contract/views.ts';
import { lineText, lineWords, searchedText } from './line-words.ts';

const spoken = (key: string, values: Record<string, unknown> = {}) =>
  [key, ...Object.values(values).map(String)].join(' ');
const t = spoken as unknown as TFunction;

const reader = {
  language: 'id' as const,
  text: (text: string) => text.replace('Contoh Melati', 'Korban K1'),
};

function line(part: Partial<HistoryLine>): HistoryLine {
  const when = '2026-11-03T09:00:00+07:00';
  return { revision: 7, edit: 'delete-items', kind: 'edit', who: 'rina', when, holds: true, ...part };
}

it('counts what was changed', () => {
  const rows = { entities: 3, links: 5, placements: 3 };
  const words = lineWords(line({ subject: 'Rusdi Contoh', rows }), t, reader);
  expect(words.subject).toBe('Rusdi Contoh');
  expect(words.rest).toBe('history:rows.entities 3, history:rows.links 5');
});

it('counts neither one row that is named nor what only goes with it', () => {
  const named = line({ subject: 'Rusdi Contoh', rows: { entities: 1, placements: 1 } });
  expect(lineWords(named, t, reader).rest).toBe('');
  expect(lineWords(line({ rows: { placements: 4 } }), t, reader).rest).toBe('history:rows.placements 4');
});

it('names the edit that was undone or repeated', () => {
  expect(lineWords(line({ kind: 'undo' }), t, reader).what).toContain(
    'commands.undo-step edits:delete-items',
  );
});

it('tells the details of an event', () => {
  const details = { file: 'bagan.graphml', format: 'graphml', entities: 58, links: 108 };
  const words = lineWords(line({ kind: 'event', edit: 'export', details }), t, reader);
  expect(words.rest).toBe('bagan.graphml, history:rows.entities 58, history:rows.links 108');
  const stepped = line({ edit: 'step-back', details: { to: 3 } });
  expect(lineWords(stepped, t, reader).rest).toBe('history:toRevision 3');
});

it('names nobody who must not be named, neither as its subject nor in the reason given', () => {
  const told = line({ subject: 'Contoh Melati', why: 'Contoh Melati sudah aman' });
  expect(lineWords(told, t, reader).subject).toBe('Korban K1');
  expect(lineText(told, t, reader) + searchedText(told, t, reader)).not.toMatch(/melati/i);
});

it('is searched by all its words, and copied with tabs between', () => {
  const told = line({ subject: 'Rusdi Contoh', why: 'Salah orang' });
  expect(searchedText(told, t, reader)).toContain('rusdi contoh');
  expect(searchedText(told, t, reader)).toContain('salah orang');
  expect(lineText(told, t, reader).split('\t').slice(3)).toEqual(['Salah orang', 'rina']);
});
