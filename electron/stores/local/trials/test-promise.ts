import type { Protection } from '../unlock.ts';
import type { Moment } from './test-moment.ts';

/** A backup that was acknowledged. */
export interface KeptBackup {
  readonly folder: string;
  readonly revision: number;
  readonly protection: Protection | null;
}

/** What a case was said to hold. */
export interface Promised {
  /** 0 before the case was made. */
  readonly revision: number;
  /** Bytes by their SHA-256. */
  readonly attachments: ReadonlyMap<string, Buffer>;
  /** How many were signed. */
  readonly checkpoints: number;
  readonly backups: readonly KeptBackup[];
  /** How it is encrypted; null when it lies in clear. */
  readonly protection: Protection | null;
}

/** What a crash may leave: all that was acknowledged, at most with what was under way. */
export interface Bounds {
  readonly least: Promised;
  readonly most: Promised;
  /** By revision; [0] is empty. It grows while the case does. */
  readonly moments: readonly Moment[];
}

/** Before there is a case. */
export const nothing: Promised = {
  ...{ revision: 0, attachments: new Map(), checkpoints: 0, backups: [], protection: null },
};
