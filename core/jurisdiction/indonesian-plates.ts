import type { CountryReading } from './countries.ts';

/** Region letters in front of Indonesian number plates (Perpol 7/2021 and the provinces formed in Papua since). */
const regions = new Set(
  (
    'BL BK BB BA BM BP BG BH BD BN BE A B D E F T Z G H K R AA AB AD L M N P S W AE AG DK DR EA DH EB ED KB KH DA KT ' +
    'KU DB DL DM DN DC DD DP DW DT DE DG PA PB PY PS PT PG'
  ).split(' '),
);

/**
 * Recognises an Indonesian number plate such as `KT 1234 AB` and says its region letters. One region letter with
 * fewer than two letters at the end, or any plate that ends in its number, also occurs in Malaysia, and `P` with one
 * letter at the end in Singapore: those tell nothing.
 */
export function plateCountry(plate: string): CountryReading | undefined {
  const [, region = '', ending = ''] = /^([A-Z]{1,2})\d{1,4}([A-Z]{1,3})$/.exec(bare(plate)) ?? [];
  const shortEndingTells = region.length === 2 && !region.startsWith('P');
  if (!regions.has(region) || ending.length < (shortEndingTells ? 1 : 2)) return undefined;
  return { country: 'ID', evidence: region };
}

function bare(plate: string): string {
  return plate.toUpperCase().replaceAll(/[\s.-]/g, '');
}
