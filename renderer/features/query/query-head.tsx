import { IconDots, IconPlayerPlay } from '@tabler/icons-react';
import { Button as PlainButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import type { Query } from '../../../core/case/query.ts';
import { openDialog } from '../../session/dialogs.ts';
import { deleteQuery } from '../../session/queries.ts';
import { openQuery, patternInFront, queryInFront, setQueryScope } from '../../session/querying.ts';
import { useSession } from '../../session/session.ts';
import { useCommand } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useNames } from '../../ui/use-names.ts';

/** Which query stands on the board, where it is looked for, and the button that looks. */
export function QueryHead() {
  const { t } = useTranslation();
  const { isEnabled, run } = useCommand('run-query');
  const scope = useSession(({ querying }) => querying.scope);
  return (
    <div className="query-head lower-tools">
      <Choice />
      <Acts />
      <SelectField
        label={t('querying:scope')}
        isLabelHidden
        value={scope}
        choices={(['case', 'chart'] as const).map((id) => ({ id, label: t(`querying:scope-${id}`) }))}
        onChange={(id) => setQueryScope(id as 'case' | 'chart')}
      />
      <Button look="primary" isDisabled={!isEnabled} onPress={run}>
        <IconPlayerPlay size={14} stroke={1.75} aria-hidden />
        {t('querying:run')}
      </Button>
    </div>
  );
}

const unnamed = 'unnamed';

function Choice() {
  const { t } = useTranslation();
  const names = useNames();
  const queries = useSession(({ summary }) => summary?.queries);
  const inFront = useSession(queryInFront);
  const choices = (queries ?? []).map((query) => ({ id: `query ${query.id}`, label: names.title(query) }));
  return (
    <SelectField
      label={t('querying:choose')}
      isLabelHidden
      value={inFront ? `query ${inFront.id}` : unnamed}
      choices={[{ id: unnamed, label: t('querying:unnamed') }, ...choices]}
      onChange={(id) => openQuery(id === unnamed ? null : id.slice('query '.length))}
    />
  );
}

/** What can be done with a query that has a name. */
const acts: Readonly<Record<string, (query: Query) => unknown>> = {
  rename: ({ id }) => openDialog({ kind: 'name', naming: { what: 'rename-query', id } }),
  copy: ({ id }) => openDialog({ kind: 'name', naming: { what: 'copy-query', id } }),
  delete: deleteQuery,
};

const always = ['new-query', 'query-from-selection', 'save-query'] as const;

function Acts() {
  const { t } = useTranslation();
  const fresh = useCommand('new-query');
  const taken = useCommand('query-from-selection');
  const saved = useCommand('save-query');
  const query = useSession(queryInFront);
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  const isEmpty = useSession((session) => patternInFront(session).entities.length === 0);
  const commands = [fresh, taken, saved].map(({ label, isEnabled }, at) => ({
    id: always[at] ?? '',
    label,
    isDisabled: !isEnabled,
  }));
  const own = Object.keys(acts).map((id) => ({
    id,
    label: t(`querying:${id}`),
    isDisabled: readOnly || !query,
  }));
  const runs = { 'new-query': fresh.run, 'query-from-selection': taken.run, 'save-query': saved.run };
  const choose = (id: string) => {
    const command = always.find((one) => one === id);
    if (command) runs[command]();
    else if (query) void acts[id]?.(query);
  };
  return (
    <>
      {!query && !isEmpty && (
        <Button isDisabled={!saved.isEnabled} onPress={saved.run}>
          {t('querying:save')}
        </Button>
      )}
      <MenuButton label={t('querying:acts')} groups={[commands, own]} onChoose={choose}>
        <PlainButton className="icon-button" aria-label={t('querying:acts')}>
          <IconDots size={16} stroke={1.75} aria-hidden />
        </PlainButton>
      </MenuButton>
    </>
  );
}
