import { describe, expect, it } from 'vitest';

import type { Entity } from '../case/entity.ts';
import { expectedRows, findings, sampleCase } from '../catalogue/test-sample.ts';
import { borderOf, borderPairs } from './border-pairs.ts';
import { jurisdictionOf, type JurisdictionReason } from './jurisdiction.ts';

function entity(type: string, ...values: readonly (readonly [string, string])[]): Entity {
  return {
    id: 'E1',
    type,
    label: 'E1',
    values: values.map(([property, text], index) => ({
      id: `N${index}`,
      property,
      text,
      citations: [{ source: 'S1' }],
    })),
  };
}

function country(type: string, property: string, text: string): string | undefined {
  return jurisdictionOf(entity(type, [property, text]))?.country;
}

describe('jurisdictionOf', () => {
  it('says which value decided and which part of it', () => {
    const phone = entity('phone', ['subscriberName', 'Contoh'], ['number', '+62 871-0000-0101']);
    expect(jurisdictionOf(phone)).toEqual({
      country: 'ID',
      reason: 'phone-prefix',
      value: 'N1',
      evidence: '+62',
    });
  });

  it('takes the longest calling code and leaves shared ones undefined', () => {
    expect(country('phone', 'number', '+85572000110')).toBe('KH');
    expect(country('phone', 'number', '00 852 2345 6789')).toBe('HK');
    expect(country('phone', 'number', '+86 10 1234 5678')).toBe('CN');
    expect(country('phone', 'number', '+1 212 555 0100')).toBeUndefined();
    expect(country('phone', 'number', '+7 495 000 00 00')).toBeUndefined();
    expect(country('phone', 'number', '087100000101')).toBeUndefined();
  });

  it('reads the bank of an account, never its number', () => {
    expect(country('account', 'bic', 'CTOHSGS0')).toBe('SG');
    expect(country('account', 'bic', 'CTOHMYK0XXX')).toBe('MY');
    expect(country('account', 'bic', 'CTOHXXS0')).toBeUndefined();
    expect(country('account', 'iban', 'GB82 WEST 1234 5698 7654 32')).toBe('GB');
    expect(country('account', 'number', 'ID12345678')).toBeUndefined();
  });

  it('knows Indonesian plates and says nothing about plates a neighbour could have', () => {
    expect(jurisdictionOf(entity('vehicle', ['plate', 'kt-1234-d']))?.evidence).toBe('KT');
    expect(country('vehicle', 'plate', 'B 1284 KZX')).toBe('ID');
    expect(country('vehicle', 'plate', 'W 1234 A')).toBeUndefined();
    expect(country('vehicle', 'plate', 'PA 1234 X')).toBeUndefined();
    expect(country('vehicle', 'plate', 'KT 1234')).toBeUndefined();
    expect(country('vehicle', 'plate', 'QX 1 ABC')).toBeUndefined();
  });

  it('prefers the registration of a vehicle and the flag of a vessel', () => {
    const van = entity('vehicle', ['plate', 'KT 0000 CTA'], ['registrationCountry', 'KH']);
    expect(jurisdictionOf(van)).toMatchObject({ country: 'KH', reason: 'registration' });
    const ship = entity('vessel', ['mmsi', '525000902'], ['flag', 'MY']);
    expect(jurisdictionOf(ship)).toMatchObject({ country: 'MY', reason: 'flag', evidence: 'MY' });
    expect(jurisdictionOf(entity('vessel', ['mmsi', '563000905']))).toMatchObject({
      country: 'SG',
      evidence: '563',
    });
    expect(country('vessel', 'mmsi', '005250001')).toBeUndefined();
  });

  it('takes residence before nationality, and the first of several values that names a country', () => {
    const person = entity('person', ['nationality', 'ID'], ['residence', 'entah'], ['residence', 'my']);
    expect(jurisdictionOf(person)).toEqual({
      country: 'MY',
      reason: 'residence',
      value: 'N2',
      evidence: 'MY',
    });
    expect(country('person', 'nationality', 'KH')).toBe('KH');
  });

  it('gives no country to unknown types and to texts that are no country', () => {
    expect(country('constructor', 'country', 'ID')).toBeUndefined();
    expect(country('wallet', 'country', 'ID')).toBeUndefined();
    expect(country('document', 'issuer', 'IMIGRASI')).toBeUndefined();
    expect(country('place', 'country', 'ZZ')).toBeUndefined();
  });
});

describe('the sample case', () => {
  const sample = sampleCase();
  const expected = expectedRows('countries.csv');
  const countryOf = (id: string): string | undefined => {
    const found = sample.row('entities', id);
    return found && jurisdictionOf(found)?.country;
  };

  it.each(expected.map((row) => [row['entity'] ?? '', row['country'] ?? '', row['reason'] ?? '']))(
    '%s lies in "%s" by %s',
    (id, country, reason) => {
      const found = jurisdictionOf(sample.row('entities', id)!);
      expect(found?.country ?? '').toBe(country);
      expect(found ? words(found.reason, found.evidence) : 'none').toBe(reason);
    },
  );

  it('has as many entities in each country as expected, all 120 of them', () => {
    expect(expected).toHaveLength(sample.rows('entities').size);
    const counts: Record<string, number> = {};
    for (const id of sample.rows('entities').keys()) {
      const country = countryOf(id) ?? 'none';
      counts[country] = (counts[country] ?? 0) + 1;
    }
    expect(counts).toEqual(findings().entities_by_country);
  });

  it('finds the cross-border links by pair of countries', () => {
    const { cross_border: border } = findings();
    const links = [...sample.rows('links').values()];
    const pairs = borderPairs(links, countryOf);
    expect(Object.fromEntries(pairs.map((pair) => [pair.countries.join('-'), pair.links]))).toEqual(
      border.link_ids,
    );
    expect(pairs.map(({ countries, links: ids }) => [countries.join('-'), ids.length])).toEqual([
      ['ID-MY', 18],
      ['ID-KH', 4],
      ['ID-SG', 2],
      ['KH-MY', 2],
      ['MY-SG', 2],
    ]);
  });

  it('has 206 domestic links and 21 with an end of unknown country', () => {
    const { cross_border: border } = findings();
    const links = [...sample.rows('links').values()].filter((link) => !borderOf(link, countryOf));
    const unknown = links.filter(({ from, to }) => !countryOf(from) || !countryOf(to));
    expect(unknown).toHaveLength(border.unknown);
    expect(links.length - unknown.length).toBe(border.domestic);
    expect(links).toHaveLength(sample.rows('links').size - border.total);
  });

  it('shows every cross-border link on its main chart too', () => {
    const shown = new Set(
      [...sample.placementsOn('CHT-01')].map((id) => sample.row('placements', id)!.entity),
    );
    const links = [...sample.rows('links').values()].filter(
      ({ from, to }) => shown.has(from) && shown.has(to),
    );
    expect(borderPairs(links, countryOf)).toEqual(borderPairs(sample.rows('links').values(), countryOf));
  });
});

/** A reason as the expected answers write it. */
function words(reason: JurisdictionReason, evidence: string): string {
  if (reason === 'phone-prefix') return `phone prefix ${evidence}`;
  if (reason === 'bank') return 'bank (BIC)';
  return reason === 'plate' ? `plate ${evidence}` : reason;
}
