import { adding, type Change } from '../core/case/change.ts';
import type { Citation } from '../core/case/citation.ts';
import type { Entity } from '../core/case/entity.ts';
import type { Link } from '../core/case/link.ts';
import { sampleNetwork } from './sample-network.ts';

const sources = 50;
const countries = ['ID', 'ID', 'ID', 'MY', 'KH', 'SG'] as const;
const callingCodes: Readonly<Record<string, string>> = { ID: '+62', MY: '+60', KH: '+855', SG: '+65' };

export interface SampleRows {
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
}

/**
 * The rows of an invented case: people, phones, accounts and places of four countries with two to four values each, and
 * twice as many links unless told otherwise, every fifth of them with money or a value of its own.
 */
export function sampleRows(size: number, links = 2 * size): SampleRows {
  const { entities, links: ids, from, to } = sampleNetwork(size, links);
  const entityAt = (i: number | undefined): string => entities[i ?? 0] ?? '';
  return {
    entities: entities.map(sampleEntity),
    links: ids.map((id, at) => sampleLink(id, at, entityAt(from[at]), entityAt(to[at]))),
  };
}

/** The Change that a case of these rows begins with. */
export function firstChange({ entities, links }: SampleRows): Change {
  const numbers = Array.from({ length: sources }, (_, number) => number);
  return adding({
    about: [{ id: 'case', label: 'CONTOH', synthetic: true, purpose: ['TRAINING'], defaultGrading: '6x6' }],
    sources: numbers.map((number) => ({
      ...{ id: `S${number}`, kind: 'analyst', label: `Catatan contoh ${number}` },
      ...{ purpose: ['TRAINING'], derivedFrom: [] },
    })),
    entities,
    links,
    charts: [{ id: 'C1', label: 'Bagan contoh', arrangement: 'free' }],
  });
}

function sampleEntity(id: string, at: number): Entity {
  const [type, label, properties] = contentOf(at);
  const values = Object.entries(properties).map(([property, text], index) => ({
    ...{ id: `${id}V${index}`, property, text },
    citations: [citation(at + index, property)],
  }));
  return { id, type, label, values };
}

/** Type, label and values of an entity by its number. */
function contentOf(at: number): readonly [string, string, Readonly<Record<string, string>>] {
  const number = String(at).padStart(6, '0');
  const country = countries[Math.floor(at / 7) % countries.length] ?? 'ID';
  const phone = `${callingCodes[country]} 871 0000 ${number}`;
  const name = `Nama Contoh ${number}`;
  switch (at % 4) {
    case 0:
      return ['phone', phone, { number: phone, provider: 'Operator Contoh' }];
    case 1:
      return ['account', `BANK CONTOH ${number}`, { number: `00${number}00`, holder: name, currency: 'IDR' }];
    default:
      return ['person', name, { name, alias: `Si ${number}`, nationality: country, birthDate: '1990-05' }];
  }
}

function sampleLink(id: string, at: number, from: string, to: string): Link {
  const citations = [citation(at, 'Dari')];
  const called: Link = {
    ...{ id, type: 'called', from, to, direction: 'forward', strength: 'confirmed', label: '' },
    ...{ basis: 'reported', values: [], citations },
    start: `2025-03-${twoDigits((at % 28) + 1)}T${twoDigits(at % 24)}:${twoDigits(at % 60)}+08:00`,
  };
  if (at % 5 > 0) return called;
  const values = [{ id: `${id}V`, property: 'note', text: 'Setoran contoh', citations }];
  return { ...called, type: 'transferred', money: { amount: `${at}.00`, currency: 'IDR' }, values };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function citation(number: number, column: string): Citation {
  return { source: `S${number % sources}`, at: { line: number + 2, column } };
}
