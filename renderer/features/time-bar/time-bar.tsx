import './time-bar.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { WrittenSpan } from '../../../core/facets/written-span.ts';
import { useSession } from '../../session/session.ts';
import { TimeAxis } from './time-axis.tsx';
import { TimeHead } from './time-head.tsx';
import { useTime } from './use-time.ts';

/** When what is shown on the chart happened; the range between the two handles filters it. */
export function TimeBar() {
  const { t } = useTranslation();
  const chart = useSession(({ rows }) => rows?.chart.id);
  const [zoomed, setZoomed] = useState<{ chart: string | undefined; axis: WrittenSpan } | null>(null);
  const axis = zoomed && zoomed.chart === chart ? zoomed.axis : null;
  const time = useTime(axis);
  const isRead = useSession(({ timeline }) => timeline !== null);
  return (
    <section
      data-tour="time"
      className={time || !isRead ? 'time-bar' : 'time-bar time-bare'}
      aria-label={t('counting:time')}
    >
      {time ? (
        <>
          <TimeHead
            time={time}
            isZoomed={axis !== null}
            onZoom={(wanted) => setZoomed(wanted && { chart, axis: wanted })}
          />
          <TimeAxis time={time} isWhole={axis === null} />
        </>
      ) : (
        <div className="time-head">
          <strong>{t('counting:time')}</strong>
          <span className="quiet">{isRead && t('counting:noDates')}</span>
        </div>
      )}
    </section>
  );
}
