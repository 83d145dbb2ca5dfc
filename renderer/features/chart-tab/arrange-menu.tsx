import './arrange-menu.css';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Menu, MenuItem } from 'react-aria-components/Menu';

import { type KernelId, kernelIds } from '../../../core/arrange/kernel-ids.ts';
import { type ArrangeScope, arrangeScopes } from '../../session/arrange-choice.ts';
import { arrange, arrangeBy, arrangedIn, chosenRoot } from '../../session/arranging.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { useFacetWords } from '../../session/facet-words.ts';
import { facetsOn } from '../../session/facets-on.ts';
import { useSession } from '../../session/session.ts';
import { useCommands } from '../../session/use-command.tsx';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useNames } from '../../ui/use-names.ts';

/** The ways to arrange a chart, each in a line, and what they are for. The key that opened it repeats the last one. */
export function ArrangeMenu() {
  const [scope, setScope] = useState<ArrangeScope>('chart');
  const { run } = useCommands();
  const choose = (id: KernelId) => {
    closeDialog();
    if (scope === 'chart') run(`arrange-${id}`);
    else void arrange(id, scope);
  };
  const repeat = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (event.key !== 'a' || !plain) return;
    event.preventDefault();
    event.stopPropagation();
    closeDialog();
    run('arrange-again');
  };
  return (
    <div onKeyDownCapture={repeat}>
      <Scope scope={scope} onChange={setScope} />
      <Ways onChoose={choose} />
      <Terms />
    </div>
  );
}

function Scope({ scope, onChange }: { scope: ArrangeScope; onChange: (scope: ArrangeScope) => void }) {
  const { t } = useTranslation();
  const counts = {
    chart: useSession(({ rows }) => rows?.placements.size ?? 0),
    selection: useSession((session) => arrangedIn(session, 'selection')?.size ?? 0),
    new: useSession((session) => arrangedIn(session, 'new')?.size ?? 0),
  };
  const choices = arrangeScopes
    .filter((id) => id === 'chart' || counts[id] > (id === 'selection' ? 1 : 0))
    .map((id) => ({ id, label: t(`arrange:scopes.${id}`, { count: counts[id] }) }));
  return (
    <div className="arrange-scope">
      <ChoiceBar
        label={t('arrange:scope')}
        isLabelHidden
        value={scope}
        choices={choices}
        onChange={(id) => onChange(id as ArrangeScope)}
      />
    </div>
  );
}

function Ways({ onChoose }: { readonly onChoose: (id: KernelId) => void }) {
  const { t } = useTranslation();
  const { list } = useCommands();
  const last = useSession(({ arrangeChoice }) => arrangeChoice.arrangement);
  return (
    <Menu
      className="arrange-ways"
      aria-label={t('arrange:title')}
      autoFocus="first"
      disallowEmptySelection
      selectionMode="single"
      selectedKeys={[last]}
      onAction={(key) => onChoose(String(key) as KernelId)}
    >
      {kernelIds.map((id) => {
        const Picture = list.find((command) => command.id === `arrange-${id}`)?.icon;
        return (
          <MenuItem key={id} id={id} className="arrange-way" textValue={t(`arrange:ways.${id}.name`)}>
            {Picture && <Picture size={18} stroke={1.5} aria-hidden />}
            <span className="arrange-name">{t(`arrange:ways.${id}.name`)}</span>
            <span className="arrange-what">{t(`arrange:ways.${id}.what`)}</span>
          </MenuItem>
        );
      })}
    </Menu>
  );
}

/** What groups, lanes and rows are made by, and whom trees and rings start from. */
function Terms() {
  const { t } = useTranslation();
  const names = useNames();
  const words = useFacetWords();
  const by = useSession(({ arrangeChoice }) => arrangeChoice.by);
  const rows = useSession((session) => session.rows);
  const root = useSession(chosenRoot);
  const entity = root === undefined ? undefined : rows?.entities.get(root);
  const choices = facetsOn(rows, 'entities').map((id) => ({ id, label: words.facet('entities', id) }));
  return (
    <div className="arrange-terms">
      <SelectField label={t('arrange:groupedBy')} value={by} choices={choices} onChange={arrangeBy} />
      <p>{entity ? t('arrange:rootChosen', { name: names.title(entity) }) : t('arrange:rootMost')}</p>
      <p>{t('arrange:again')}</p>
    </div>
  );
}
