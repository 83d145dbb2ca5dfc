import { adding, type Change } from '../core/case/change.ts';
import type { Entity } from '../core/case/entity.ts';
import type { Link } from '../core/case/link.ts';
import { sampleNetwork } from './sample-network.ts';

const citations = [{ source: 'S1', at: { line: 2, column: 'Nama' } }];

export interface SampleRows {
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
}

/** The rows of an invented case: entities with a few values each and twice as many links, all from one source. */
export function sampleRows(size: number): SampleRows {
  const { entities, links, from, to } = sampleNetwork(size, 2 * size);
  const entityAt = (i: number | undefined): string => entities[i ?? 0] ?? '';
  return {
    entities: entities.map(sampleEntity),
    links: links.map((id, at) => sampleLink(id, entityAt(from[at]), entityAt(to[at]))),
  };
}

/** The Change that a case of these rows begins with. */
export function firstChange({ entities, links }: SampleRows): Change {
  return adding({
    about: [{ id: 'case', label: 'CONTOH', synthetic: true, purpose: ['TRAINING'], defaultGrading: '6x6' }],
    sources: [{ id: 'S1', kind: 'analyst', label: 'Catatan contoh', purpose: ['TRAINING'], derivedFrom: [] }],
    entities,
    links,
  });
}

function sampleEntity(id: string, at: number): Entity {
  const number = String(at).padStart(6, '0');
  const values = Object.entries({
    name: `Nama Contoh ${number}`,
    phone: `+62 871 0000 ${number}`,
    nationality: 'ID',
  });
  return {
    ...{ id, type: 'person', label: `Nama Contoh ${number}` },
    values: values.map(([property, text], index) => ({ id: `${id}V${index}`, property, text, citations })),
  };
}

function sampleLink(id: string, from: string, to: string): Link {
  return {
    ...{ id, type: 'called', from, to, direction: 'forward', strength: 'confirmed', label: '' },
    ...{ start: '2025-03-14T04:10+08:00', basis: 'reported', values: [], citations },
  };
}
