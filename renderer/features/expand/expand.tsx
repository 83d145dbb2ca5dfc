import './expand.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { graphDirections } from '../../../core/measures/graph-direction.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { bring, comeAtOnce, type ExpandChoice } from '../../session/expanding.ts';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { TypeList } from '../../ui/type-chooser.tsx';
import { useNames } from '../../ui/use-names.ts';
import { ExpandSummary } from './expand-summary.tsx';
import { useExpansion } from './use-expansion.ts';

const limits = [10, 25, 50, 100, 250, 1000] as const;

/** Guards the chart where many would come: which types, how many, along which links; the most relevant come first. */
export function Expand({ entities }: { readonly entities: readonly Identifier[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const [choice, setChoice] = useState<ExpandChoice>({ direction: 'ignore' });
  const [limit, setLimit] = useState<number>(comeAtOnce);
  const expansion = useExpansion(entities, choice, limit);
  // A button that cannot be pressed yet would not take the keyboard.
  if (!expansion) return null;
  const coming = expansion.newcomers.length;
  const { types, linkTypes, ...along } = choice;
  const change = (part: ExpandChoice) => setChoice(part);
  const add = async () => {
    if (await bring(entities, expansion)) closeDialog();
  };
  return (
    <FormDialog
      title={t('commands.expand-choose')}
      verb={t('following:bring', { count: coming })}
      isReady={coming > 0}
      width={620}
      startsOnVerb
      onClose={closeDialog}
      onSubmit={() => void add()}
    >
      <ExpandSummary entities={entities} expansion={expansion} />
      <div className="expand-types">
        <TypeList
          label={t('following:entityTypes')}
          choices={expansion.entityTypes.map(({ type, count }) => ({
            id: type,
            label: names.type(type),
            count,
          }))}
          chosen={types ?? null}
          onChange={(chosen) =>
            change({ ...along, ...(linkTypes && { linkTypes }), ...(chosen && { types: chosen }) })
          }
        />
        <TypeList
          label={t('following:linkTypes')}
          choices={expansion.linkTypes.map(({ type, count }) => ({
            id: type,
            label: names.linkType(type),
            count,
          }))}
          chosen={linkTypes ?? null}
          onChange={(chosen) =>
            change({ ...along, ...(types && { types }), ...(chosen && { linkTypes: chosen }) })
          }
        />
      </div>
      <div className="expand-how">
        <ChoiceBar
          label={t('following:direction')}
          value={choice.direction}
          choices={graphDirections.map((id) => ({ id, label: t(`following:direction-${id}`) }))}
          onChange={(direction) => change({ ...choice, direction: direction as ExpandChoice['direction'] })}
        />
        <SelectField
          label={t('following:howMany')}
          value={String(limit)}
          choices={limits.map((most) => ({
            id: String(most),
            label: t('following:atMost', { most: showNumber(most, names.language) }),
          }))}
          onChange={(most) => setLimit(Number(most))}
        />
      </div>
    </FormDialog>
  );
}
