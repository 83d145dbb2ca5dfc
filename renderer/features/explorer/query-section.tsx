import { IconHierarchy2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Query } from '../../../core/case/query.ts';
import { openDialog } from '../../session/dialogs.ts';
import { deleteQuery } from '../../session/queries.ts';
import { runSaved } from '../../session/query-asks.ts';
import { openQuery } from '../../session/querying.ts';
import { useSession } from '../../session/session.ts';
import { Section } from '../../ui/section.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { AddButton } from './add-button.tsx';
import { Row } from './row.tsx';

const acts: Readonly<Record<string, (query: Query) => unknown>> = {
  run: ({ id }) => runSaved(id),
  open: ({ id }) => openQuery(id),
  rename: ({ id }) => openDialog({ kind: 'name', naming: { what: 'rename-query', id } }),
  copy: ({ id }) => openDialog({ kind: 'name', naming: { what: 'copy-query', id } }),
  delete: deleteQuery,
};

/** The queries of the case. Pressing one looks for it again. */
export function QuerySection({ queries }: { readonly queries: readonly Query[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const inFront = useSession(({ querying }) => querying.id);
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  const entry = (id: string, isDisabled = false) => ({ id, label: t(`querying:${id}`), isDisabled });
  const groups = [
    [entry('run'), entry('open')],
    [entry('rename', readOnly), entry('copy', readOnly), entry('delete', readOnly)],
  ];
  return (
    <Section
      part="queries"
      title={t('explorer.queries')}
      columns={[showNumber(queries.length, names.language)]}
      action={<AddButton command="new-query" />}
    >
      <ul className="rows">
        {queries.map((query) => (
          <Row
            key={query.id}
            label={t('explorer.query', { query: names.title(query) })}
            isOn={query.id === inFront}
            menu={{ groups, onChoose: (id) => void acts[id]?.(query) }}
            onPress={() => void runSaved(query.id)}
          >
            <IconHierarchy2 className="row-icon" size={16} stroke={1.75} aria-hidden />
            <span className="row-name">{names.title(query)}</span>
            <b className="row-number">{showNumber(query.entities.length, names.language)}</b>
          </Row>
        ))}
      </ul>
      {queries.length === 0 && <p className="row-none">{t('explorer.noQueries')}</p>}
    </Section>
  );
}
