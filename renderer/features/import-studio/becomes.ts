import type { TFunction } from 'i18next';

import type { TableSpec } from '../../../core/table-spec/table-spec.ts';
import type { Names } from '../../ui/use-names.ts';
import type { MenuEntry } from '../../ui/menu.tsx';
import { rolesOf, type Target, targetsOf } from './spec-roles.ts';

/** What a place for a column is called: of whom, then what. */
export function targetWords(spec: TableSpec, target: Target, names: Names, t: TFunction): string {
  const { of, at, role } = target;
  const whom = of === 'sources' ? sourceWords(spec, at, t) : ownerWords(spec, of, at, names);
  return t('studio:ofWhom', { whom, what: t(`studio:roles.${role}`) });
}

/** What an entity or a link of a specification is called. */
export function ownerWords(spec: TableSpec, of: 'entities' | 'links', at: number, names: Names): string {
  if (of === 'entities') return spec.entities[at]?.name ?? '';
  const type = spec.links[at]?.type;
  return type?.always === undefined ? (type?.column ?? '') : names.linkType(type.always);
}

/** What a source of a specification is called; numbered where there are several. */
export function sourceWords({ sources = [] }: TableSpec, at: number, t: TFunction): string {
  return sources.length > 1 ? t('studio:sourceNumber', { number: at + 1 }) : t('studio:source');
}

/** Names a target in a menu. */
export function targetId({ of, at, role }: Target): string {
  return `${of}.${at}.${role}`;
}

/** What a column can become, with a mark at what it is: the menu of the keyboard. */
export function becomesEntries(
  spec: TableSpec,
  column: string,
  names: Names,
  t: TFunction,
): readonly (readonly MenuEntry[])[] {
  const taken = new Set(rolesOf(spec, column).map(targetId));
  const groups = targetsOf(spec).map((targets) =>
    targets.map((target) => ({
      id: targetId(target),
      label: targetWords(spec, target, names, t),
      isChecked: taken.has(targetId(target)),
    })),
  );
  const rest = { id: 'unused', label: t('studio:unused'), isDisabled: taken.size === 0 };
  return [...groups, [{ id: 'entity', label: t('studio:becomesEntity') }, rest]];
}
