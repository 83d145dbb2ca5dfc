import { plainName } from './plain-name.ts';

/** How the types of the catalogue are called on charts, in English and Indonesian; the first is what we write. */
const names: Readonly<Record<string, readonly string[]>> = {
  person: ['Person', 'People', 'Individual', 'Orang', 'Perorangan', 'Individu'],
  group: ['Group', 'Rombongan', 'Kelompok'],
  organisation: ['Organisation', 'Organization', 'Organisasi'],
  phone: ['Phone number', 'Phone', 'Telephone', 'Telephone number', 'Nomor telepon', 'Telepon'],
  device: ['Device', 'Perangkat'],
  account: ['Bank account', 'Account', 'Rekening', 'Rekening bank'],
  wallet: ['Crypto wallet', 'Wallet', 'Dompet kripto'],
  'online-account': ['Online account', 'Akun daring'],
  document: ['Document', 'Dokumen'],
  notice: ['Notice or request', 'Notis atau permintaan'],
  consignment: ['Consignment', 'Muatan'],
  vessel: ['Vessel', 'Ship', 'Kapal'],
  vehicle: ['Vehicle', 'Kendaraan'],
  address: ['Address', 'Alamat'],
  place: ['Place', 'Location', 'Tempat', 'Lokasi'],
  event: ['Event', 'Peristiwa', 'Kejadian'],
  thing: ['Other', 'Lainnya'],
};

/** Names that say more than the type of the catalogue does. */
const narrower: Readonly<Record<string, readonly string[]>> = {
  person: [
    ...['Man', 'Woman', 'Male', 'Female', 'Adult', 'Child', 'Boy', 'Girl', 'Suspect', 'Victim', 'Witness'],
    ...['Laki-laki', 'Perempuan', 'Anak', 'Tersangka', 'Korban', 'Saksi'],
  ],
  organisation: ['Company', 'Business', 'Bank', 'Perusahaan', 'Badan usaha', 'Agency', 'Instansi'],
  phone: ['Mobile phone', 'Cell phone', 'Cellular phone', 'Mobile', 'SIM card', 'Ponsel', 'Kartu SIM'],
  device: ['Computer', 'Handset', 'Komputer'],
  'online-account': ['Email', 'E-mail', 'Email address', 'Surel', 'Facebook', 'Website'],
  document: ['Passport', 'Identity card', 'Paspor', 'KTP'],
  vessel: ['Boat', 'Perahu', 'Speedboat'],
  vehicle: [
    'Car',
    'Van',
    'Truck',
    'Lorry',
    'Bus',
    'Motorcycle',
    'Motorbike',
    'Mobil',
    'Truk',
    'Sepeda motor',
  ],
  address: ['House', 'Residence', 'Rumah'],
  place: ['Port', 'Airport', 'Hotel', 'Pelabuhan', 'Bandara'],
  event: ['Meeting', 'Incident', 'Pertemuan'],
};

/** What the name of an entity type on a chart means; `isNarrower` where the name says more than the type. */
interface MeantType {
  readonly type: string;
  readonly isNarrower: boolean;
}

const meant: ReadonlyMap<string, MeantType> = new Map(
  [names, narrower].flatMap((table) =>
    Object.entries(table).flatMap(([type, words]) =>
      words.map((word) => [plainName(word), { type, isNarrower: table === narrower }] as const),
    ),
  ),
);

/** The catalogue type that a chart means by this name; undefined where it is a type of the chart's own. */
export function entityTypeNamed(name: string): MeantType | undefined {
  return meant.get(plainName(name));
}

/** What we call a type on a chart: its first English name, or the type itself where the catalogue does not have it. */
export function entityTypeName(type: string): string {
  return (Object.hasOwn(names, type) ? names[type]?.[0] : undefined) ?? type;
}
