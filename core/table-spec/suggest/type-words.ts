import type { CaseTypes } from '../../catalogue/case-types.ts';
import type { EntityType } from '../../catalogue/entity-type.ts';
import { plainHeading } from '../../formats/heading-roles.ts';
import { wordsOf } from '../heading-words.ts';

/** Words of headings, in Indonesian and English, for types of the catalogue; the id of a type is one of them. */
const words: Readonly<Record<string, readonly string[]>> = {
  person: [
    'orang',
    'people',
    'suspect',
    'tersangka',
    'terduga',
    'penumpang',
    'passenger',
    'crew',
    'awak',
    'actor',
    'pelaku',
  ],
  organisation: [
    'organization',
    'organisasi',
    'company',
    'perusahaan',
    'firm',
    'pt',
    'instansi',
    'lembaga',
    'yayasan',
  ],
  group: ['kelompok', 'grup', 'gang', 'jaringan'],
  event: [
    'peristiwa',
    'kejadian',
    'acara',
    'meeting',
    'pertemuan',
    'training',
    'pelatihan',
    'operation',
    'operasi',
    'attack',
  ],
  place: ['tempat', 'lokasi', 'location', 'city', 'kota', 'port', 'pelabuhan', 'school', 'sekolah'],
  address: ['alamat'],
  phone: ['telepon', 'hp', 'ponsel', 'msisdn', 'telephone', 'handphone'],
  device: ['perangkat', 'imei', 'handset'],
  account: ['rekening', 'norek'],
  vessel: ['kapal', 'ship', 'boat', 'mmsi', 'imo'],
  vehicle: ['kendaraan', 'mobil', 'motor', 'car', 'nopol', 'plate', 'plat'],
  document: ['dokumen', 'paspor', 'passport'],
  wallet: ['dompet'],
  'online-account': ['akun', 'username', 'handle'],
  consignment: ['kiriman', 'muatan', 'cargo', 'kontainer', 'container'],
};

/** The type that a heading names, the case's own first; undefined where it names none. */
export function typeNamedBy(heading: string, types: CaseTypes): string | undefined {
  const parts = new Set([...wordsOf(heading), plainHeading(heading)]);
  const named = (type: EntityType): boolean => namesOf(type).some((name) => parts.has(name));
  return (types.entities.find((type) => type.own && named(type)) ?? types.entities.find(named))?.id;
}

/** Words that say no more than that a column holds what something is called. */
const naming: ReadonlySet<string> = new Set(['name', 'nama', 'id', 'no', 'nomor', 'number', 'code', 'kode']);

/** The same where the heading names nothing else: `group name` is a group, `group status` is none. */
export function thingNamedBy(heading: string, types: CaseTypes): string | undefined {
  const type = typeNamedBy(heading, types);
  if (type === undefined) return undefined;
  const known = namesOf(types.entity(type));
  const rest = wordsOf(heading).filter((word) => !known.includes(word) && !naming.has(word));
  return rest.length === 0 || known.includes(plainHeading(heading)) ? type : undefined;
}

function namesOf({ id, own }: EntityType): readonly string[] {
  const names = own ? [own.label, ...Object.values(own.translations ?? {})] : [];
  return [plainHeading(id), ...names.map(plainHeading), ...(words[id] ?? [])];
}

/** How things of two types are most often linked, where a row of a table names both. */
const usual: Readonly<Record<string, string>> = {
  'person phone': 'uses-phone',
  'person account': 'holds-account',
  'person organisation': 'member-of',
  'person group': 'member-of',
  'person event': 'took-part-in',
  'organisation event': 'took-part-in',
  'person place': 'located-at',
  'person address': 'located-at',
  'organisation address': 'located-at',
  'event place': 'took-place-at',
  'person vehicle': 'drives',
  'person vessel': 'skippers',
  'person document': 'holds-document',
  'organisation account': 'holds-account',
  'phone phone': 'called',
  'account account': 'transferred',
};

/** The type of link that two types suggest; undefined where nothing does. */
export function usualLink(from: string, to: string): string | undefined {
  return usual[`${from} ${to}`];
}
