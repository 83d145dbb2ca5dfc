import './filter-summary.css';
import { IconClock, IconCircleHalf2, IconEyeOff } from '@tabler/icons-react';
import { Trans, useTranslation } from 'react-i18next';

import { isFiltering } from '../../session/chart-filter.ts';
import { openDialog } from '../../session/dialogs.ts';
import { clearFilter, setTime } from '../../session/filtering.ts';
import { greyOn, hiddenOn } from '../../session/hidden-items.ts';
import { showGrey, showHidden } from '../../session/hiding.ts';
import { canEdit } from '../../session/command.ts';
import { seenRows } from '../../session/seen-rows.ts';
import { useSession } from '../../session/session.ts';
import { useShown } from '../../session/shown.ts';
import { Button } from '../../ui/button.tsx';
import { showDays } from '../../ui/show-days.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { FilterChip, FilterChips } from './filter-chips.tsx';

const icon = { size: 12, stroke: 1.75, 'aria-hidden': true } as const;

/** How much of the chart is shown, by which filters, and what is hidden; each can be taken away here. */
export function FilterSummary() {
  const { t } = useTranslation();
  const rows = useSession(seenRows);
  const filter = useSession((session) => session.filter);
  const shown = useShown();
  if (!rows) return null;
  const hidden = hiddenOn(rows);
  const hiddenCount = hidden.entities.length + hidden.links.length;
  const grey = greyOn(rows).length;
  if (!isFiltering(filter) && hiddenCount + grey === 0) return null;
  return (
    <div className="filter-summary" role="status">
      <span className="filter-shown">
        <Trans
          t={t}
          i18nKey="filter.shown"
          values={{ shown: shown.entities.size, all: rows.entities.size }}
          components={{ b: <strong /> }}
        />
      </span>
      <FilterChips onEdit={(spot) => openDialog({ kind: 'filter', spot })} />
      <TimeChip />
      {hiddenCount > 0 && (
        <Veil
          text={t('filter.hidden', { count: hiddenCount })}
          verb={t('filter.showHidden')}
          Picture={IconEyeOff}
          onShow={() => void showHidden()}
        />
      )}
      {grey > 0 && (
        <Veil
          text={t('filter.grey', { count: grey })}
          verb={t('filter.showGrey')}
          Picture={IconCircleHalf2}
          onShow={() => void showGrey()}
        />
      )}
      {isFiltering(filter) && (
        <Button look="quiet" onPress={clearFilter}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
}

function TimeChip() {
  const language = useLanguage();
  const time = useSession(({ filter }) => filter.time);
  if (!time) return null;
  return (
    <FilterChip
      text={showDays(time.first, time.last, language)}
      icon={<IconClock {...icon} />}
      onRemove={() => setTime(null)}
    />
  );
}

interface VeilProps {
  readonly text: string;
  readonly verb: string;
  readonly Picture: typeof IconEyeOff;
  readonly onShow: () => void;
}

/** What somebody hid or greyed out, with the way back: that changes the case, so it says its verb. */
function Veil({ text, verb, Picture, onShow }: VeilProps) {
  const canWrite = useSession(canEdit);
  return (
    <span className="filter-chip filter-veil">
      <span className="filter-words">
        <Picture {...icon} />
        {text}
      </span>
      {canWrite && (
        <Button look="quiet" label={`${text}: ${verb}`} onPress={onShow}>
          {verb}
        </Button>
      )}
    </span>
  );
}
