import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { EntitySpec } from '../../../core/table-spec/table-spec.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useEntityTypeChoices } from '../../ui/type-choices.tsx';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { useNames } from '../../ui/use-names.ts';
import { EntityName } from './entity-name.tsx';
import type { MappingActs } from './mapping-acts.ts';
import { Slot } from './slot.tsx';
import { changeEntity, removeEntity, renameProperty, setSameBy } from './spec-edits.ts';
import { columnsOfEntity } from './spec-roles.ts';

interface EntityTargetProps {
  readonly entity: EntitySpec;
  readonly at: number;
  readonly acts: MappingActs;
}

/** An entity that each row tells of, with the places on which columns are dropped. */
export function EntityTarget({ entity, at, acts }: EntityTargetProps) {
  const { t } = useTranslation();
  const names = useNames();
  const choices = useEntityTypeChoices();
  const { always } = entity.type;
  const foreign =
    always === undefined || choices.some(({ id }) => id === always)
      ? []
      : [{ id: always, label: names.type(always) }];
  const set = (change: (entity: EntitySpec) => EntitySpec) =>
    acts.onSpec(changeEntity(acts.spec, at, change));
  const slot = (role: 'key' | 'label' | 'type') => (
    <Slot target={{ of: 'entities', at, role }} columns={columnsOfEntity(entity, role)} acts={acts} />
  );
  return (
    <section className="studio-target" aria-label={entity.name}>
      <div className="studio-target-head">
        <TypeIcon type={always ?? 'thing'} />
        <EntityName entity={entity} at={at} acts={acts} />
        <SelectField
          label={t('studio:typeOf', { name: entity.name })}
          isLabelHidden
          value={always ?? ''}
          choices={[...foreign, ...choices]}
          onChange={(type) => set((one) => ({ ...one, type: { ...one.type, always: type } }))}
        />
        <IconButton
          icon={IconX}
          size={13}
          label={t('studio:remove', { name: entity.name })}
          onPress={() => acts.onSpec(removeEntity(acts.spec, at))}
        />
      </div>
      {slot('key')}
      {slot('label')}
      {(entity.type.column !== undefined || always === undefined) && slot('type')}
      <Properties entity={entity} at={at} acts={acts} />
    </section>
  );
}

function Properties({ entity, at, acts }: EntityTargetProps) {
  const target = { of: 'entities', at, role: 'property' } as const;
  const columns = columnsOfEntity(entity, 'property');
  return (
    <Slot target={target} columns={columns} acts={acts}>
      {columns.length > 0 && (
        <ul className="studio-properties">
          {entity.properties.map((one) => (
            <PropertyLine key={one.column} mapped={one} entity={entity} at={at} acts={acts} />
          ))}
        </ul>
      )}
    </Slot>
  );
}

interface PropertyLineProps extends EntityTargetProps {
  readonly mapped: EntitySpec['properties'][number];
}

function PropertyLine({ mapped: { column, property }, entity, at, acts }: PropertyLineProps) {
  const { t } = useTranslation();
  const names = useNames();
  const offered = useTypes().entity(entity.type.always ?? 'thing').properties;
  const set = (change: (entity: EntitySpec) => EntitySpec) =>
    acts.onSpec(changeEntity(acts.spec, at, change));
  return (
    <li className="studio-property">
      <span className="studio-chip ellipsis">{column}</span>
      <SelectField
        label={t('studio:propertyOf', { column })}
        isLabelHidden
        value={property}
        choices={[...new Set([property, ...offered, column])].map((id) => ({
          id,
          label: names.property(id),
        }))}
        onChange={(chosen) => set((one) => renameProperty(one, column, chosen))}
      />
      <CheckBox
        label={t('studio:sameBy')}
        isOn={entity.sameBy.includes(property)}
        onChange={(isOn) => set((one) => setSameBy(one, property, isOn))}
      />
      <IconButton
        icon={IconX}
        size={13}
        label={t('studio:dropRole', { column, role: names.property(property) })}
        onPress={() => acts.map(column, { of: 'entities', at, role: 'property' })}
      />
    </li>
  );
}
