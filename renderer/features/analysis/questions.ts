import {
  type Icon,
  IconAffiliate,
  IconArrowsSplit2,
  IconChartDots3,
  IconFlag3,
  IconHelpHexagon,
  IconListNumbers,
  IconMessageQuestion,
  IconRulerMeasure,
  IconTopologyStar3,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

import type { QuestionId } from '../../session/analysing.ts';
import { Built } from './built.tsx';
import { Connects } from './connects.tsx';
import { Groups } from './groups.tsx';
import { Holds } from './holds.tsx';
import { Next } from './next.tsx';
import { Patterns } from './patterns.tsx';
import { Reaches } from './reaches.tsx';
import { Removal } from './removal.tsx';
import { Scores } from './scores/scores.tsx';

interface Question {
  readonly icon: Icon;
  /** Asks it and shows its answer. */
  readonly content: ComponentType;
}

/** What stands behind each question of the panel; their order is that of `questionIds`. */
export const questions: Readonly<Record<QuestionId, Question>> = {
  holds: { icon: IconTopologyStar3, content: Holds },
  reaches: { icon: IconAffiliate, content: Reaches },
  connects: { icon: IconFlag3, content: Connects },
  groups: { icon: IconChartDots3, content: Groups },
  removal: { icon: IconArrowsSplit2, content: Removal },
  patterns: { icon: IconHelpHexagon, content: Patterns },
  built: { icon: IconRulerMeasure, content: Built },
  next: { icon: IconMessageQuestion, content: Next },
  scores: { icon: IconListNumbers, content: Scores },
};
