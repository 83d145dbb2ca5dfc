import { beforeEach, describe, expect, it } from 'vitest';

import { keepScores } from './keeping-scores.ts';
import type { Measured } from './measured.ts';
import { now, put } from './session.ts';
import { person, rowsOf } from './test-rows.ts';

/** Scores of one person by a measure, over a chart or over the whole case. */
function scored(measure: string, score: number, chart?: string): Measured {
  return {
    ...{ measure, normalised: true, bound: null, revision: 1, entities: 1, links: 0, cautions: [] },
    ...{ scores: [{ id: 'A', label: 'Orang A', type: 'person', score }], linkScores: [] },
    question: { measure, normalised: null, exact: true },
    network: chart === undefined ? {} : { scope: { chart } },
    isOld: false,
  };
}

beforeEach(() => put({ rows: rowsOf([person('A')]), results: {}, measured: null }));

describe('scores that a question worked out', () => {
  it('stand where columns and filters look for them, and put no panel in front', () => {
    const found = scored('closeness', 0.4, 'C1');
    keepScores(found);
    expect(now().results).toEqual({ closeness: found });
    expect(now().measured).toBeNull();
  });

  it('are those in front once the same measure is, and no others', () => {
    const inFront = scored('betweenness', 0.1, 'C1');
    put({ measured: inFront, results: { betweenness: inFront } });
    keepScores(scored('closeness', 0.4, 'C1'));
    expect(now().measured).toBe(inFront);
    const anew = scored('betweenness', 0.3);
    keepScores(anew);
    expect(now().measured).toBe(anew);
    expect(Object.keys(now().results)).toEqual(['betweenness', 'closeness']);
    expect(now().results['betweenness']).toBe(anew);
  });

  it('are put away when others of a later case are here', () => {
    const later = { ...scored('closeness', 0.4), revision: 3 };
    keepScores(later);
    keepScores({ ...scored('closeness', 0.2), revision: 2 });
    expect(now().results).toEqual({ closeness: later });
    const same = { ...scored('closeness', 0.1), revision: 3 };
    keepScores(same);
    expect(now().results).toEqual({ closeness: same });
  });

  it('are put away when another chart is in front by now', () => {
    keepScores(scored('closeness', 0.4, 'another'));
    expect(now().results).toEqual({});
  });
});
