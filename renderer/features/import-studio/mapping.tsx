import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { plainHeading } from '../../../core/formats/heading-roles.ts';
import type { TableHead } from '../../../core/contract/table-reading.ts';
import type { TableSpec } from '../../../core/table-spec/table-spec.ts';
import type { CaseTypes } from '../../../core/catalogue/case-types.ts';
import { Button } from '../../ui/button.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { ColumnRow } from './column-row.tsx';
import { EntityTarget } from './entity-target.tsx';
import { LinkTarget } from './link-target.tsx';
import type { MappingActs } from './mapping-acts.ts';
import { RowRules } from './row-rules.tsx';
import { addEntity, addLink, dropRole, setRole } from './spec-edits.ts';
import { SourceTarget } from './source-target.tsx';
import { addSource, mostSources } from './spec-sources.ts';
import { rolesOf, type Target } from './spec-roles.ts';
import { UnfoldForm } from './unfold-form.tsx';
import { addStep, columnsBy, columnsOfFile, type StudioColumn } from './spec-steps.ts';

interface MappingProps {
  readonly head: TableHead;
  readonly spec: TableSpec;
  readonly onSpec: (spec: TableSpec) => void;
}

/** The columns of a table beside what its rows tell of, to be brought together by dragging or by the keyboard. */
export function Mapping({ head, spec, onSpec }: MappingProps) {
  const { t } = useTranslation();
  const types = useTypes();
  const columns = columnsBy(spec, head);
  const acts = actsOn({ spec, columns, onSpec }, types);
  const constant = () =>
    onSpec(addStep(spec, 'constant', { name: unusedColumn(columns, t('studio:constant')) }));
  return (
    <div className="studio-mapping">
      <section className="studio-columns" aria-label={t('studio:columns')}>
        <h3>
          {t('studio:columns')} <span className="quiet">{columns.length}</span>
        </h3>
        <UnfoldForm spec={spec} columns={columnsOfFile(spec, head).map(({ name }) => name)} onSpec={onSpec} />
        <ul>
          {columns.map((column) => (
            <ColumnRow key={column.name} column={column} acts={acts} />
          ))}
        </ul>
        <Button look="tool" onPress={constant}>
          <IconPlus size={16} stroke={1.75} aria-hidden />
          {t('studio:addConstant')}
        </Button>
      </section>
      <Targets acts={acts} />
    </div>
  );
}

/** What the rows tell of: entities, the links between them and the sources they rest on; then which rows tell of nothing. */
function Targets({ acts }: { readonly acts: MappingActs }) {
  const { t } = useTranslation();
  const { entities, links, sources = [] } = acts.spec;
  return (
    <section className="studio-targets" aria-label={t('studio:tells')}>
      <h3>{t('studio:tells')}</h3>
      {entities.length === 0 && <p className="studio-empty">{t('studio:noEntity')}</p>}
      {entities.map((entity, at) => (
        <EntityTarget key={at} entity={entity} at={at} acts={acts} />
      ))}
      {links.map((link, at) => (
        <LinkTarget key={at} link={link} at={at} acts={acts} />
      ))}
      {sources.map((source, at) => (
        <SourceTarget key={at} source={source} at={at} acts={acts} />
      ))}
      <AddTargets acts={acts} />
      <RowRules acts={acts} />
    </section>
  );
}

function AddTargets({ acts: { spec, onSpec } }: { readonly acts: MappingActs }) {
  const { t } = useTranslation();
  const adds = [
    { words: 'addEntity', next: () => addEntity(spec, 'person') },
    { words: 'addLink', next: () => addLink(spec, 'linked'), isOver: spec.entities.length === 0 },
    { words: 'addSource', next: () => addSource(spec), isOver: spec.sources?.length === mostSources },
  ] as const;
  return (
    <div className="studio-add">
      {adds.map(({ words, next, ...rest }) => (
        <Button
          key={words}
          look="tool"
          isDisabled={'isOver' in rest && rest.isOver}
          onPress={() => onSpec(next())}
        >
          <IconPlus size={16} stroke={1.75} aria-hidden />
          {t(`studio:${words}`)}
        </Button>
      ))}
    </div>
  );
}

function actsOn(
  { spec, columns, onSpec }: Pick<MappingActs, 'spec' | 'columns' | 'onSpec'>,
  types: CaseTypes,
): MappingActs {
  const mapped = (column: string, type: string | undefined) => ({
    column,
    property: propertyFor(column, type, types),
  });
  return {
    ...{ spec, columns, onSpec },
    map(column, target) {
      const isThere = rolesOf(spec, column).some((one) => isSame(one, target));
      const type = target.of === 'entities' ? spec.entities[target.at]?.type.always : undefined;
      onSpec(isThere ? dropRole(spec, column, target) : setRole(spec, mapped(column, type), target));
    },
    begin(column) {
      const kind = columns.find(({ name }) => name === column)?.head?.kind;
      const type = kind === 'phone' || kind === 'account' ? kind : 'person';
      onSpec(addEntity(spec, type, mapped(column, type)));
    },
    clear: (column) =>
      onSpec(rolesOf(spec, column).reduce((former, role) => dropRole(former, column, role), spec)),
  };
}

function isSame(one: Target, other: Target): boolean {
  return one.of === other.of && one.at === other.at && one.role === other.role;
}

/** A property of the type that is called like the column or identifies its entities; else the column's own name. */
function propertyFor(column: string, type: string | undefined, types: CaseTypes): string {
  const { properties, identifier } = type === undefined ? { properties: [] } : types.entity(type);
  const plain = plainHeading(column);
  const same = properties.find((property) => plainHeading(property) === plain);
  return same ?? (type === 'phone' || type === 'account' ? identifier : undefined) ?? column;
}

function unusedColumn(columns: readonly StudioColumn[], wish: string): string {
  const taken = new Set(columns.map(({ name }) => name));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wish : `${wish} ${number}`;
    if (!taken.has(name)) return name;
  }
}
