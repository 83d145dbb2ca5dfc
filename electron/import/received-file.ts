import type { Problem, Result } from '../../core/case/problem.ts';
import { succeed } from '../../core/case/problem.ts';
import type { DraftEntity, DraftLink } from '../../core/formats/format.ts';
import { type ImporterReply, importerReplySchema } from './importer-messages.ts';
import type { OnProgress } from './read-network.ts';
import type { ReadFile } from './read-options.ts';

/** Puts together what an import process sends. It read a hostile file, so every message is parsed before it is used. */
export class ReceivedFile {
  readonly #onProgress: OnProgress;
  readonly #entities: DraftEntity[] = [];
  readonly #links: DraftLink[] = [];
  readonly #problems: Problem[] = [];

  constructor(onProgress: OnProgress) {
    this.#onProgress = onProgress;
  }

  /** The result with the last message, `unknown` for a message that no importer sends, undefined before that. */
  take(message: unknown): Result<ReadFile> | 'unknown' | undefined {
    const parsed = importerReplySchema.safeParse(message);
    return parsed.success ? this.#take(parsed.data) : 'unknown';
  }

  #take(reply: ImporterReply): Result<ReadFile> | undefined {
    switch (reply.kind) {
      case 'progress':
        this.#onProgress(reply.done);
        return undefined;
      case 'entities':
        this.#entities.push(...reply.entities);
        return undefined;
      case 'links':
        this.#links.push(...reply.links);
        return undefined;
      case 'problems':
        this.#problems.push(...reply.problems);
        return undefined;
      case 'read':
        return succeed({ ...reply.file, network: this.#network(reply.rows) });
      case 'refused':
        return { ok: false, problem: reply.problem };
    }
  }

  #network(rows: ReadFile['network']['rows']): ReadFile['network'] {
    return { entities: this.#entities, links: this.#links, problems: this.#problems, rows };
  }
}
