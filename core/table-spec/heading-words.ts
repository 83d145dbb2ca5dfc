import { plainHeading } from '../formats/heading-roles.ts';

/** Words of headings, in Indonesian and English, that tell what the cells below them hold. */
const words = {
  time: ['jam', 'pukul', 'time', 'waktu', 'clock'],
  money: [
    ...['amount', 'nominal', 'balance', 'saldo', 'debit', 'debet', 'kredit', 'credit', 'price', 'harga'],
    ...['fee', 'biaya', 'mutasi', 'jumlahuang', 'payment', 'pembayaran'],
  ],
  phone: [
    ...['phone', 'telephone', 'telepon', 'telp', 'tlp', 'hp', 'handphone', 'ponsel', 'msisdn', 'mobile'],
    ...[
      'caller',
      'called',
      'callee',
      'anumber',
      'bnumber',
      'whatsapp',
      'wa',
      'nomora',
      'nomorb',
      'penelepon',
    ],
  ],
  account: ['account', 'acct', 'rekening', 'norek', 'iban', 'rek'],
  identifier: [
    ...['id', 'nik', 'ktp', 'kk', 'passport', 'paspor', 'imei', 'imsi', 'iccid', 'mmsi', 'imo', 'npwp'],
    ...['code', 'kode', 'number', 'nomor', 'no', 'ref', 'reference', 'referensi', 'key', 'plate', 'plat'],
    ...[
      'nopol',
      'vin',
      'lac',
      'cell',
      'cellid',
      'cgi',
      'callsign',
      'pnr',
      'visa',
      'nip',
      'nrp',
      'swift',
      'bic',
    ],
  ],
} as const;

export type HeadingKind = keyof typeof words;

/** Whether one of the words of a heading, or all of it, is such a word. */
export function headingSays(heading: string, kind: HeadingKind): boolean {
  const known: readonly string[] = words[kind];
  return known.includes(plainHeading(heading)) || wordsOf(heading).some((word) => known.includes(word));
}

/** The words of a heading, in lower case: `CallerNumber`, `caller_number` and `Caller number` have the same. */
export function wordsOf(heading: string): readonly string[] {
  return heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
