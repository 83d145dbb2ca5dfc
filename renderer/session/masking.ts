import { sameRow } from '../../core/case/same-row.ts';
import { ask } from '../bridge.ts';
import { now, put, useSession } from './session.ts';
import { saveSettings } from './settings.ts';

/** What is known here of whom the open case must not name; a new object with every case. */
let known: { version?: number } = {};

/** Keeps who must not be named in step with the case. */
export function followProtectedPeople(): void {
  useSession.subscribe(({ summary }, before) => {
    if (summary === null) known = {};
    else if (summary.revision !== before.summary?.revision) void load();
  });
}

/** Shows victims and witnesses under their names, or no longer; whoever was opened one by one is masked again then. */
export async function toggleMasking(): Promise<void> {
  const masking = !now().settings.masking;
  if (masking) put({ revealed: new Set() });
  await saveSettings({ masking });
}

async function load(): Promise<void> {
  const about = known;
  const result = await ask('protected-people', about.version === undefined ? {} : { known: about.version });
  // The answer about a case that was closed meanwhile comes too late.
  if (!result.ok || about !== known) return;
  about.version = result.value.version;
  const { people } = result.value;
  // the same people again would have every name on the chart worked out anew
  if (people && !sameRow(people, now().protectedPeople)) put({ protectedPeople: people });
  if (!result.value.isComplete) await load();
}
