import { parse } from '../../core/case/parse.ts';
import type { Problem, Result } from '../../core/case/problem.ts';
import { succeed } from '../../core/case/problem.ts';
import type { DraftEntity, DraftSource } from '../../core/formats/format.ts';
import { batched, type LinkBatch } from '../../core/formats/link-batches.ts';
import type { RejectedRow } from '../../core/formats/table-account.ts';
import { type ImporterReply, importerReplySchema } from './importer-messages.ts';
import type { OnProgress } from './read-network.ts';
import type { ReadFile } from './read-options.ts';

type Read = Extract<ImporterReply, { kind: 'read' }>;

/** Puts together what an import process sends. It read a hostile file, so every message is parsed before it is used. */
export class ReceivedFile {
  readonly #onProgress: OnProgress;
  readonly #entities: DraftEntity[] = [];
  readonly #batches: LinkBatch[] = [];
  readonly #sources: DraftSource[] = [];
  readonly #problems: Problem[] = [];
  readonly #rejects: RejectedRow[] = [];

  constructor(onProgress: OnProgress) {
    this.#onProgress = onProgress;
  }

  /** The result with the last message, `unknown` for a message that no importer sends, undefined before that. */
  take(message: unknown): Result<ReadFile> | 'unknown' | undefined {
    const parsed = parse<ImporterReply>(importerReplySchema, message);
    return parsed.ok ? this.#take(parsed.value) : 'unknown';
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
      case 'packed':
        this.#batches.push(reply.links);
        return undefined;
      case 'sources':
        this.#sources.push(...reply.sources);
        return undefined;
      case 'problems':
        this.#problems.push(...reply.problems);
        return undefined;
      case 'rejects':
        this.#rejects.push(...reply.rejects);
        return undefined;
      case 'read':
        return succeed({ ...reply.file, network: this.#network(reply) });
      case 'refused':
        return { ok: false, problem: reply.problem };
    }
  }

  #network({ rows, table, sheets }: Pick<Read, 'rows' | 'table' | 'sheets'>): ReadFile['network'] {
    const told = {
      ...{ entities: this.#entities, problems: this.#problems, rows },
      ...(this.#sources.length > 0 && { sources: this.#sources }),
    };
    const rejectsOf = (sheet: string): readonly RejectedRow[] =>
      this.#rejects.filter(({ problem }) => problem.sheet === sheet);
    return batched(this.#batches, {
      ...told,
      ...(table && { table: { ...table, rejects: this.#rejects } }),
      ...(sheets && { sheets: sheets.map((one) => ({ ...one, rejects: rejectsOf(one.sheet) })) }),
    });
  }
}
