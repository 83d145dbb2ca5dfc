import { describe, expect, it } from 'vitest';

import { fixtureNetwork, fixturesOf } from '../test-fixtures.ts';
import { networkOf, readText } from '../test-reading.ts';
import { interpolNotices } from './interpol-notices.ts';
import { colourOf } from './notice-colour.ts';
import { parseJson } from '../json/parse-json.ts';

const red = fixtureNetwork(interpolNotices, 'red.valid.json');
const list = fixtureNetwork(interpolNotices, 'list.valid.json');

describe('a notice', () => {
  it('is an entity with its colour and warrants, and so is its subject', () => {
    const [notice, person] = red.entities;
    expect(notice).toMatchObject({ type: 'notice', label: 'INTERPOL red 2025/12345' });
    expect(notice?.values).toEqual([
      ...['number: 2025/12345', 'channel: INTERPOL', 'kind: red', 'issuingCountry: ID'],
      ...['charge: Trafficking in persons\r\n(Law 21/2007)', 'issuingCountry: MY'],
      ...['charge (2): Smuggling', 'chargeTranslation (2): Penyeludupan'],
    ]);
    expect(person).toMatchObject({ type: 'person', label: 'ANDA CONTOH', sameBy: ['entity_id'] });
    expect(person?.values).toEqual([
      ...['birthDate: 1990-03', 'entity_id: 2025/12345', 'name: CONTOH', 'forename: ANDA', 'sex: M'],
      ...['nationality: ID', 'nationality: MY', 'birthCountry: ID', 'birthPlace: Bontang', 'height: 1.68'],
      ...['eyeColour: BRO', 'language: IND', 'distinguishingMarks: Tattoo of a crane'],
    ]);
    expect(red.links).toMatchObject([{ type: 'subject-of', from: person?.key, to: notice?.key }]);
  });

  it('is the source of what it says', () => {
    const text = fixturesOf(interpolNotices).find(({ name }) => name === 'red.valid.json')?.text ?? '';
    const { sources, entities } = networkOf(readText(interpolNotices, text));
    expect(sources).toEqual([
      {
        ...{ key: 'notice 2025/12345', kind: 'notice', label: 'INTERPOL red 2025/12345' },
        ...{ reference: '2025/12345', originator: { agency: 'INTERPOL' } },
      },
    ]);
    expect(entities.map((entity) => entity.sources)).toEqual([['notice 2025/12345'], ['notice 2025/12345']]);
  });

  it('comes alone or in a list, of persons and of organisations', () => {
    expect(list.entities.map(({ type, label }) => [type, label])).toEqual([
      ['notice', 'INTERPOL yellow 2025/77'],
      ['person', 'BENI'],
      ['notice', 'INTERPOL un 2025/78'],
      ['organisation', 'CONTOH TRADING'],
      ['thing', 'BENI'],
    ]);
    expect(list.entities[3]?.values).toEqual(
      expect.arrayContaining(['alias: C. Trading', 'alias: CT', 'address: Jalan Umpama 1']),
    );
  });

  it.each([
    ['{"notice_type":"Blue Notice"}', 'blue'],
    ['{"arrest_warrants":[]}', 'red'],
    ['{"un_reference":"x"}', 'un'],
    ['{"date_of_event":"2025/01/01"}', 'yellow'],
    ['{"_links":{"images":{"href":"https://ws.invalid/notices/v1/silver/1/images"}}}', 'silver'],
    ['{"name":"red"}', undefined],
  ])('has a colour only where something tells it: %s', (json, colour) => {
    const parsed = parseJson(json);
    expect(parsed.ok && colourOf(parsed.value)).toBe(colour);
  });
});
