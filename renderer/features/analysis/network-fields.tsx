import { useTranslation } from 'react-i18next';

import { type GraphDirection, graphDirections } from '../../../core/measures/graph-direction.ts';
import { type NetworkScope, networkScopes } from '../../session/network-choice.ts';
import { selectionSize } from '../../session/selection.ts';
import { useSession } from '../../session/session.ts';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { AsOneFields } from './as-one-fields.tsx';
import { LinkTypeFields } from './link-type-fields.tsx';
import { TimeFields } from './time-fields.tsx';
import { usePick } from './use-pick.ts';
import { WeightFields } from './weight-fields.tsx';

/** Which entities and links are analysed, how links are followed and what they weigh; a change counts at once. */
export function NetworkFields() {
  const { t } = useTranslation();
  const pick = usePick();
  const direction = useSession(({ network }) => network.direction);
  return (
    <>
      <ScopeField />
      <ChoiceBar
        label={t('scores:direction')}
        value={direction}
        choices={graphDirections.map((id) => ({ id, label: t(`scores:direction-${id}`) }))}
        onChange={(id) => pick({ direction: id as GraphDirection })}
      />
      <WeightFields />
      <TimeFields />
      <AsOneFields />
      <LinkTypeFields />
    </>
  );
}

/** The selection is offered while there is one; picking it again takes who is selected by then. */
function ScopeField() {
  const { t } = useTranslation();
  const pick = usePick();
  const { scope, selected } = useSession(({ network }) => network);
  const selection = useSession((session) => session.selection);
  const count = scope === 'selection' ? selected.length : selection.entities.size;
  const offered = networkScopes.filter(
    (id) => id !== 'selection' || id === scope || selectionSize(selection) > 0,
  );
  return (
    <ChoiceBar
      label={t('scores:scope')}
      value={scope}
      choices={offered.map((id) => ({ id, label: t(`scores:scope-${id}`, { count }) }))}
      onChange={(id) =>
        pick({
          scope: id as NetworkScope,
          selected: id === 'selection' ? [...selection.entities] : [],
        })
      }
    />
  );
}
