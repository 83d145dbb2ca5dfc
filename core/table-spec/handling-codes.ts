import type { Handling } from '../case/handling.ts';

/** Longest code, and most codes, that one source may have. */
const longest = 20;
const most = 50;

const levels = {
  CLEAR: 'TLP:CLEAR',
  WHITE: 'TLP:CLEAR',
  GREEN: 'TLP:GREEN',
  AMBER: 'TLP:AMBER',
  'AMBER+STRICT': 'TLP:AMBER+STRICT',
  RED: 'TLP:RED',
} as const;

/**
 * The handling that a text of codes stands for: parted by commas, semicolons or blanks, marks of the Traffic Light
 * Protocol among them (TLP 2.0 of FIRST; `WHITE` of TLP 1.0 is `CLEAR`). Null where they are no codes, undefined where
 * there are none.
 */
export function handlingOf(text: string, scheme: string | undefined): Handling | null | undefined {
  const words = text
    .replaceAll(/\bTLP[\s:_-]+/gi, 'TLP:')
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  if (words.length > most || words.some((word) => word.length > longest)) return null;
  const tlp = words.map(levelOf).findLast((level) => level !== undefined);
  return {
    ...(scheme !== undefined && { scheme }),
    codes: words.filter((word) => levelOf(word) === undefined),
    ...(tlp && { tlp }),
    ...{ thirdAgencyRule: false, releaseTo: [], notReleaseTo: [] },
  };
}

function levelOf(word: string): Handling['tlp'] {
  const name = /^TLP:(.+)$/i.exec(word)?.[1]?.toUpperCase() ?? '';
  return Object.hasOwn(levels, name) ? levels[name as keyof typeof levels] : undefined;
}
