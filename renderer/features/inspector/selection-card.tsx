import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import { selectionOf, selectionSize } from '../../session/selection.ts';
import { useSession } from '../../session/session.ts';
import { select } from '../../session/viewing.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import { SelectedLinks } from './selected-links.tsx';
import { SharedList } from './shared-list.tsx';

const most = 200;
/** More than these are not compared: nobody edits thousands from here. */
const mostCompared = 2000;

/** While several items are selected: which entities; pressing one narrows the selection to it. */
export function SelectionCard() {
  const { t } = useTranslation();
  const names = useNames();
  const selection = useSession((session) => session.selection);
  const rows = useSession((session) => session.rows);
  const entities = useMemo(
    () => [...selection.entities].flatMap((id) => rows?.entities.get(id) ?? []),
    [selection, rows],
  );
  return (
    <>
      <header className="card-head">
        <h1>{t('inspector.several', { count: selectionSize(selection) })}</h1>
        <p>{t('inspector.severalOf', { entities: selection.entities.size, links: selection.links.size })}</p>
      </header>
      <div className="selection-lists">
        {entities.length > 1 && entities.length <= mostCompared && <SharedList entities={entities} />}
        {entities.length > 0 && (
          <ul className="selection-list">
            {entities.slice(0, most).map((entity) => (
              <li key={entity.id}>
                <Button className="link-other" onPress={() => select(selectionOf([entity.id]))}>
                  <TypeIcon type={entity.type} size={14} />
                  <span className="ellipsis">{names.title(entity)}</span>
                </Button>
                <span className="quiet">{names.type(entity.type)}</span>
              </li>
            ))}
          </ul>
        )}
        {entities.length > most && (
          <p className="inspector-none">{t('inspector.moreEntities', { count: entities.length - most })}</p>
        )}
        <SelectedLinks />
      </div>
    </>
  );
}
