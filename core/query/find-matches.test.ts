import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findMatches } from './find-matches.ts';
import { matchPattern } from './match-pattern.ts';
import { bruteForce, classOf, inputOf, type Trial, trials } from './test-matching.ts';

const enough = { matches: 100_000, tries: 10_000_000 };

function found(trial: Trial) {
  return matchPattern(inputOf(trial), enough, () => undefined).matches;
}

/** Two kinds of entities, all of kind 0, linked both ways by links of kind 0 without dates. */
function clique(size: number): Trial {
  const ends = [...Array(size).keys()];
  const links = ends.flatMap((from) => ends.filter((to) => to > from).map((to) => ({ from, to })));
  return {
    size,
    types: ends.map(() => 0),
    links: links.map((link) => ({ ...link, direction: 0, type: 0, first: NaN, last: NaN })),
    wanted: [],
    wantedLinks: [],
  };
}

const plain = { isForward: false, isAbsent: false, after: -1, asks: 'false 0' };

describe('findMatches', () => {
  it('finds what trying everything finds, each once', () => {
    fc.assert(
      fc.property(trials, (trial) => {
        const classes = found(trial).map(({ entities }) => classOf(trial, [...entities]));
        expect(classes.toSorted()).toEqual(bruteForce(trial));
      }),
      { numRuns: 1500 },
    );
  });

  it('gives a link of its own to each wanted link, and none to those that must be absent', () => {
    fc.assert(
      fc.property(trials, (trial) => {
        for (const { links, entities } of found(trial)) {
          const present = [...links].filter((link) => link >= 0);
          expect(new Set(present).size).toBe(present.length);
          trial.wantedLinks.forEach((wanted, at) => {
            const link = trial.links[links[at] as number];
            expect(link === undefined).toBe(wanted.isAbsent);
            const ends = [entities[wanted.from], entities[wanted.to]];
            if (link) expect([link.from, link.to].toSorted()).toEqual(ends.toSorted());
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reports a triangle among four that are all linked once each: four, not twenty-four', () => {
    const sides = [
      { ...plain, from: 0, to: 1 },
      { ...plain, from: 1, to: 2 },
      { ...plain, from: 2, to: 0 },
    ];
    expect(found({ ...clique(4), wanted: [0, 0, 0], wantedLinks: sides })).toHaveLength(4);
  });

  it('reports nothing where fewer entities are than wanted', () => {
    expect(found({ ...clique(2), wanted: [0, 0, 0], wantedLinks: [] })).toHaveLength(0);
  });

  it('looks for twelve alike without losing itself in what is the same', () => {
    const wantedLinks = [...Array(11).keys()].map((at) => ({ ...plain, from: 0, to: at + 1 }));
    expect(found({ ...clique(12), wanted: Array(12).fill(0), wantedLinks })).toHaveLength(12);
  });

  it('tells how far it has come, never backwards', () => {
    const trial = { ...clique(60), wanted: [0, 0, 0, 0], wantedLinks: [] };
    const told: number[] = [];
    for (const finding of findMatches(inputOf(trial))) {
      if (!finding.match) told.push(finding.done);
      if (told.length > 20) break;
    }
    expect(told.length).toBeGreaterThan(20);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });
});

describe('matchPattern', () => {
  const pairs = { ...clique(5), wanted: [0, 0], wantedLinks: [{ ...plain, from: 0, to: 1 }] };

  it('says that there are more only where there are', () => {
    const ask = (matches: number) => matchPattern(inputOf(pairs), { ...enough, matches }, () => undefined);
    expect([ask(10).matches.length, ask(10).stopped]).toEqual([10, null]);
    expect([ask(9).matches.length, ask(9).stopped]).toEqual([9, 'matches']);
    expect([ask(0).matches.length, ask(0).stopped]).toEqual([0, 'matches']);
  });

  it('ends after so many tries and says so', () => {
    const trial = { ...clique(40), wanted: Array(8).fill(0) as number[], wantedLinks: [] };
    const { stopped } = matchPattern(inputOf(trial), { matches: 1e9, tries: 20_000 }, () => undefined);
    expect(stopped).toBe('tries');
  });
});
