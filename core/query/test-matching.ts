import fc from 'fast-check';

import type { MatchInput } from './match-input.ts';
import type { Pattern, PatternLink } from './pattern.ts';

/** A small network with a pattern to look for, as plain lists. */
export interface Trial {
  readonly size: number;
  readonly links: readonly TrialLink[];
  readonly wanted: readonly number[];
  readonly wantedLinks: readonly PatternLink[];
  /** Type of each entity, which is what wanted ones ask for. */
  readonly types: readonly number[];
}

interface TrialLink {
  readonly from: number;
  readonly to: number;
  readonly direction: number;
  readonly type: number;
  /** NaN where nobody dated it. */
  readonly first: number;
  readonly last: number;
}

/** Small networks and patterns of all kinds: parallel and absent links, arrows, orders of time, loose parts. */
export const trials: fc.Arbitrary<Trial> = fc
  .record({ size: fc.integer({ min: 1, max: 6 }), wantedSize: fc.integer({ min: 1, max: 4 }) })
  .chain(({ size, wantedSize }) =>
    fc.record({
      size: fc.constant(size),
      types: fc.array(fc.nat(1), { minLength: size, maxLength: size }),
      wanted: fc.array(fc.nat(1), { minLength: wantedSize, maxLength: wantedSize }),
      links: fc.array(linkIn(size), { maxLength: 14 }),
      wantedLinks:
        wantedSize === 1
          ? fc.constant([])
          : fc
              .array(wantedLinkIn(wantedSize), { maxLength: 5 })
              .map((links) => links.map((link, at) => timelyAt(link, at, links))),
    }),
  );

function linkIn(size: number): fc.Arbitrary<TrialLink> {
  return fc
    .record({
      from: fc.nat(size - 1),
      to: fc.nat(size - 1),
      direction: fc.nat(2),
      type: fc.nat(1),
      when: fc.option(fc.tuple(fc.nat(5), fc.nat(2))),
    })
    .map(({ when, ...link }) => ({
      ...link,
      first: when ? when[0] : NaN,
      last: when ? when[0] + when[1] : NaN,
    }));
}

function wantedLinkIn(size: number): fc.Arbitrary<PatternLink> {
  return fc
    .record({
      from: fc.nat(size - 1),
      step: fc.integer({ min: 1, max: size - 1 }),
      isForward: fc.boolean(),
      isAbsent: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
      after: fc.integer({ min: -3, max: 3 }),
      type: fc.nat(1),
    })
    .map(({ step, type, from, isAbsent, ...link }) => ({
      ...{ ...link, from, isAbsent, to: (from + step) % size },
      asks: `${String(isAbsent)} ${type}`,
    }));
}

/** Orders of time go back to earlier links only, and never to or from one that must be absent. */
function timelyAt(link: PatternLink, at: number, links: readonly PatternLink[]): PatternLink {
  const isFit = !link.isAbsent && link.after < at && links[link.after]?.isAbsent === false;
  return { ...link, after: isFit ? link.after : -1 };
}

function patternOf({ wanted, wantedLinks }: Trial): Pattern {
  return { entities: wanted.map(String), links: wantedLinks };
}

export function inputOf(trial: Trial): MatchInput {
  const { links, types, wanted, wantedLinks } = trial;
  const bitsOf = (fits: readonly boolean[]) =>
    fits.reduce((bits, fit, at) => (fit ? bits | (1 << at) : bits), 0);
  return {
    pattern: patternOf(trial),
    network: {
      entities: types.map((_, at) => `E${at}`),
      links: links.map((_, at) => `L${at}`),
      from: Int32Array.from(links, ({ from }) => from),
      to: Int32Array.from(links, ({ to }) => to),
      direction: Uint8Array.from(links, ({ direction }) => direction),
      weakness: new Uint8Array(links.length),
    },
    times: {
      first: Float64Array.from(links, ({ first }) => first),
      last: Float64Array.from(links, ({ last }) => last),
    },
    entityFits: Uint16Array.from(types, (type) => bitsOf(wanted.map((one) => one === type))),
    linkFits: Uint32Array.from(links, ({ type }) =>
      bitsOf(wantedLinks.map(({ asks }) => asks.endsWith(` ${type}`))),
    ),
  };
}

