import { resolve } from 'node:path';

import { fail, type Result, succeed } from '../../core/case/problem.ts';
import type { CaseSession, Surroundings } from './case-session.ts';
import type { CaseTarget } from './case-target.ts';
import { Connection, type Wire } from './connection.ts';
import { openSession } from './open-session.ts';
import type { Tools } from './tools.ts';

/** Holds the one case that is open and the windows at it. */
export class CaseHost {
  readonly #tools: Tools;
  readonly #surroundings: Surroundings;
  readonly #connections = new Set<Connection>();
  #opened: Result<CaseSession> = fail('case-missing');

  constructor(tools: Tools, surroundings: Surroundings) {
    this.#tools = tools;
    this.#surroundings = surroundings;
  }

  /**
   * Opens a case in place of the one that is open. One that cannot be opened leaves the other as it was; where none
   * was open, windows get its Problem as the answer to everything. `afterCrash` is told in the notes of the case.
   */
  async open(target: CaseTarget, afterCrash = false): Promise<Result<{ readonly path: string }>> {
    const before = this.#opened;
    const path = resolve(target.path);
    if (before.ok && before.value.path === path && target.how === 'existing') return succeed({ path });
    const opened = await openSession({ ...target, path }, this.#surroundings, afterCrash);
    if (!opened.ok) {
      if (!before.ok) this.#opened = opened;
      return opened;
    }
    this.#opened = opened;
    this.#disconnect();
    if (before.ok) await before.value.close();
    return succeed({ path });
  }

  /** Joins a window to the case that is open. */
  connect(wire: Wire): void {
    const connection = new Connection(wire, this.#opened, this.#tools);
    this.#connections.add(connection);
    wire.onClose(() => this.#connections.delete(connection));
  }

  /** Lets the case go; the edit under way is finished first. */
  async close(): Promise<void> {
    this.#disconnect();
    await this.#tools.pool.close();
    if (this.#opened.ok) await this.#opened.value.close();
    this.#opened = fail('case-missing');
  }

  #disconnect(): void {
    for (const connection of this.#connections) connection.close();
    this.#connections.clear();
  }
}
