import { describe, expect, it } from 'vitest';

import { adding } from '../case/change.ts';
import type { Handling } from '../case/handling.ts';
import { LiveCase } from '../case/live-case.ts';
import { scopeHandling } from './scope-handling.ts';

const usual: Handling = { codes: [], thirdAgencyRule: false, releaseTo: [], notReleaseTo: [] };

function handlingOf(...handlings: readonly Partial<Handling>[]) {
  const rows = new LiveCase();
  const source = { kind: 'report', label: 'R', purpose: [], derivedFrom: [] } as const;
  rows.apply(
    adding({
      sources: [
        ...handlings.map((handling, at) => ({
          ...source,
          id: `S${at}`,
          handling: { ...usual, ...handling },
        })),
        { ...source, id: 'X', handling: { ...usual, tlp: 'TLP:RED' } },
      ],
      entities: handlings.map((_, at) => ({
        ...{ id: `E${at}`, type: 'person', label: 'A' },
        values: [{ id: 'v', property: 'alias', text: 'a', citations: [{ source: `S${at}` }] }],
      })),
    }),
  );
  return scopeHandling({ rows, entities: new Set(rows.rows('entities').keys()) });
}

describe('the handling of what leaves', () => {
  it('is the strictest of each kind, of the sources it rests on alone', () => {
    expect(
      handlingOf(
        { tlp: 'TLP:GREEN', classification: 'T', codes: ['H1'], scheme: '4x4' },
        { tlp: 'TLP:AMBER+STRICT', classification: 'R', thirdAgencyRule: true, notReleaseTo: ['MY'] },
        { tlp: 'TLP:AMBER', conditions: { label: 'Tanya dulu' }, releaseTo: ['SG'] },
      ),
    ).toEqual({
      ...{ tlp: 'TLP:AMBER+STRICT', classification: 'R', codes: ['4x4 H1'], thirdAgency: 1, conditions: 1 },
      notReleaseTo: ['MY'],
    });
  });

  it('names classifications nobody knows beside the strictest known one', () => {
    expect(handlingOf({ classification: 'SR' }, { classification: 'NATO' }).classification).toBe('SR, NATO');
  });

  it('is nothing where no source says any', () => {
    expect(handlingOf({})).toMatchObject({ tlp: null, classification: null, codes: [], thirdAgency: 0 });
  });
});
