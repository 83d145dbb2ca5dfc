import { nameAnalysisAnew } from './analysing-asks.ts';
import { nameDifferencesAnew } from './comparing.ts';
import { nameAnswerAnew } from './following-asks.ts';
import { nameHistoryAnew } from './history.ts';
import { nameScoresAnew } from './measuring.ts';
import { nameMatchesAnew } from './query-asks.ts';
import { now, useSession } from './session.ts';
import { loadStory } from './story.ts';

/** From now on asks again for what is on screen when somebody is opened or masked: answers come with the names for their reader. */
export function followNames(): void {
  useSession.subscribe(({ settings, revealed, summary }, before) => {
    const isSame = settings.masking === before.settings.masking && revealed === before.revealed;
    if (!isSame && summary) void nameAnew();
  });
}

async function nameAnew(): Promise<void> {
  await Promise.all([
    ...[
      nameAnswerAnew(),
      nameScoresAnew(),
      nameAnalysisAnew(),
      nameMatchesAnew(),
      nameDifferencesAnew(),
      nameHistoryAnew(),
    ],
    now().story ? loadStory() : undefined,
  ]);
}
