import { ask } from '../bridge.ts';
import { now, put, useSession } from './session.ts';

/** Keeps the inspection in step with what the inspector is about, and with every commit. */
export function followSubject(): void {
  useSession.subscribe((session, before) => {
    const revised = session.summary?.revision !== before.summary?.revision;
    if (session.subject !== before.subject || (revised && session.subject !== null)) void load();
  });
}

async function load(): Promise<void> {
  const { subject } = now();
  if (subject === null) {
    put({ inspection: null });
    return;
  }
  const result = await ask('inspect', { id: subject });
  // What was deleted meanwhile simply leaves the inspector; that is no Problem to be told of.
  if (now().subject === subject)
    put(result.ok ? { inspection: result.value } : { inspection: null, subject: null });
}
