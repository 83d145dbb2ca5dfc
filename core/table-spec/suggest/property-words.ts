import type { CaseTypes } from '../../catalogue/case-types.ts';
import { plainHeading } from '../../formats/heading-roles.ts';

/** Words of headings, in Indonesian and English, for properties of the catalogue; a property's own name is one of them. */
const words: Readonly<Record<string, readonly string[]>> = {
  name: ['nama', 'fullname', 'namalengkap', 'firstname', 'lastname', 'namadepan', 'namabelakang'],
  alias: ['aka', 'namalain', 'panggilan', 'nickname'],
  role: ['peran'],
  nationality: ['kewarganegaraan', 'warganegara', 'citizenship'],
  residence: ['domisili', 'tempattinggal'],
  birthDate: ['dob', 'dateofbirth', 'tanggallahir', 'tgllahir', 'born', 'lahir'],
  nik: ['ktp', 'noktp', 'nomorktp', 'nonik', 'nomornik', 'idcard'],
  passport: ['paspor', 'passportno', 'passportnumber', 'nopaspor', 'nomorpaspor'],
  address: ['alamat'],
  occupation: ['pekerjaan', 'job', 'profesi'],
  number: [
    ...['nomor', 'no', 'msisdn', 'phone', 'phonenumber', 'nohp', 'nomorhp', 'hp', 'telepon', 'notelepon'],
    ...['account', 'accountno', 'accountnumber', 'rekening', 'norekening', 'nomorrekening', 'norek'],
  ],
  subscriberName: ['subscriber', 'pelanggan', 'namapelanggan'],
  bank: ['namabank', 'bankname'],
  bankCode: ['kodebank'],
  bic: ['swift', 'swiftcode'],
  holderName: ['atasnama', 'pemilikrekening', 'accountholder', 'holder', 'namapemilik', 'accountname'],
  currency: ['matauang', 'valuta'],
  registrationNumber: ['nomorregistrasi', 'noregistrasi', 'nib'],
  activity: ['kegiatan', 'bidangusaha', 'business'],
  director: ['direktur'],
  flag: ['bendera', 'flagstate'],
  colour: ['warna', 'color'],
  imo: ['imonumber', 'noimo', 'imono'],
  mmsi: ['nommsi', 'mmsino'],
  plate: ['plat', 'nopol', 'nomorpolisi', 'licenseplate', 'platenumber', 'nopolisi'],
  vin: ['norangka', 'nomorrangka', 'chassis'],
  model: ['merk', 'merek', 'make'],
  imei: ['noimei', 'nomorimei'],
  handle: ['akun', 'username', 'user'],
  platform: ['aplikasi', 'app'],
  country: ['negara'],
  lat: ['latitude', 'lintang'],
  lon: ['lng', 'long', 'longitude', 'bujur'],
  kind: ['jenis', 'kategori', 'category'],
  substance: ['zat', 'barang', 'drug'],
  weightKg: ['berat', 'beratkg', 'weight'],
  duration: ['durasi', 'lama', 'seconds', 'detik'],
  status: [],
};

/** Which property of a type a heading names; undefined where it names none that the type is offered with. */
export function propertyOf(
  heading: string,
  properties: readonly string[],
  types: Pick<CaseTypes, 'property'>,
): string | undefined {
  const plain = plainHeading(heading);
  const unnumbered = plain.replace(/\d+$/, '');
  const isCalled = (name: string): boolean => name === plain || name === unnumbered;
  return properties.find((property) => namesOf(property, types).some(isCalled));
}

/** What a column is called as a property: one of the catalogue where its heading is a word for it, else the heading. */
export function propertyName(
  heading: string,
  properties: readonly string[],
  types: Pick<CaseTypes, 'property'>,
): string {
  return propertyOf(heading, properties, types) ?? propertyOf(heading, Object.keys(words), types) ?? heading;
}

function namesOf(property: string, types: Pick<CaseTypes, 'property'>): readonly string[] {
  const own = types.property(property)?.own;
  const names = own ? [own.label, ...Object.values(own.translations ?? {})] : [];
  return [property, ...names].map(plainHeading).concat(words[property] ?? []);
}
