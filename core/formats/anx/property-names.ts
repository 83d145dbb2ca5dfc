import { plainName } from './plain-name.ts';

/** How the properties of entities in the catalogue are called on charts, in English and Indonesian; the first is what we write. */
const names: Readonly<Record<string, readonly string[]>> = {
  alias: ['Alias', 'Aliases', 'Nickname', 'AKA', 'Also known as', 'Nama lain', 'Nama alias'],
  role: ['Role', 'Peran'],
  status: ['Status'],
  nationality: ['Nationality', 'Citizenship', 'Kewarganegaraan', 'Kebangsaan'],
  residence: ['Country of residence', 'Residence', 'Negara tinggal'],
  birthDate: ['Date of birth', 'Birth date', 'Birthdate', 'DOB', 'Tanggal lahir', 'Tgl lahir'],
  nik: ['NIK', 'NIK (identity number)', 'Nomor induk kependudukan', 'No KTP', 'Nomor KTP'],
  passport: ['Passport', 'Passport number', 'Passport no', 'Paspor', 'No paspor', 'Nomor paspor'],
  address: ['Address', 'Alamat'],
  occupation: ['Occupation', 'Profession', 'Pekerjaan'],
  countryOfOrigin: ['Country of origin', 'Negara asal'],
  registrationCountry: ['Country of registration', 'Registration country', 'Negara pendaftaran'],
  registrationNumber: ['Registration number', 'Nomor pendaftaran'],
  npwp: ['NPWP', 'NPWP (tax number)', 'Nomor pokok wajib pajak'],
  containerNumber: ['Container number', 'Container no', 'Nomor peti kemas', 'Nomor kontainer'],
  subscriberName: ['Subscriber name', 'Subscriber', 'Nama pelanggan'],
  bank: ['Bank', 'Bank name', 'Nama bank'],
  bankCode: ['Bank code', 'Kode bank'],
  bic: ['BIC', 'SWIFT', 'SWIFT code', 'Kode SWIFT'],
  iban: ['IBAN'],
  holderName: ['Account holder', 'Holder', 'Holder name', 'Atas nama', 'Nama pemilik rekening'],
  handle: ['Handle', 'Username', 'User name', 'Nama akun'],
  platform: ['Platform'],
  url: ['URL', 'Web address', 'Website', 'Alamat web', 'Situs web'],
  imei: ['IMEI'],
  docType: ['Document type', 'Kind of document', 'Jenis dokumen'],
  issuingCountry: ['Issuing country', 'Negara penerbit'],
  imo: ['IMO number', 'IMO', 'Nomor IMO'],
  mmsi: ['MMSI number', 'MMSI', 'Nomor MMSI'],
  tandaSelar: ['Tanda selar', 'Tonnage mark'],
  plate: ['Number plate', 'Plate', 'Licence plate', 'License plate', 'Plat nomor', 'Pelat nomor', 'Nopol'],
  vin: ['VIN', 'Chassis number', 'Nomor rangka'],
  lat: ['Latitude', 'Lat', 'Lintang'],
  lon: ['Longitude', 'Lon', 'Long', 'Lng', 'Bujur'],
};

const byName: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([property, called]) =>
    [property, ...called].map((name) => [plainName(name), property] as const),
  ),
);

/** The property of the catalogue that a class of attributes of entities means; undefined for one that means none of them. */
export function propertyNamed(className: string): string | undefined {
  return byName.get(plainName(className));
}

/** What we call a property on a chart: its first English name, or the property itself where the catalogue does not have it. */
export function propertyName(property: string): string {
  return (Object.hasOwn(names, property) ? names[property]?.[0] : undefined) ?? property;
}
