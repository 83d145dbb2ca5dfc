import type { Icon } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';

import { propertyFacet } from '../../../core/facets/facets.ts';
import { commonColumns } from '../../../core/tables/columns.ts';
import { scoredOn } from '../../session/facets-on.ts';
import { scoreColumn, usualColumns, widthOf } from '../../session/shown-column.ts';
import { look, useTabling } from '../../session/tabling.ts';
import { Button as PlainButton } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { useTableWords } from './table-context.ts';

interface ColumnChooserProps {
  /** Properties that the rows have values of. */
  readonly properties: readonly string[];
  readonly icon: Icon;
}

/** A button that drops the list of columns to switch on and off: what all cases have, then the properties in use and those of the case. */
export function ColumnChooser({ properties, icon: ColumnsIcon }: ColumnChooserProps) {
  const { t } = useTranslation();
  const { titleOf } = useTableWords();
  const { kind, looks } = useTabling();
  const [text, setText] = useState('');
  const types = useTypes();
  const { columns } = looks[kind];
  const described = kind === 'sources' ? [] : types.properties.map(({ name }) => name);
  const own = [...new Set([...properties, ...described])]
    .filter((name) => name !== 'role')
    .map((name) => propertyFacet(name).id);
  const scored = kind === 'sources' ? [] : scoredOn(kind);
  const latest = kind === 'entities' ? [scoreColumn] : [];
  const offered = [...commonColumns(kind), ...latest, ...scored, ...own];
  const wanted = text.trim().toLowerCase();
  const listed = offered.filter((id) => titleOf(id).toLowerCase().includes(wanted));
  const toggle = (id: string, isOn: boolean) => {
    const others = columns.filter((column) => column.id !== id);
    const next = isOn ? [...others, { id, width: widthOf(kind, id) }] : others;
    if (next.length > 0) look({ columns: next });
  };
  return (
    <DialogTrigger>
      <Button className="button button-tool">
        <ColumnsIcon size={16} stroke={1.75} aria-hidden />
        {t('table:columnsButton')}
      </Button>
      <Popover className="popover" placement="bottom end" offset={2}>
        <Dialog className="column-chooser" aria-label={t('table:columnsButton')}>
          <SearchBox
            label={t('table:searchColumns')}
            clearLabel={t('table:clearQuick')}
            value={text}
            onChange={setText}
          />
          <div className="column-list" role="group" aria-label={t('table:columnsButton')}>
            {listed.map((id) => (
              <CheckBox
                key={id}
                label={titleOf(id)}
                isOn={columns.some((column) => column.id === id)}
                onChange={(isOn) => toggle(id, isOn)}
              />
            ))}
          </div>
          <PlainButton look="quiet" onPress={() => look({ columns: usualColumns(kind) })}>
            {t('table:usualColumns')}
          </PlainButton>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
