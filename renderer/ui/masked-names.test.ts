import { describe, expect, it } from 'vitest';

import type { Entity } from '../../core/case/entity.ts';
import { builtInTypes } from '../../core/catalogue/case-types.ts';
import { protectedPersonOf } from '../../core/catalogue/protected-person.ts';
import { maskedNames } from './masked-names.ts';

const citations = [{ source: 'S1' }];
const victim: Entity = {
  ...{ id: 'E-1', type: 'person', label: 'Contoh Melati' },
  values: [{ id: 'N1', property: 'role', text: 'VIC', citations }],
};
const suspect: Entity = { id: 'E-2', type: 'person', label: 'Contoh Tersangka', values: [] };
const link = { id: 'L-1', label: 'Telepon ke Contoh Melati', values: [], from: 'E-2', to: 'E-1' };
const people = [protectedPersonOf(victim, builtInTypes)].flatMap((person) => person ?? []);
const inWords = (masking: Parameters<typeof maskedNames>[0]) =>
  maskedNames(masking, builtInTypes, () => 'Korban');

describe('names on screen', () => {
  it('are those of victims nowhere: not by row, not by id, not inside a text', () => {
    const { titleOf, titleById, hide } = inWords({ isOn: true, revealed: new Set(), people });
    const instead = titleOf(victim) ?? '';
    expect(instead).toMatch(/^Korban /);
    expect(titleById('E-1')).toBe(instead);
    expect(hide(link.label)).toBe(`Telepon ke ${instead}`);
    expect([titleOf(suspect), titleOf(link), titleById('E-2')]).toEqual([undefined, undefined, undefined]);
  });

  it('mask a victim by their own row before the case has said who they are', () => {
    expect(inWords({ isOn: true, revealed: new Set(), people: [] }).titleOf(victim)).toMatch(/^Korban /);
  });

  it.each([
    { isOn: false, revealed: new Set<string>(), people },
    { isOn: true, revealed: new Set(['E-1']), people },
  ])('are shown where the analyst opened them %#', (masking) => {
    const { titleOf, titleById, hide } = inWords(masking);
    expect([titleOf(victim), titleById('E-1'), hide(link.label)]).toEqual([undefined, undefined, link.label]);
  });
});
