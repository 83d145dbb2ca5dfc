import { plainName } from './plain-name.ts';

/** How the link types of the catalogue are called on charts, in English and Indonesian; the first is what we write. */
const names: Readonly<Record<string, readonly string[]>> = {
  administers: ['Administers', 'Admin'],
  advertises: ['Advertises', 'Mengiklankan'],
  'answered-by': ['Answered from', 'Dijawab dari'],
  'arrived-at': ['Arrived at', 'Tiba di'],
  called: ['Called', 'Calls', 'Call', 'Phone call', 'Telephone call', 'Menelepon', 'Panggilan'],
  carried: ['Carried', 'Memuat'],
  controls: ['Real controller of', 'Controls', 'Pengendali sebenarnya'],
  'delivers-cash-to': ['Delivers cash to', 'Menyetor tunai ke'],
  'delivers-people-to': ['Delivers people to', 'Menyerahkan orang kepada'],
  'departed-from': ['Departed from', 'Berangkat dari'],
  'director-of': ['Director of', 'Director', 'Direktur'],
  drives: ['Drives', 'Driver', 'Mengemudi', 'Sopir'],
  facilitates: ['Suspected of letting pass', 'Diduga membiarkan'],
  family: ['Family', 'Relative', 'Keluarga', 'Kerabat'],
  forged: ['Forged', 'Membuat palsu'],
  'gives-evidence-on': ['Gives evidence on', 'Memberi keterangan tentang'],
  'handed-over-to': ['Hands over to', 'Serah terima kepada'],
  'holds-account': ['Holds account', 'Account holder', 'Pemilik rekening'],
  'holds-document': ['Holder of', 'Pemegang'],
  'inserted-in': ['Inserted in', 'Terpasang di'],
  instructs: ['Instructs', 'Menyuruh'],
  issued: ['Issued', 'Menerbitkan'],
  'located-at': ['Located at', 'Terletak di'],
  'member-of': ['Member of', 'Member', 'Anggota'],
  met: ['Met', 'Met with', 'Meets', 'Bertemu'],
  'met-arrivals-at': ['Met arrivals at', 'Menjemput di'],
  'operates-at': ['Operates at', 'Beroperasi di'],
  ordered: ['Ordered papers from', 'Memesan dokumen dari'],
  owns: ['Owner of', 'Owner', 'Owns', 'Pemilik', 'Memiliki'],
  'possible-match': ['Possible match for', 'Mungkin cocok dengan'],
  receives: ['Suspected to receive', 'Diduga menerima'],
  recruited: ['Recruited', 'Recruits', 'Merekrut'],
  'seen-at': ['Seen at', 'Terlihat di'],
  skippers: ['Skippers', 'Skipper', 'Nakhoda'],
  'stayed-at': ['Was kept at', 'Ditampung di'],
  'subject-of': ['Sought in', 'Dicari dalam'],
  'took-part-in': ['Took part in', 'Participant', 'Terlibat dalam'],
  'took-place-at': ['Took place at', 'Terjadi di'],
  transferred: [
    ...['Transferred', 'Transfers money', 'Transfer', 'Money transfer', 'Transaction', 'Payment'],
    ...['Mentransfer', 'Transaksi', 'Pembayaran'],
  ],
  'travels-with': ['Travels in convoy with', 'Beriringan dengan'],
  'uses-phone': ['Uses number', 'Subscriber', 'Memakai nomor'],
  'works-at': ['Works at', 'Bekerja di'],
  'works-for': ['Works for', 'Employee', 'Bekerja untuk', 'Karyawan'],
  linked: ['Linked', 'Link', 'Terkait', 'Kaitan'],
};

const meant: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([type, words]) => words.map((word) => [plainName(word), type] as const)),
);

/** The catalogue type that a chart means by this name; undefined where it is a type of the chart's own. */
export function linkTypeNamed(name: string): string | undefined {
  return meant.get(plainName(name));
}

/** What we call a link type on a chart: its first English name, or the type itself where the catalogue lacks it. */
export function linkTypeName(type: string): string {
  return (Object.hasOwn(names, type) ? names[type]?.[0] : undefined) ?? type;
}
