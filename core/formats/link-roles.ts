import { roleIndex } from './heading-roles.ts';

/** What a column can say of a link; every other column is a value. */
export type LinkRole =
  | 'key'
  | 'type'
  | 'label'
  | 'labelId'
  | 'labelEn'
  | 'weight'
  | 'count'
  | 'direction'
  | 'strength'
  | 'start'
  | 'end'
  | 'startWording'
  | 'endWording'
  | 'amount'
  | 'currency'
  | 'basis';

const words = {
  key: ['id', 'linkid', 'edgeid', 'idkaitan'],
  type: ['type', 'linktype', 'relationship', 'relation', 'interaction', 'tipe', 'jenis', 'hubungan'],
  label: ['label', 'linklabel', 'edgelabel', 'name', 'nama'],
  labelId: [],
  labelEn: [],
  weight: ['weight', 'bobot'],
  count: ['count', 'jumlahpanggilan', 'jumlahtransaksi', 'jumlahkontak'],
  direction: ['direction', 'directed', 'arah', 'berarah'],
  strength: ['strength', 'kekuatan'],
  start: [
    ...['start', 'startdate', 'starttime', 'mulai', 'tanggalmulai', 'waktumulai'],
    ...['datetime', 'date', 'tanggal', 'tgl', 'timestamp', 'time', 'waktu'],
  ],
  end: ['end', 'enddate', 'endtime', 'selesai', 'tanggalselesai', 'waktuselesai', 'berakhir'],
  startWording: [],
  endWording: [],
  amount: ['amount', 'nominal'],
  currency: ['currency', 'matauang', 'valuta'],
  basis: [],
} as const;

/** Headings, in English and Indonesian, by which the columns of foreign files are known. */
export const linkRoles = roleIndex<LinkRole>(words);

/** The same for formats in which the key stands elsewhere. */
export const keylessLinkRoles = roleIndex<LinkRole>({ ...words, key: [] });
