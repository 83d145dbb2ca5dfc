import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import type { Condition } from '../../../core/case/condition.ts';
import type { ConditionSpot, FilterSide } from '../../session/chart-filter.ts';
import { useFacetWords } from '../../session/facet-words.ts';
import { removeCondition } from '../../session/filtering.ts';
import { useSession } from '../../session/session.ts';

/** Every condition that is filtered by: pressed it is edited, or taken away. */
export function FilterChips({ onEdit }: { readonly onEdit: (spot: ConditionSpot) => void }) {
  const filter = useSession((session) => session.filter);
  const words = useFacetWords();
  const chip = (side: FilterSide) => (condition: Condition) => {
    const text = words.condition(side, condition);
    return (
      <FilterChip
        key={`${side} ${JSON.stringify(condition)}`}
        text={text}
        onEdit={() => onEdit({ side, condition })}
        onRemove={() => removeCondition({ side, condition })}
      />
    );
  };
  return (
    <>
      {filter.entities.map(chip('entities'))}
      {filter.links.map(chip('links'))}
    </>
  );
}

interface FilterChipProps {
  readonly text: string;
  /** Stands before the text. */
  readonly icon?: ReactNode;
  readonly onEdit?: () => void;
  readonly onRemove: () => void;
}

/** One thing that is filtered by, with the way to take it away. */
export function FilterChip({ text, icon, onEdit, onRemove }: FilterChipProps) {
  const { t } = useTranslation();
  return (
    <span className="filter-chip">
      {onEdit ? (
        <Button
          className="filter-words"
          aria-label={t('filter.edit', { condition: text })}
          onPress={() => onEdit()}
        >
          {icon}
          <span className="ellipsis">{text}</span>
        </Button>
      ) : (
        <span className="filter-words">
          {icon}
          <span className="ellipsis">{text}</span>
        </span>
      )}
      <Button
        className="filter-away"
        aria-label={t('filter.remove', { condition: text })}
        onPress={() => onRemove()}
      >
        <IconX size={11} aria-hidden />
      </Button>
    </span>
  );
}
