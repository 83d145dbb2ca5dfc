import { IconColumns3, IconX } from '@tabler/icons-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import type { Condition } from '../../../core/case/condition.ts';
import { type TableKind, tableKinds } from '../../../core/tables/column.ts';
import { filterColumn, narrowTo, showKind, showWhole, useTabling } from '../../session/tabling.ts';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { useConditionText } from './condition-text.ts';
import type { TableInSight } from './use-table.ts';

/** What the table lists: which kind of rows, of the chart or the whole case, narrowed by words and conditions. */
export function TableBar({ table }: { readonly table: TableInSight }) {
  const { t } = useTranslation();
  const kind = useTabling((state) => state.kind);
  const isWhole = useTabling((state) => state.isWhole);
  const conditions = useTabling(({ looks }) => looks[kind].conditions);
  return (
    <div className="table-bar" role="group" aria-label={t('table:bar')}>
      <ChoiceBar
        label={t('table:kind')}
        isLabelHidden
        value={kind}
        choices={tableKinds.map((id) => ({ id, label: t(`table:kind-${id}`) }))}
        onChange={(chosen) => showKind(chosen as TableKind)}
      />
      <ChoiceBar
        label={t('table:scope')}
        isLabelHidden
        value={isWhole ? 'case' : 'chart'}
        choices={(['chart', 'case'] as const).map((id) => ({ id, label: t(`table:scope-${id}`) }))}
        onChange={(chosen) => showWhole(chosen === 'case')}
      />
      <QuickFilter />
      {conditions.map((condition) => (
        <Chip key={condition.facet} condition={condition} />
      ))}
      <span className="table-space" />
      <ColumnChooser properties={table.properties} icon={IconColumns3} />
    </div>
  );
}

/** Words that rows must hold. */
function QuickFilter() {
  const { t } = useTranslation();
  const text = useTabling((state) => state.text);
  return (
    <SearchBox label={t('table:quick')} clearLabel={t('table:clearQuick')} value={text} onChange={narrowTo} />
  );
}

function Chip({ condition }: { readonly condition: Condition }) {
  const { t } = useTranslation();
  const text = useConditionText()(condition);
  return (
    <AriaButton
      className="table-chip"
      aria-label={t('filter.remove', { condition: text })}
      onPress={() => filterColumn(condition.facet, [])}
    >
      <span className="ellipsis">{text}</span>
      <IconX size={12} aria-hidden />
    </AriaButton>
  );
}
