import { IconDots, IconGripVertical } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridListItem } from 'react-aria-components/GridList';
import { useTranslation } from 'react-i18next';

import type { Story } from '../../../core/contract/telling.ts';
import { canEdit } from '../../session/command.ts';
import { useSession } from '../../session/session.ts';
import { useCommands } from '../../session/use-command.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { dayOf } from '../../ui/show-ago.ts';
import { showMoment } from '../../ui/show-moment.ts';
import { showClockTime } from '../../ui/show-number.ts';
import { SpotMenu } from '../../ui/spot-menu.tsx';
import { useNames } from '../../ui/use-names.ts';
import { actOnStep, stepMenu } from './step-acts.ts';
import { Thumbnail } from './thumbnail.tsx';

type Step = Story['steps'][number];

interface StoryCardProps {
  readonly step: Step;
  /** From 1. */
  readonly number: number;
  /** On the chart at this moment. */
  readonly isTold: boolean;
}

/** One step of a story: where everybody stood, its title and caption, and when it was taken. */
export function StoryCard({ step, number, isTold }: StoryCardProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { run } = useCommands();
  const [spot, setSpot] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const readOnly = useSession((session) => !canEdit(session));
  const title = names.title(step);
  const caption = names.text(step.caption);
  const act = (id: string) => actOnStep(id, step, t, run);
  const menu = { groups: stepMenu(t, readOnly), onChoose: act };
  return (
    <GridListItem
      id={step.id}
      className={isTold ? 'story-card story-told' : 'story-card'}
      textValue={`${number}. ${title}`}
      onAction={() => act('play')}
    >
      <div
        className="story-inside"
        onContextMenu={(event) => {
          event.preventDefault();
          setSpot({ x: event.clientX, y: event.clientY });
        }}
      >
        <Thumbnail dots={step.dots} aspect={step.aspect} />
        {!readOnly && (
          <Button className="story-grip" slot="drag" aria-label={t('story:drag', { title })}>
            <IconGripVertical size={14} stroke={1.75} aria-hidden />
          </Button>
        )}
        <p className="story-title ellipsis">
          <b>{number}</b> {title}
        </p>
        <p className="story-caption">{caption}</p>
        <p className="story-when ellipsis">
          {t('story:entities', { count: step.entities })} · {showTaken(step.taken, names.language)}
        </p>
        <MenuButton label={t('story:menuOf', { title })} {...menu}>
          <Button className="story-menu" aria-label={t('story:menuOf', { title })}>
            <IconDots size={14} stroke={1.75} aria-hidden />
          </Button>
        </MenuButton>
        {spot && <SpotMenu spot={spot} {...menu} onClose={() => setSpot(null)} />}
      </div>
    </GridListItem>
  );
}

/** By the clock of the reader; a day only where no more is known. */
function showTaken(taken: string, language: Parameters<typeof showMoment>[1]): string {
  if (!taken.includes('T')) return showMoment(taken, language);
  return `${showMoment(dayOf(taken), language)} ${showClockTime(taken, language).slice(0, 5)}`;
}
