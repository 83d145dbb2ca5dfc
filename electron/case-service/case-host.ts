import { resolve } from 'node:path';

import { fail, type Result, succeed } from '../../core/case/problem.ts';
import { unpaced } from '../stores/local/pace.ts';
import type { KeyToCase } from '../stores/local/unlock.ts';
import type { Surroundings } from './case-session.ts';
import type { CaseTarget, OpenedCase } from './case-target.ts';
import { Connection, type Wire } from './connection.ts';
import type { HostWorkName, WorkInput, WorkOutput } from './host-work.ts';
import { hostWorks } from './host-works.ts';
import type { OpenHost } from './open-host.ts';
import { type OpenSession, openSession, reopenSession } from './open-session.ts';
import { type Stretch, stretchIn } from './stretch.ts';
import type { Tools } from './tools.ts';

/** Holds the one case that is open and the windows at it. */
export class CaseHost implements OpenHost {
  readonly stretch: Stretch;
  readonly surroundings: Surroundings;
  readonly #tools: Tools;
  readonly #connections = new Set<Connection>();
  #opened: Result<OpenSession> = fail('no-case-open');

  constructor(tools: Tools, surroundings: Surroundings) {
    this.#tools = tools;
    this.surroundings = surroundings;
    this.stretch = stretchIn(tools.pool);
  }

  /** The open case, or why there is none. */
  get opened(): Result<OpenSession> {
    return this.#opened;
  }

  /**
   * Opens a case in place of the one that is open. One that cannot be opened leaves the other as it was, but one that
   * waits for its key takes its place: windows then get `passphrase-needed` as the answer to everything. `afterCrash` is
   * told in the notes of the case.
   */
  async open(target: CaseTarget, afterCrash = false): Promise<Result<OpenedCase>> {
    const path = resolve(target.path);
    if (this.#isOpen(path, target)) return succeed({ path, recoveryCode: null });
    if (target.how === 'existing' && target.takeOver) await this.#letGo();
    const opened = await openSession({ ...target, path }, this.surroundings, this.stretch, afterCrash);
    if (opened.ok || waitsForKey(opened)) {
      await this.#letGo();
      this.#opened = opened;
    } else if (!this.#opened.ok && !waitsForKey(this.#opened)) this.#opened = opened;
    return opened.ok ? succeed({ path, recoveryCode: opened.value.recoveryCode }) : opened;
  }

  async reopen(key: KeyToCase | undefined): Promise<Result<OpenSession>> {
    if (!this.#opened.ok) return this.#opened;
    const { path } = this.#opened.value.session;
    await this.#letGo();
    this.#opened = await reopenSession(path, this.surroundings, key);
    return this.#opened;
  }

  /** Does what main asks of the case as a folder. */
  work<W extends HostWorkName>(name: W, input: WorkInput<W>, pace = unpaced): Promise<Result<WorkOutput<W>>> {
    return hostWorks[name](input, this, pace);
  }

  /** Joins a window to the case that is open, and tells it what it asks first: `chart` is a place among the charts. */
  connect(wire: Wire, chart: number): void {
    const session = this.#opened.ok ? succeed(this.#opened.value.session) : this.#opened;
    const connection = new Connection(wire, session, this.#tools);
    this.#connections.add(connection);
    void connection.tellFirst(chart);
    wire.onClose(() => this.#connections.delete(connection));
  }

  /** Lets the case go; the edit under way is finished first. */
  async close(): Promise<void> {
    await this.#letGo();
    await this.#tools.pool.close();
    this.#opened = fail('case-missing');
  }

  #isOpen(path: string, target: CaseTarget): boolean {
    const takeOver = target.how === 'existing' && target.takeOver === true;
    return (
      this.#opened.ok && this.#opened.value.session.path === path && target.how === 'existing' && !takeOver
    );
  }

  async #letGo(): Promise<void> {
    for (const connection of this.#connections) connection.close();
    this.#connections.clear();
    if (!this.#opened.ok) return;
    const { session } = this.#opened.value;
    this.#opened = fail('case-missing');
    await session.close();
  }
}

function waitsForKey(opened: Result<OpenSession>): boolean {
  return !opened.ok && opened.problem.code === 'passphrase-needed';
}
