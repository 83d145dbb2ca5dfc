import { randomUUID } from 'node:crypto';

import type { Protection } from './unlock.ts';
import { newCaseKey, wrapWithRecoveryCode } from './vault/key-slots.ts';
import { makeRecoveryCode } from './vault/recovery-code.ts';

/** A protection that costs no time: only its recovery code opens it, and no passphrase is stretched. */
export function quickProtection(
  caseId: string = randomUUID(),
  caseKey: Uint8Array = newCaseKey(),
): Protection {
  const recoveryCode = makeRecoveryCode();
  const slot = wrapWithRecoveryCode(caseKey, { caseId, createdAt: '2025-03-14T04:10:00Z' }, recoveryCode);
  return { caseId, caseKey, recoveryCode, encryption: { cipher: 'AES-256-GCM-STREAM', slots: [slot] } };
}
