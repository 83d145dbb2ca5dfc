import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { workbookSpec } from '../../../core/table-spec/workbook-spec.ts';
import { read, realData } from '../test-files.ts';

const path = join(realData, 'networks/noordin139/Noordin_139_Data.xlsx');
const shipped = resolve(import.meta.dirname, '../../../resources/specifications/workbooks/noordin-139.json');

function tally(texts: readonly (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text ?? ''] = (counts[text ?? ''] ?? 0) + 1;
  return counts;
}

describe.skipIf(!existsSync(path))(
  'the Noordin workbook, by the specification that comes with the program',
  () => {
    it('becomes one network of all its 15 sheets, in which every cell is accounted for', async () => {
      const workbook = workbookSpec.parse(JSON.parse(readFileSync(shipped, 'utf8')));
      const { network, format, spec } = await read(path, { workbook });
      expect([format, spec?.name]).toEqual(['table', 'Noordin 139 (CORE Lab)']);
      expect(network.problems).toEqual([]);
      expect(tally(network.links.map(({ at }) => at.sheet))).toEqual({
        '1 Organizations (Orgs)': 135,
        '2a Education (Schools)': 73,
        '2b Classmates': 218,
        '3 Communication Ties': 318,
        '4 Kinship Ties': 49,
        '5 Training Events': 83,
        '6 Business & Finance': 27,
        '7 Operations': 81,
        '8 Friendship Ties': 160,
        '9a Religious Affiliation': 19,
        '9b Soulmates': 17,
        '10 Logistical Place': 64,
        '12 Meetings': 71,
      });
      expect(tally(network.entities.map(({ type }) => type))).toEqual({
        person: 143,
        organisation: 68,
        event: 49,
        place: 28,
      });
      const sheets = network.sheets ?? [];
      expect(sheets).toHaveLength(15);
      expect(new Set(sheets.map(({ rows }) => `${rows.read} ${rows.rejected}`))).toEqual(new Set(['139 0']));
      for (const { columns, rows } of sheets)
        for (const { column: _, ...fates } of columns)
          expect(Object.values(fates).reduce((sum, count) => sum + count, 0)).toBe(rows.read);
      const told = network.entities.find(({ label }) => label === 'Abdul Aziz');
      expect(told?.values).toContainEqual({
        ...{ property: 'Nationality', text: '3' },
        at: { sheet: '13 Attributes', line: 2, row: 1, column: 'Nationality' },
      });
      expect(told?.values).toContainEqual({
        ...{ property: 'logistical function', text: 'Material' },
        at: { sheet: '11 Logistical Function', line: 2, row: 1, column: 'Material' },
      });
    });

    it('is read sheet by sheet without it, as the matrix that each of them is', async () => {
      const { network, format } = await read(path, { sheet: '9b Soulmates' });
      expect(format).toBe('adjacency-matrix');
      expect(network.links).toHaveLength(17);
    });
  },
);
