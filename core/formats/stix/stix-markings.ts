import type { Handling } from '../../case/handling.ts';

type Tlp = NonNullable<Handling['tlp']>;

/** A level of the Traffic Light Protocol and the id of its marking in STIX: a wrong id would mark as something else. */
interface TlpMarking {
  readonly tlp: Tlp;
  readonly uuid: string;
}

/** TLP 2.0, from least to most strict. */
const second: readonly TlpMarking[] = [
  { tlp: 'TLP:CLEAR', uuid: '94868c89-83c2-464b-929b-a1a8aa3c8487' },
  { tlp: 'TLP:GREEN', uuid: 'bab4a63c-aed9-4cf5-a766-dfca5abac2bb' },
  { tlp: 'TLP:AMBER', uuid: '55d920b0-5e8b-4f79-9ee9-91f868d9b421' },
  { tlp: 'TLP:AMBER+STRICT', uuid: '939a9414-2ddd-4d32-a0cd-375ea402b003' },
  { tlp: 'TLP:RED', uuid: 'e828b379-4e03-4974-9ac4-e53a884c97c1' },
];

/** TLP 1.0, which STIX 2.1 itself has built in. */
const first: readonly TlpMarking[] = [
  { tlp: 'TLP:CLEAR', uuid: '613f2e26-407d-48c7-9eca-b8e91df99dc9' },
  { tlp: 'TLP:GREEN', uuid: '34098fce-860f-48ae-8e50-ebd3cc5e41da' },
  { tlp: 'TLP:AMBER', uuid: 'f88d31f6-486f-44da-b317-01333bde0b82' },
  { tlp: 'TLP:RED', uuid: '5e57c739-391a-4eb3-b6be-7d15ca92d5ed' },
];

const levels = second.map(({ tlp }) => tlp);
const byId: ReadonlyMap<string, Tlp> = new Map(
  [...first, ...second].map(({ tlp, uuid }) => [`marking-definition--${uuid}`, tlp]),
);

/** The extension by which TLP 2.0 markings say their level. */
export const tlpExtension = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';

/** The level that a marking of this id is known to mean, of either version. */
export function tlpOfId(id: string): Tlp | undefined {
  return byId.get(id);
}

/** The level of this name, such as `amber+strict`, `white` or `TLP:RED`; undefined for anything else. */
export function tlpNamed(name: string): Tlp | undefined {
  const plain = name
    .trim()
    .toUpperCase()
    .replace(/^TLP:\s*/, '');
  return levels.find((tlp) => tlp === `TLP:${plain === 'WHITE' ? 'CLEAR' : plain}`);
}

/** The strictest of several levels; undefined of none. */
export function strictest(found: Iterable<Tlp>): Tlp | undefined {
  const all = new Set(found);
  return levels.findLast((tlp) => all.has(tlp));
}

/** The marking of TLP 2.0 for a level, as OASIS defines it for everybody. */
export function tlpMarking(level: Tlp): Readonly<Record<string, unknown>> & { readonly id: string } {
  const uuid = second.find(({ tlp }) => tlp === level)?.uuid ?? '';
  return {
    ...{ type: 'marking-definition', spec_version: '2.1', id: `marking-definition--${uuid}` },
    ...{ created: '2022-10-01T00:00:00.000Z', name: level },
    extensions: {
      [tlpExtension]: { extension_type: 'property-extension', tlp_2_0: level.slice(4).toLowerCase() },
    },
  };
}
