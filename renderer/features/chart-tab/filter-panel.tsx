import './filter-panel.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import {
  asks,
  bordersKept,
  type ConditionSpot,
  confirmed,
  crossing,
  filtersLinks,
} from '../../session/chart-filter.ts';
import { setFilter, toggleBorder, toggleConfirmed, toggleCrossing } from '../../session/filtering.ts';
import { useSession } from '../../session/session.ts';
import { usePairs, useShown } from '../../session/shown.ts';
import { useCommand } from '../../session/use-command.tsx';
import { BorderMark } from '../../ui/border-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { ConditionForm } from './condition-form.tsx';
import { FilterChips } from './filter-chips.tsx';

/** The filters somebody reaches for most, those that are on, and a form for any other condition. */
export function FilterPanel() {
  const edited = useSession(({ dialog }) => (dialog?.kind === 'filter' ? dialog.spot : undefined));
  const [spot, setSpot] = useState<ConditionSpot | undefined>(edited);
  return (
    <>
      {!spot && <Common />}
      {!spot && <Conditions onEdit={setSpot} />}
      <ConditionForm
        key={spot ? JSON.stringify(spot) : 'new'}
        spot={spot}
        onDone={() => setSpot(undefined)}
      />
      <Foot />
    </>
  );
}

function Common() {
  const { t } = useTranslation();
  const filter = useSession((session) => session.filter);
  return (
    <div className="filter-common">
      <CheckBox
        label={t('commands.confirmed-only')}
        isOn={asks(filter, 'links', confirmed)}
        onChange={toggleConfirmed}
      />
      <CheckBox
        label={t('commands.cross-border-only')}
        isOn={asks(filter, 'links', crossing)}
        onChange={toggleCrossing}
      />
      <Borders />
      <CheckBox
        label={t('filter.unlinked')}
        note={t('filter.unlinkedNote')}
        isOn={filter.unlinked}
        isDisabled={!filtersLinks(filter)}
        onChange={(unlinked) => setFilter({ unlinked })}
      />
    </div>
  );
}

function Borders() {
  const { t } = useTranslation();
  const names = useNames();
  const pairs = usePairs();
  const kept = useSession(({ filter }) => filter);
  if (pairs.length === 0) return null;
  return (
    <div className="filter-borders" role="group" aria-label={t('facets:border')}>
      {pairs.map(({ countries, links }) => {
        const border = countries.join('-');
        const isOn = bordersKept(kept).includes(border);
        return (
          <button
            key={border}
            type="button"
            className={isOn ? 'filter-border filter-border-on' : 'filter-border'}
            aria-pressed={isOn}
            aria-label={t('filter.border', {
              border: countries.map((code) => names.country(code)).join(' – '),
              count: links.length,
            })}
            onClick={() => toggleBorder(border)}
          >
            <BorderMark countries={countries} />
            {showNumber(links.length, names.language)}
          </button>
        );
      })}
    </div>
  );
}

function Conditions({ onEdit }: { readonly onEdit: (spot: ConditionSpot) => void }) {
  const { t } = useTranslation();
  const hasSome = useSession(({ filter }) => filter.entities.length + filter.links.length > 0);
  if (!hasSome) return null;
  return (
    <div className="filter-on" role="group" aria-label={t('filter.on')}>
      <FilterChips onEdit={onEdit} />
    </div>
  );
}

function Foot() {
  const { t } = useTranslation();
  const all = useSession(({ rows }) => rows?.entities.size ?? 0);
  const shown = useShown();
  const { label, isEnabled, run } = useCommand('show-all');
  return (
    <div className="filter-foot">
      <span role="status">
        {t('filter.summary', { shown: shown.entities.size, all, links: shown.links.size })}
      </span>
      <Button isDisabled={!isEnabled} onPress={run}>
        {label}
      </Button>
    </div>
  );
}
