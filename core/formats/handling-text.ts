import type { Handling } from '../case/handling.ts';

/** Handling in its codes, for people: TLP, classification, codes of its scheme, whom it may and may not go to. */
export function handlingText(handling: Handling): string {
  const { tlp, classification, scheme, codes, conditions, thirdAgencyRule, releaseTo, notReleaseTo } =
    handling;
  const schemed = codes.map((code) => (scheme === undefined ? code : `${scheme} ${code}`));
  const parts = [tlp, classification, ...schemed, thirdAgencyRule ? 'ORCON' : undefined];
  const to = [...releaseTo.map((who) => `REL TO ${who}`), ...notReleaseTo.map((who) => `NOT REL TO ${who}`)];
  return [...parts, ...to, conditions?.label].filter(Boolean).join(', ');
}
