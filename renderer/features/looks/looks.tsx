import './looks.css';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button as PlainButton } from 'react-aria-components/Button';

import type { Look } from '../../../core/case/look.ts';
import { startingPoints } from '../../../core/looks/starting-points.ts';
import { openDialog } from '../../session/dialogs.ts';
import { chooseLook, deleteLook, lookInFront } from '../../session/looks.ts';
import { useSession } from '../../session/session.ts';
import { useCommands } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useNames } from '../../ui/use-names.ts';
import { Rules } from './rules.tsx';

/** The looks of the case: which one the chart in front has, and the rules of that. Every change is seen on the chart. */
export function Looks() {
  const { t } = useTranslation();
  const look = useSession(lookInFront);
  return (
    <section className="looks" aria-label={t('looks:name')}>
      <div className="looks-head lower-tools">
        <Choice look={look} />
        {look && <Acts look={look} />}
        <NewLook />
      </div>
      <div className="looks-body">{look ? <Rules key={look.id} look={look} /> : <Teaching />}</div>
    </section>
  );
}

const usual = 'usual';

function Choice({ look }: { readonly look: Look | undefined }) {
  const { t } = useTranslation();
  const names = useNames();
  const looks = useSession(({ summary }) => summary?.looks);
  const isFixed = useSession(({ summary, rows }) => rows === null || summary?.readOnly !== false);
  const choices = (looks ?? []).map((one) => ({ id: `look ${one.id}`, label: names.title(one) }));
  return (
    <SelectField
      label={t('looks:choose')}
      isLabelHidden
      isDisabled={isFixed}
      value={look ? `look ${look.id}` : usual}
      choices={[{ id: usual, label: t('looks:usual') }, ...choices]}
      onChange={(id) => void chooseLook(id === usual ? null : id.slice('look '.length))}
    />
  );
}

/** What can be done with a look, beside changing its rules. */
const acts: Readonly<Record<string, (look: Look) => unknown>> = {
  rename: ({ id }) => openDialog({ kind: 'name', naming: { what: 'rename-look', id } }),
  copy: ({ id }) => openDialog({ kind: 'name', naming: { what: 'copy-look', id } }),
  delete: deleteLook,
};

function Acts({ look }: { readonly look: Look }) {
  const { t } = useTranslation();
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  const entries = Object.keys(acts).map((id) => ({ id, label: t(`looks:act-${id}`), isDisabled: readOnly }));
  return (
    <MenuButton label={t('looks:acts')} groups={[entries]} onChoose={(id) => void acts[id]?.(look)}>
      <PlainButton className="icon-button" aria-label={t('looks:acts')}>
        <IconDots size={16} stroke={1.75} aria-hidden />
      </PlainButton>
    </MenuButton>
  );
}

function NewLook() {
  const { t } = useTranslation();
  const { run } = useCommands();
  const isFixed = useSession(({ summary, rows }) => rows === null || summary?.readOnly !== false);
  const starts = startingPoints.map((id) => ({ id: `look-${id}`, label: t(`looks:starts.${id}`) }));
  return (
    <MenuButton
      label={t('looks:new')}
      groups={[[{ id: 'new-look', label: t('looks:newEmpty') }], starts]}
      onChoose={run}
    >
      <Button look="tool" isDisabled={isFixed}>
        <IconPlus size={16} stroke={1.75} aria-hidden />
        <span className="tool-words">{t('looks:new')}</span>
      </Button>
    </MenuButton>
  );
}

/** What a look is for, with those to start from. */
function Teaching() {
  const { t } = useTranslation();
  const { run } = useCommands();
  const isFixed = useSession(({ summary, rows }) => rows === null || summary?.readOnly !== false);
  return (
    <div className="looks-teaching">
      <h3>{t('looks:emptyTitle')}</h3>
      <p>{t('looks:empty')}</p>
      <div className="looks-starts">
        {startingPoints.map((id) => (
          <Button key={id} isDisabled={isFixed} onPress={() => run(`look-${id}`)}>
            {t(`looks:starts.${id}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
