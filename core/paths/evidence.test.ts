import { expect, it } from 'vitest';

import type { Link, Strength } from '../case/link.ts';
import type { Source } from '../case/source.ts';
import { graded, leastWeakFirst, weakestStep } from './evidence.ts';

const source = (id: string, marks: string, regrade?: string): Source => ({
  ...{ id, kind: 'report', label: id, purpose: [], derivedFrom: [], grade: gradeOf(marks) },
  ...(regrade !== undefined && { regrade: gradeOf(regrade) }),
});
const gradeOf = ([reliability = '', credibility = '']: string) =>
  ({ scheme: '6x6', source: reliability, information: credibility }) as const;
const sources = new Map(
  [source('S1', 'B2'), source('S2', 'C3', 'F6'), source('S3', 'E5')].map((row) => [row.id, row]),
);
const link = (id: string, strength: Strength, ...cited: string[]): Link => ({
  ...{ id, type: 'met', from: 'A', to: 'B', direction: 'none', strength, label: '', basis: 'reported' },
  values: [],
  citations: cited.map((one) => ({ source: one })),
});

it('takes the best grade of each link, our own later one before the first', () => {
  const links = [
    link('L1', 'confirmed', 'S1', 'S3'),
    link('L2', 'confirmed', 'S2'),
    link('L3', 'tentative', 'gone'),
  ];
  const marks = graded(links, (id) => sources.get(id)).map(
    ({ grade }) => grade && grade.source + grade.information,
  );
  expect(marks).toEqual(['B2', 'F6', undefined]);
});

it('orders by strength, then by grade, and names the first of the weakest steps', () => {
  const links = [
    link('L1', 'tentative', 'S1'),
    link('L2', 'confirmed', 'S2'),
    link('L3', 'confirmed', 'S1'),
    link('L4', 'tentative', 'S3'),
    link('L5', 'tentative', 'S3'),
  ];
  const all = graded(links, (id) => sources.get(id));
  expect(leastWeakFirst(all).map((one) => one.link.id)).toEqual(['L3', 'L2', 'L1', 'L4', 'L5']);
  expect(weakestStep(all)).toBe(3);
});
