import { ask } from '../bridge.ts';
import { busy } from './busy.ts';
import { showBytes } from '../ui/show-number.ts';
import { tell, valueOf } from './notices.ts';
import { now } from './session.ts';

/** Reads everything the case has stored and tells whether it is as it was written. */
export async function verifyCase(): Promise<void> {
  const verified = valueOf(await busy('busy.verifying', (options) => ask('verify', {}, options)));
  if (!verified) return;
  const { revision, attachments, checkpoints } = verified;
  const bytes = showBytes(verified.bytes, now().settings.language);
  tell('notices.verified', { revision, attachments, checkpoints, bytes });
}
