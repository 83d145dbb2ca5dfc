import './story-strip.css';
import {
  IconChevronLeft,
  IconChevronRight,
  IconPlayerPause,
  IconPlayerPlay,
  IconX,
} from '@tabler/icons-react';
import { type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import type { ChartCanvasHandle } from '../../canvas/canvas-props.ts';
import { useSession } from '../../session/session.ts';
import { goToStep, refreshStep, setPlaying, stopTelling } from '../../session/telling.ts';
import { type Telling, timeFor } from '../../session/told-step.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { isStill } from '../../ui/motion.ts';
import { useNames } from '../../ui/use-names.ts';
import { useStoryKeys } from './use-story-keys.ts';
import { useSights } from './use-sights.ts';

/** While a story is told: the caption of the step on the chart, and the way on, back and out. */
export function StoryStrip({ canvas }: { readonly canvas: RefObject<ChartCanvasHandle | null> }) {
  const telling = useSession((session) => session.telling);
  return telling && <Strip telling={telling} canvas={canvas} />;
}

interface StripProps {
  readonly telling: Telling;
  readonly canvas: RefObject<ChartCanvasHandle | null>;
}

function Strip({ telling, canvas }: StripProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { step, at, steps, isPlaying } = telling;
  const caption = names.text(step.head.caption);
  useSights(telling, canvas);
  useStoryKeys();
  useGoingOn(telling);
  useFreshStep();
  return (
    <section className="story-strip" aria-label={t('story:telling')}>
      <div className="story-words" aria-live="polite">
        <p className="story-strip-title">
          <span className="story-place">{t('story:place', { at: at + 1, count: steps.length })}</span>
          <b className="ellipsis">{names.title(step.head)}</b>
        </p>
        {caption !== '' && <p className="story-strip-caption">{caption}</p>}
        <Missing lost={step.lost} since={step.since} beyond={step.beyond} />
      </div>
      <div className="story-buttons" role="group" aria-label={t('story:controls')}>
        <IconButton
          icon={IconChevronLeft}
          label={t('story:previous')}
          keys="ArrowLeft"
          isDisabled={at === 0}
          onPress={() => void goToStep(at - 1)}
        />
        {!isStill() && (
          <IconButton
            icon={isPlaying ? IconPlayerPause : IconPlayerPlay}
            label={t(isPlaying ? 'story:pause' : 'story:goOn')}
            keys="Space"
            isDisabled={steps.length < 2}
            onPress={() => setPlaying(!isPlaying)}
          />
        )}
        <IconButton
          icon={IconChevronRight}
          label={t('story:next')}
          keys="ArrowRight"
          isDisabled={at === steps.length - 1}
          onPress={() => void goToStep(at + 1)}
        />
        <IconButton icon={IconX} label={t('story:close')} keys="Escape" onPress={stopTelling} />
      </div>
    </section>
  );
}

/** What of the step cannot be shown, and what it does not know of yet. */
function Missing({ lost, since, beyond }: Pick<Telling['step'], 'lost' | 'since' | 'beyond'>) {
  const { t } = useTranslation();
  if (lost + since + beyond === 0) return null;
  return (
    <p className="story-missing">
      {beyond > 0 && <span>{t('story:beyond', { count: beyond })}</span>}{' '}
      {lost > 0 && <span>{t('story:lost', { count: lost })}</span>}{' '}
      {since > 0 && <span>{t('story:since', { count: since })}</span>}
    </p>
  );
}

/** Goes on to the next step after a while as long as it plays, and rests at the last. */
function useGoingOn({ isPlaying, at, steps, step }: Telling): void {
  const time = timeFor(step.head);
  const isLast = at === steps.length - 1;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      if (isLast) setPlaying(false);
      else void goToStep(at + 1);
    }, time);
    return () => clearTimeout(timer);
  }, [isPlaying, isLast, at, time]);
}

/** Reads the step again when the case has changed under it. */
function useFreshStep(): void {
  const revision = useSession(({ summary }) => summary?.revision);
  useEffect(() => {
    void refreshStep();
  }, [revision]);
}
