import { expect, it } from 'vitest';

import type { CaseSummary } from '../../core/contract/views.ts';
import { isSample } from './sample.ts';

const summary = (synthetic: boolean, chart: string) =>
  ({ about: { synthetic }, charts: [{ chart: { id: chart } }] }) as unknown as CaseSummary;

it.each([
  [summary(true, 'CHT-01'), true],
  [summary(true, 'B1'), false],
  [summary(false, 'CHT-01'), false],
  [null, false],
])('the sample case is known by what it says of itself', (one, is) => {
  expect(isSample({ summary: one })).toBe(is);
});
