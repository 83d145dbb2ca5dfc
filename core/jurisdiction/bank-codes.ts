import { countryCode, type CountryReading } from './countries.ts';

/** The country in characters 5 and 6 of a BIC (ISO 9362, 8 or 11 characters). */
export function bicCountry(bic: string): CountryReading | undefined {
  const bare = bic.replaceAll(/\s/g, '').toUpperCase();
  const code = /^[A-Z0-9]{4}([A-Z]{2})[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.exec(bare)?.[1];
  const country = countryCode(code ?? '');
  return country ? { country, evidence: bare } : undefined;
}

/** The country an IBAN begins with (ISO 13616); Indonesia and most of its neighbours use none. */
export function ibanCountry(iban: string): CountryReading | undefined {
  const bare = iban.replaceAll(/\s/g, '').toUpperCase();
  const country = countryCode(/^([A-Z]{2})\d{2}[A-Z0-9]{11,30}$/.exec(bare)?.[1] ?? '');
  return country ? { country, evidence: country } : undefined;
}
