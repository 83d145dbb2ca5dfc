import './value-list.css';
import { useTranslation } from 'react-i18next';

import type { Note } from '../../../core/case/note.ts';
import type { Source } from '../../../core/case/source.ts';
import type { Bearer } from '../../session/dialog.ts';
import { openDialog } from '../../session/dialogs.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { ConflictPair } from './conflict-pair.tsx';
import { isTelling } from '../../../core/catalogue/telling.ts';
import type { ValueGroup } from './value-groups.ts';
import { ValueLine } from './value-line.tsx';

interface ValueListProps {
  readonly bearer: Bearer;
  readonly groups: readonly ValueGroup[];
  readonly sources: readonly Source[];
  readonly notes: readonly Note[];
  readonly isMasked: boolean;
  /** Whether this kind of thing goes by other names. */
  readonly hasAliases?: boolean;
}

/** Values by property, each with its sources; contradicting ones side by side. */
export function ValueList({ bearer, groups, sources, notes, isMasked, hasAliases = false }: ValueListProps) {
  const { t } = useTranslation();
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (
    <>
      <dl className="value-list">
        {groups.map((group) => {
          const shared = { bearer, group, sources: byId, isMasked: isMasked && isTelling(group.property) };
          return group.isConflict && !shared.isMasked ? (
            <ConflictPair key={group.property} {...shared} notes={notes} />
          ) : (
            <ValueLine key={group.property} {...shared} />
          );
        })}
      </dl>
      {!readOnly && (
        <p className="value-add">
          <Button look="quiet" onPress={() => openDialog({ kind: 'set-value', bearer })}>
            {t('inspector.addValue')}
          </Button>
          {hasAliases && (
            <Button
              look="quiet"
              onPress={() =>
                openDialog({ kind: 'set-value', bearer, draft: { property: 'alias', text: '' } })
              }
            >
              {t('inspect:addAlias')}
            </Button>
          )}
        </p>
      )}
    </>
  );
}
