import { limits } from './bad-cell.ts';
import { asValue, type Cell, isSilent } from './cell.ts';
import type { DraftEntity } from './format.ts';
import { roleIndex } from './heading-roles.ts';
import type { Growing, NetworkBuilder } from './network-builder.ts';
import { withTranslations } from './with-translations.ts';

/** What a column can say of an entity; every other column is a value. */
export type EntityRole = 'key' | 'type' | 'label' | 'labelId' | 'labelEn' | 'synthetic';

type EntityCell = Cell<EntityRole>;

const words = {
  key: ['id', 'key', 'nodeid', 'entityid', 'identitas'],
  type: ['type', 'entitytype', 'nodetype', 'tipe', 'jenis', 'schema'],
  label: [
    'label',
    'name',
    'nama',
    'fullname',
    'namalengkap',
    'entity',
    'entitas',
    'node',
    'player',
    'players',
  ],
  labelId: [],
  labelEn: [],
  synthetic: [],
} as const;

/** Headings, in English and Indonesian, by which the columns of foreign files are known. */
export const entityRoles = roleIndex<EntityRole>(words);

/** The same for formats in which the key stands elsewhere. */
export const keylessEntityRoles = roleIndex<EntityRole>({ ...words, key: [] });

/** What a text says an entity is, or undefined where it cannot mean what its heading says. */
const readers: Readonly<
  Record<Exclude<EntityRole, 'key'>, (text: string) => Partial<DraftEntity> | undefined>
> = {
  type: (text) => (text.length <= limits.type ? { type: text } : undefined),
  label: (text) => (text.length <= limits.label ? { label: text } : undefined),
  labelId: (text) => (text.length <= limits.label ? { translations: { id: text } } : undefined),
  labelEn: (text) => (text.length <= limits.label ? { translations: { en: text } } : undefined),
  synthetic: (text) => (text === 'true' ? { synthetic: true } : undefined),
};

/**
 * Adds what the cells say to the entity. Type and label are those of the first row that gives one; what a later row
 * says otherwise, or what cannot be a type or a label, stays a value under its heading.
 */
export function describeEntity(
  builder: NetworkBuilder,
  entity: Growing<DraftEntity>,
  cells: readonly EntityCell[],
): void {
  for (const cell of cells) {
    if (isSilent(cell)) continue;
    const said = cell.role && cell.role !== 'key' ? readers[cell.role](cell.text) : undefined;
    if (said && agrees(entity, said)) Object.assign(entity, withTranslations(entity, said));
    else builder.addValue(entity, asValue(cell));
  }
}

function agrees({ type, label }: Growing<DraftEntity>, said: Partial<DraftEntity>): boolean {
  const [saidType = type, saidLabel = label] = [said.type, said.label];
  return (type ?? saidType) === saidType && (label ?? saidLabel) === saidLabel;
}
