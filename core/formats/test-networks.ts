import { adding } from '../case/change.ts';
import type { Entity, Value } from '../case/entity.ts';
import type { Link } from '../case/link.ts';
import { LiveCase } from '../case/live-case.ts';

/** Labels and texts that break formats: quotes, line ends, markup, text that runs the other way, names of prototypes. */
const hostileTexts = [
  'Anda Contoh',
  '"quoted" and \'quoted\'',
  'two\nlines\r\nand\tmore',
  '<b>&amp;]]>',
  '\u202Egnp.exe\u200B',
  '__proto__',
  'constructor',
  '0048',
  '1e5',
  '1.500',
  '8901234567890123',
  '*Vertices 3 ] [ % # | :',
  'label [2]',
  '{"id":1}\\u0041\\',
  'حسن 船 😀',
  ' blanks at both ends ',
  ' ',
  '',
  'x'.repeat(2000),
] as const;

const citations = [{ source: 'S01', at: { line: 4, column: 'NIK' } }, { source: 'S02' }];

function value(property: string, text: string, number: number): Value {
  return { id: `v${number}`, property, text, citations };
}

function entities(): Entity[] {
  const located = [value('lat', '-3.50', 3), value('lon', '117.66', 4)];
  const plain = [
    { id: 'P1', type: 'person', values: personValues(['0048123456789012', 'id', '1990-01-15']) },
    { id: 'P2', type: 'person', values: personValues([' ', 'Indonesia', '199X']) },
    {
      id: 'O1',
      type: 'organisation',
      values: [value('name', 'PT Contoh', 1), value('name', 'Contoh', 2), ...located],
    },
    { id: 'A1', type: 'account', values: [value('number', '0012', 1), value('bank', 'Bank Contoh', 2)] },
  ].map((entity) => ({ ...entity, label: `Plain ${entity.id}` }));
  return [...plain, ...hostileEntities()];
}

function personValues(texts: readonly string[]): Value[] {
  return ['nik', 'nationality', 'birthDate'].map((name, number) => value(name, texts[number] ?? '', number));
}

function hostileEntities(): Entity[] {
  return hostileTexts.map((label, index) => ({
    id: `E${index}`,
    type: ['person', 'phone', 'Own type', '"'][index % 4] ?? 'person',
    label,
    ...(index % 5 === 0 ? { translations: { id: 'Bahasa', en: label } } : {}),
    ...(index === 3 ? { synthetic: true } : {}),
    ...(index === 4 ? { flag: 'important' as const } : {}),
    values: index % 2 === 0 ? hostileValues(index) : [],
  }));
}

/** Several values of one property, properties named as formats name their own parts, and the longest text. */
function hostileValues(index: number): Value[] {
  const names = [
    'alias',
    'alias',
    'id',
    'label',
    'type',
    'name',
    'x',
    '__proto__',
    'value:id',
    'weight',
    'n',
  ];
  const texts = names.map((name, number) => value(name, hostileTexts[number] ?? '', number));
  return index === 0 ? [...texts, value('remark', 'y'.repeat(100_000), 99)] : texts;
}

const claim = { strength: 'confirmed', basis: 'reported', citations } as const;

/** Between two, the same two again both ways, to itself, in a ring; every part of a link is there once and absent once. */
function links(): Link[] {
  const plain = { ...claim, label: '', values: [] };
  return [
    { id: 'L0', from: 'E0', to: 'E1', type: 'called', direction: 'forward', ...plain },
    { id: 'L1', from: 'E0', to: 'E1', type: 'called', direction: 'forward', ...plain },
    { id: 'L2', from: 'E1', to: 'E0', type: 'met', direction: 'both', ...plain },
    { id: 'L3', from: 'E2', to: 'E2', type: 'linked', direction: 'none', ...plain },
    ...[3, 4, 5].map((number) => ({
      ...{ id: `R${number}`, from: `E${number}`, to: `E${number === 5 ? 3 : number + 1}`, type: 'a "b"' },
      ...{
        ...plain,
        direction: 'forward' as const,
        strength: 'tentative' as const,
        basis: 'inferred' as const,
      },
      values: [value('weight', `${number}`, 1), value('note', 'two\nlines', 2)],
    })),
    { id: 'F1', from: 'P1', to: 'P2', type: 'family', direction: 'none', ...plain, label: 'brother' },
    { id: 'F2', from: 'P1', to: 'A1', type: 'owns', direction: 'both', ...plain, start: '2021-03' },
    { id: 'F3', from: 'P2', to: 'O1', type: 'director-of', direction: 'forward', ...plain, end: '2024' },
    {
      ...{ id: 'F4', from: 'P1', to: 'P2', type: 'transferred', direction: 'forward' as const, ...plain },
      ...{ start: '2024-05-03', money: { amount: '150000000', currency: 'IDR' } },
    },
    {
      ...{ id: 'L4', from: 'E6', to: 'E7', type: 'transferred', direction: 'forward' as const, ...plain },
      label: 'Rp "1"\n2',
      translations: { en: 'x' },
      ...{ start: '2025-03-14', end: '197X', wording: { start: 'mid-March', end: 'the\nseventies' } },
      ...{ money: { amount: '1.500', currency: 'IDR' }, count: 7 },
      values: [value('weight', '1', 1), value('weight', '2', 2)],
    },
    {
      ...{ id: 'L5', from: 'E8', to: 'E9', type: 'owns', direction: 'none' as const, ...plain },
      ...{ start: '2025-03-14T04:10+08:00', label: ' ' },
      values: hostileValues(2),
    },
  ];
}

/** A small case that holds something of everything, with all its entities on chart C1 and some on C2. */
export function hostileCase(): LiveCase {
  const live = new LiveCase();
  const source = { kind: 'report', label: 'Report <7>', purpose: [], derivedFrom: [] } as const;
  const grade = { scheme: '6x6', source: 'B', information: '2' } as const;
  const handling = { codes: ['P'], thirdAgencyRule: true, releaseTo: [], notReleaseTo: [] };
  const all = entities();
  live.apply(
    adding({
      entities: all,
      links: links(),
      sources: [{ id: 'S01', ...source, grade, handling }],
      notes: [{ id: 'N1', kind: 'remark', label: 'Look again', about: [{ row: 'E1' }] }],
      identities: [{ id: 'I1', label: '', members: ['E1', 'E2'], state: 'judged', basis: 'same', citations }],
      sets: [{ id: 'H1', label: 'Suspects', entities: ['E1'], links: [] }],
      charts: ['C1', 'C2'].map((id) => ({ id, label: id, arrangement: 'free' })),
      groups: [{ id: 'G1', chart: 'C1', label: 'Gang', entities: ['E1'] }],
      placements: all.flatMap(({ id: entity }, index) =>
        ['C1', ...(index < 3 ? ['C2'] : [])].map((chart) => ({
          ...{ id: `${chart}:${entity}`, chart, entity },
          ...{ x: index * 37.5 - 100, y: (index % 5) * 40 - 60 },
        })),
      ),
    }),
  );
  return live;
}
