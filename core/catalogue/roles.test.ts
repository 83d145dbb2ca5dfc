import { expect, it } from 'vitest';

import type { Entity } from '../case/entity.ts';
import { builtInTypes } from './case-types.ts';
import { isProtected as isProtectedIn, ringOf, roles } from './roles.ts';
import { sampleTables } from './test-sample.ts';

const isProtected = (row: Entity) => isProtectedIn(row, builtInTypes);

function playing(...codes: readonly string[]): Entity {
  const values = codes.map((text, index) => ({
    id: `N${index}`,
    property: 'role',
    text,
    citations: [{ source: 'S1' }],
  }));
  return { id: 'E1', type: 'person', label: 'E1', values };
}

it('rings by role, and puts protection before suspicion', () => {
  expect(ringOf(playing('REC'))).toBe('suspect');
  expect(ringOf(playing('REC', 'vic '))).toBe('victim');
  expect(ringOf(playing('AGT', 'WIT'))).toBe('witness');
  expect(ringOf(playing('neighbour'))).toBe('none');
  expect(ringOf(playing())).toBe('none');
});

it('does not mask a victim who was made to offend, nor ring one as a suspect', () => {
  expect(ringOf(playing('VOF'))).toBe('victim');
  expect(isProtected(playing('VOF'))).toBe(false);
  expect(isProtected(playing('REC', 'VIC'))).toBe(true);
});

it('knows every role code of the sample and protects its ten victims and its witness', () => {
  const { entities } = sampleTables();
  const codes = entities.flatMap(({ values }) => values.filter(({ property }) => property === 'role'));
  expect([...new Set(codes.map(({ text }) => text))].sort()).toEqual(roles.map(({ code }) => code).sort());
  const guarded = entities.filter(isProtected).map(({ id }) => id);
  expect(guarded.filter((id) => id.startsWith('VIC-'))).toHaveLength(10);
  expect(guarded.filter((id) => !id.startsWith('VIC-'))).toEqual(['PER-30']);
});
