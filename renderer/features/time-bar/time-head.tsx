import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerTrackNext,
  IconX,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { TimeUnit } from '../../../core/facets/time-units.ts';
import type { WrittenSpan } from '../../../core/facets/written-span.ts';
import { countTimeBy, setFilter, setTime } from '../../session/filtering.ts';
import { useSession } from '../../session/session.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { showDays } from '../../ui/show-days.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { usePlaying } from './use-playing.ts';
import type { Time } from './use-time.ts';

interface TimeHeadProps {
  readonly time: Time;
  readonly isZoomed: boolean;
  /** Narrows the axis to a time, or shows all of it again. */
  readonly onZoom: (axis: WrittenSpan | null) => void;
}

/** Which time is shown and how much happened then; undated links, playing, units. */
export function TimeHead({ time, isZoomed, onZoom }: TimeHeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const range = useSession(({ filter }) => filter.time);
  const { first, last } = range ?? time.extent;
  return (
    <div className="time-head">
      <strong>{t('counting:time')}</strong>
      <span>{showDays(first, last, language)}</span>
      <span className="time-count" role="status">
        {t('counting:events', {
          count: time.events,
          unit: t(`counting:per-${time.unit}`),
          crossing: time.crossing,
        })}
      </span>
      {range && time.undated > 0 && (
        <CheckBox
          label={t('counting:undated', { count: time.undated })}
          isOn={range.undated}
          onChange={(undated) => setFilter({ time: { ...range, undated } })}
        />
      )}
      <div className="time-tools">
        {range && (
          <IconButton icon={IconX} size={14} label={t('counting:anyTime')} onPress={() => setTime(null)} />
        )}
        <Zoom range={range} isZoomed={isZoomed} onZoom={onZoom} />
        <Play bars={time.bars} />
        <SelectField
          label={t('counting:unit')}
          isLabelHidden
          value={time.unit}
          choices={time.offered.map((unit) => ({ id: unit, label: t(`facets:unit-${unit}`) }))}
          onChange={(unit) => countTimeBy(unit as TimeUnit)}
        />
      </div>
    </div>
  );
}

interface ZoomProps extends Pick<TimeHeadProps, 'isZoomed' | 'onZoom'> {
  readonly range: WrittenSpan | null;
}

function Zoom({ range, isZoomed, onZoom }: ZoomProps) {
  const { t } = useTranslation();
  return (
    <>
      {range && (
        <IconButton
          icon={IconZoomIn}
          size={14}
          label={t('counting:zoomIn')}
          onPress={() => onZoom({ first: range.first, last: range.last })}
        />
      )}
      {isZoomed && (
        <IconButton icon={IconZoomOut} size={14} label={t('counting:zoomOut')} onPress={() => onZoom(null)} />
      )}
    </>
  );
}

function Play({ bars }: Pick<Time, 'bars'>) {
  const { t } = useTranslation();
  const { plays, isOn, press } = usePlaying(bars);
  const moving = isOn ? IconPlayerPause : IconPlayerPlay;
  const label = isOn ? 'counting:pause' : 'counting:play';
  return (
    <IconButton
      icon={plays ? moving : IconPlayerTrackNext}
      size={14}
      label={plays ? t(label) : t('counting:step')}
      onPress={press}
    />
  );
}
