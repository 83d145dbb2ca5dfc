import type { Result } from '../../core/case/problem.ts';
import type { KeyToCase } from '../stores/local/unlock.ts';
import type { Surroundings } from './case-session.ts';
import type { OpenSession } from './open-session.ts';
import type { Stretch } from './stretch.ts';

/** What works on the case as a folder see of the host that holds it. */
export interface OpenHost {
  /** The open case, or why there is none. */
  readonly opened: Result<OpenSession>;
  readonly stretch: Stretch;
  readonly surroundings: Surroundings;
  /** Closes the open case, whose folder may have been written anew, and opens it again with this key. */
  reopen(key: KeyToCase | undefined): Promise<Result<OpenSession>>;
}
