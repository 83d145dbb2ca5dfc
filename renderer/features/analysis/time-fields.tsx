import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { writtenSpan } from '../../../core/facets/written-span.ts';
import type { PickedNetwork } from '../../session/network-choice.ts';
import { useSession } from '../../session/session.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { usePick } from './use-pick.ts';

type Way = 'any' | 'filter' | 'own';

/** Links of any time, those within what the chart is filtered by, or those within two days. */
export function TimeFields() {
  const { t } = useTranslation();
  const pick = usePick();
  const time = useSession(({ network }) => network.time);
  const filtered = useSession(({ filter }) => filter.time);
  const [isOwn, setOwn] = useState(typeof time === 'object');
  const way: Way = isOwn || typeof time === 'object' ? 'own' : time;
  const offered = (['any', 'filter', 'own'] as const).filter(
    (id) => id !== 'filter' || filtered || way === id,
  );
  const choose = (id: Way) => {
    setOwn(id === 'own');
    if (id !== 'own') pick({ time: id });
  };
  return (
    <>
      <ChoiceBar
        label={t('scores:time')}
        value={way}
        choices={offered.map((id) => ({ id, label: t(`scores:time-${id}`) }))}
        onChange={(id) => choose(id as Way)}
      />
      {way === 'own' && <OwnTime time={time} />}
    </>
  );
}

function OwnTime({ time }: { readonly time: PickedNetwork['time'] }) {
  const { t } = useTranslation();
  const pick = usePick();
  const present = typeof time === 'object' ? time : null;
  const [from, setFrom] = useState(dayOf(present?.first));
  const [to, setTo] = useState(dayOf(present?.last));
  const set = (first: string, last: string, undated: boolean) => {
    const [begin, end] = [writtenSpan(first), writtenSpan(last)];
    if (begin && end && begin.first <= end.last)
      pick({ time: { first: begin.first, last: end.last, undated } });
  };
  const isUndated = present?.undated ?? false;
  return (
    <div className="network-time">
      <TextField
        label={t('scores:from')}
        value={from}
        placeholder="2025-01-01"
        isInvalid={from !== '' && !writtenSpan(from)}
        onChange={(text) => {
          setFrom(text);
          set(text, to, isUndated);
        }}
      />
      <TextField
        label={t('scores:to')}
        value={to}
        placeholder="2025-06-30"
        isInvalid={to !== '' && !writtenSpan(to)}
        onChange={(text) => {
          setTo(text);
          set(from, text, isUndated);
        }}
      />
      <CheckBox
        label={t('scores:undated')}
        isOn={isUndated}
        isDisabled={!present}
        onChange={(undated) => set(from, to, undated)}
      />
    </div>
  );
}

function dayOf(moment: number | undefined): string {
  return moment === undefined || !Number.isFinite(moment) ? '' : new Date(moment).toISOString().slice(0, 10);
}
