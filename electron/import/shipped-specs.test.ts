import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { DraftNetwork } from '../../core/formats/format.ts';
import { rankSpecs } from '../../core/table-spec/recognise.ts';
import { type TableSpec, tableSpec } from '../../core/table-spec/table-spec.ts';
import { readBytes } from './test-files.ts';

const folder = resolve(import.meta.dirname, '../../resources/specifications');
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));
const specs = new Map(
  ids.map((id) => [id, tableSpec.parse(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')))]),
);

function specOf(id: string): TableSpec {
  const spec = specs.get(id);
  if (!spec) throw new Error(id);
  return spec;
}

/** The network of an invented file by a shipped specification, in short, when that is the one that fits it best. */
async function networkOf(id: string, text: string): Promise<Record<string, unknown>> {
  const [best] = rankSpecs([...specs.values()], text.split('\n')[0]?.split(';') ?? []);
  expect(best?.spec.name).toBe(specOf(id).name);
  const read = await readBytes(text, { spec: specOf(id) });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { entities, links, problems, rows, table }: DraftNetwork = read.value.network;
  const unmapped = (table?.columns ?? []).filter((column) => column.unmapped > 0);
  return {
    ...{ problems, rejected: rows.rejected, unmapped: unmapped.map(({ column }) => column) },
    entities: entities.map(({ key, values }) => [
      key,
      ...values.map(({ property, text: said }) => `${property}: ${said}`),
    ]),
    links: links.map(({ from, to, type, start, money, values }) => [
      ...[from, type, to, start ?? '', money ? `${money.amount} ${money.currency}` : ''],
      ...values.map(({ property, text: said }) => `${property}: ${said}`),
    ]),
  };
}

const fine = { problems: [], rejected: 0, unmapped: [] };

describe('the specifications that come with the program', () => {
  it('are those of the guide', () => {
    expect(ids).toEqual([
      ...['ais-positions', 'bank-statement-en', 'bank-statement-id', 'cdr', 'crew-list', 'edges'],
      ...['nodes', 'passenger-list'],
    ]);
  });

  it.each([
    ['Nomor A;Nomor B;Waktu;Durasi (detik);IMEI;Cell ID'],
    ['calling_number;called_number;Start Time;duration;imei;cell id'],
  ])('read call records: %s', async (headings) => {
    const text = `${headings}\n0812000001;+62813000002;3/4/2025 21:05:10;62;350000000000001;KT-17\n0812000001;0048;2025-04-04 07:00;5;350000000000001;\n`;
    expect(await networkOf('cdr', text)).toEqual({
      ...fine,
      entities: [
        ['phone/0812000001', 'number: 0812000001'],
        ['phone/+62813000002', 'number: +62813000002'],
        ['device/350000000000001', 'imei: 350000000000001'],
        ['place/KT-17'],
        ['phone/0048', 'number: 0048'],
      ],
      links: [
        ['phone/0812000001', 'called', 'phone/+62813000002', '2025-04-03T21:05:10', '', 'duration: 62'],
        ['phone/0812000001', 'inserted-in', 'device/350000000000001', '', ''],
        ['phone/0812000001', 'seen-at', 'place/KT-17', '2025-04-03T21:05:10', ''],
        ['phone/0812000001', 'called', 'phone/0048', '2025-04-04T07:00', '', 'duration: 5'],
      ],
    });
  });

  it.each([
    [
      'bank-statement-id',
      'No. Rekening;Rekening Lawan;Nama Lawan;Tanggal;Debet;Kredit;Keterangan',
      '1.500.000,00',
      '250.000',
      '0,00',
    ],
    [
      'bank-statement-en',
      'Account number;Counterparty account;Beneficiary name;Date;Debit;Credit;Description',
      '1,500,000.00',
      '250,000',
      '0.00',
    ],
  ])('read a statement of account: %s', async (id, headings, much, little, nothing) => {
    const text = `${headings}\n0011;0022;Anda Contoh;05/06/2025;${much};;sewa\n0011;0022;Anda Contoh;06/06/2025;${nothing};${little};\n`;
    const values = ['number: 0022', 'holderName: Anda Contoh'];
    expect(await networkOf(id, text)).toEqual({
      ...fine,
      entities: [
        ['0011', 'number: 0011'],
        ['0022', ...values],
      ],
      links: [
        ['0011', 'transferred', '0022', '2025-06-05', '1500000.00 IDR', 'description: sewa'],
        ['0022', 'transferred', '0011', '2025-06-06', '250000 IDR'],
      ],
    });
  });

  it.each([
    [
      'Nama Penumpang;No. Paspor;Kewarganegaraan;Tanggal Lahir;Penerbangan;Tanggal Berangkat;Asal;Tujuan;Kursi',
    ],
    ['Passenger Name;Passport No;Nationality;Date of birth;Flight;Departure date;From;To;Seat'],
  ])('read a list of passengers: %s', async (headings) => {
    const text = `${headings}\nAnda Contoh;X0000001;IDN;1/2/1990;XX 123;7 Mei 2025;Pulau Contoh;Kota Contoh;12A\nBeni Contoh;;;;XX 123;7 Mei 2025;Pulau Contoh;Kota Contoh;\n`;
    expect(await networkOf('passenger-list', text)).toEqual({
      ...fine,
      entities: [
        [
          'person/X0000001 · Anda Contoh',
          'name: Anda Contoh',
          'passport: X0000001',
          'nationality: IDN',
          'birthDate: 1990-02-01',
        ],
        ['event/XX 123 · 2025-05-07', 'journey: XX 123', 'time: 2025-05-07'],
        ['place/Pulau Contoh', 'name: Pulau Contoh'],
        ['place/Kota Contoh', 'name: Kota Contoh'],
        ['person/Beni Contoh', 'name: Beni Contoh'],
      ],
      links: [
        [
          'person/X0000001 · Anda Contoh',
          'took-part-in',
          'event/XX 123 · 2025-05-07',
          '2025-05-07',
          '',
          'seat: 12A',
        ],
        ['event/XX 123 · 2025-05-07', 'departed-from', 'place/Pulau Contoh', '', ''],
        ['event/XX 123 · 2025-05-07', 'arrived-at', 'place/Kota Contoh', '', ''],
        ['person/Beni Contoh', 'took-part-in', 'event/XX 123 · 2025-05-07', '2025-05-07', ''],
      ],
    });
  });

  it.each([
    ['Nama;Jabatan;Kewarganegaraan;Tanggal Lahir;No. Buku Pelaut;Nama Kapal;Nomor IMO'],
    [
      'Family name, given names;Rank or rating;Nationality;Date of birth;Identity document number;Name of ship;IMO number',
    ],
  ])('read a crew list: %s', async (headings) => {
    const text = `${headings}\nAnda Contoh;Nakhoda;IDN;?/3/1980;B 001;Contoh Jaya;9000001\n`;
    expect(await networkOf('crew-list', text)).toEqual({
      ...fine,
      entities: [
        [
          'person/B 001 · Anda Contoh',
          'name: Anda Contoh',
          'document number: B 001',
          'nationality: IDN',
          'birthDate: 1980-03-XX',
        ],
        ['vessel/9000001 · Contoh Jaya', 'name: Contoh Jaya', 'imo: 9000001'],
      ],
      links: [
        ['person/B 001 · Anda Contoh', 'works-at', 'vessel/9000001 · Contoh Jaya', '', '', 'rank: Nakhoda'],
      ],
    });
  });

  it.each([['MMSI;BaseDateTime;LAT;LON;SOG;VesselName'], ['MMSI;Waktu;Lintang;Bujur;Kecepatan;Nama kapal']])(
    'read positions of ships: %s',
    async (headings) => {
      const text = `${headings}\n525000001;2025-07-16T20:05:00;-1.5;105.25;12.3;CONTOH JAYA\n525000001;2025-07-16T20:15:00;-1.6;105.3;;CONTOH JAYA\n`;
      expect(await networkOf('ais-positions', text)).toEqual({
        ...fine,
        entities: [
          ['vessel/525000001', 'mmsi: 525000001', 'name: CONTOH JAYA'],
          ['place/-1.5 105.25', 'lat: -1.5', 'lon: 105.25'],
          ['place/-1.6 105.3', 'lat: -1.6', 'lon: 105.3'],
        ],
        links: [
          ['vessel/525000001', 'seen-at', 'place/-1.5 105.25', '2025-07-16T20:05:00', '', 'speed: 12.3'],
          ['vessel/525000001', 'seen-at', 'place/-1.6 105.3', '2025-07-16T20:15:00', ''],
        ],
      });
    },
  );

  it('read lists of nodes and edges', async () => {
    expect(await networkOf('nodes', 'id;label;jenis\n01;Anda Contoh;person\n')).toMatchObject({
      ...fine,
      entities: [['01']],
    });
    expect(
      await networkOf('edges', 'dari;ke;hubungan;arah;tanggal\n01;02;family;tanpa arah;3/2025\n'),
    ).toMatchObject({
      ...fine,
      links: [['01', 'family', '02', '2025-03', '']],
    });
  });
});