/** Every match by trying everything, one of those that differ only in who stands for whom among the alike. */
export function bruteForce(trial: Trial): readonly string[] {
  const pattern = patternOf(trial);
  const all = arrangements(trial.size, trial.wanted.length).filter((images) => holds(trial, images));
  const same = arrangements(trial.wanted.length, trial.wanted.length).filter((turn) => keeps(pattern, turn));
  const classes = all.map((images) =>
    same
      .map((turn) => turn.map((at) => images[at]).join(' '))
      .sort()
      .at(0),
  );
  return [...new Set(classes as string[])].sort();
}

/** The class of a match that was found, as brute force names it. */
export function classOf(trial: Trial, images: readonly number[]): string {
  const pattern = patternOf(trial);
  const same = arrangements(trial.wanted.length, trial.wanted.length).filter((turn) => keeps(pattern, turn));
  return same.map((turn) => turn.map((at) => images[at]).join(' ')).sort()[0] as string;
}

function arrangements(size: number, length: number): number[][] {
  if (length === 0) return [[]];
  return arrangements(size, length - 1).flatMap((head) =>
    [...Array(size).keys()].filter((one) => !head.includes(one)).map((one) => [...head, one]),
  );
}

function keeps({ entities, links }: Pattern, turn: readonly number[]): boolean {
  const said = (link: PatternLink, image: (end: number) => number): string => {
    const ends = [image(link.from), image(link.to)];
    const shown = link.isForward ? ends.join('>') : ends.sort().join('-');
    const before = links[link.after];
    return `${shown} ${link.asks} [${before ? said(before, image) : ''}]`;
  };
  const all = (image: (end: number) => number) =>
    links
      .map((link) => said(link, image))
      .sort()
      .join();
  const isAlike = turn.every((image, at) => entities[image] === entities[at]);
  return isAlike && all((end) => turn[end] as number) === all((end) => end);
}

function holds(trial: Trial, images: readonly number[]): boolean {
  const { types, wanted, wantedLinks } = trial;
  if (!images.every((entity, at) => types[entity] === wanted[at])) return false;
  const choices = wantedLinks.map((link) => fitting(trial, link, images));
  if (wantedLinks.some(({ isAbsent }, at) => isAbsent && (choices[at]?.length ?? 0) > 0)) return false;
  return isChosen(trial, choices, []);
}

function fitting({ links }: Trial, wanted: PatternLink, images: readonly number[]): number[] {
  const [from, to] = [images[wanted.from], images[wanted.to]];
  return [...links.keys()].filter((at) => {
    const link = links[at] as TrialLink;
    const isAlong = link.from === from && link.to === to;
    const isAgainst = link.from === to && link.to === from;
    if (!wanted.asks.endsWith(` ${link.type}`) || !(isAlong || isAgainst)) return false;
    return !wanted.isForward || link.direction === 2 || (link.direction === 1 && isAlong);
  });
}

/** Whether moments can be given to links of each choice so that every order of time holds. */
function isChosen(trial: Trial, choices: readonly number[][], chosen: readonly (number | null)[]): boolean {
  const at = chosen.length;
  const wanted = trial.wantedLinks[at];
  if (!wanted) return true;
  if (wanted.isAbsent) return isChosen(trial, choices, [...chosen, null]);
  return (choices[at] as number[]).some((link) => {
    const next = [...chosen, link];
    return !chosen.includes(link) && isInTime(trial, next) && isChosen(trial, choices, next);
  });
}

function isInTime({ wantedLinks, links }: Trial, chosen: readonly (number | null)[]): boolean {
  const isTimed = (at: number) =>
    (wantedLinks[at]?.after ?? -1) >= 0 || wantedLinks.some(({ after }) => after === at);
  const arrival = (at: number): number => {
    const link = links[chosen[at] as number] as TrialLink;
    const after = wantedLinks[at]?.after ?? -1;
    const since = after < 0 ? -Infinity : arrival(after);
    return link.last >= since ? Math.max(link.first, since) : NaN;
  };
  return chosen.every((link, at) => link === null || !isTimed(at) || !Number.isNaN(arrival(at)));
}
