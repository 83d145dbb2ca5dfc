import { join } from 'node:path';

import type { Change } from '../../../core/case/change.ts';
import type { CaseData } from './case-data.ts';
import type { DirtyRows } from './dirty-rows.ts';
import type { CasePlace } from './case-place.ts';
import { journalFile, partsFolder } from './file-names.ts';
import type { Journal, JournalEnd } from './journal.ts';
import { type FreshPart, type Part, writePart } from './parts.ts';
import { type PartsPlan, planParts } from './plan-parts.ts';
import type { Recovered } from './recover.ts';
import { type Manifest, writeManifest } from './snapshot.ts';
import { damage, StoreFailure } from './store-failure.ts';
import { tidy } from './tidy.ts';

/** When a snapshot is due: so many commits or so many bytes in the journal since the last attempt at one. */
export interface StoreLimits {
  readonly commits: number;
  readonly bytes: number;
  /** Bytes kept in reserve for a disk that fills up. */
  readonly ballast: number;
}

/** Most of the rows of a journal that may stand in it twice, as a share, for it to be read as quickly as a snapshot. */
const mostRepeated = 0.1;

/**
 * Turns the journal into snapshots now and then. `begin` needs the commits to stand still, but only for the time of
 * starting a segment and noting which rows go out; the step it answers runs beside later commits. One that fails
 * changes nothing: the last snapshot and the journals still hold everything.
 */
export class Checkpoint {
  readonly #place: CasePlace;
  readonly #limits: StoreLimits;
  readonly #dirty: DirtyRows;
  #last: Manifest | null;
  #commits: number;
  #bytes: number;

  constructor(
    place: CasePlace,
    from: Pick<Recovered, 'data' | 'base' | 'dirty' | 'replayed'>,
    limits: StoreLimits,
  ) {
    this.#place = place;
    this.#last = from.base;
    this.#dirty = from.dirty;
    this.#bytes = from.replayed;
    this.#commits = from.data.revision - (from.base?.revision ?? 0);
    this.#limits = limits;
  }

  /** Takes note of a commit that the last snapshot does not have, and of its size in the journal. */
  note(change: Change, bytes: number): void {
    this.#dirty.note(change);
    this.#commits++;
    this.#bytes += bytes;
  }

  get due(): boolean {
    const { commits, bytes } = this.#limits;
    return this.#commits >= commits || (this.#bytes >= bytes && !this.#wouldRepeat);
  }

  /**
   * Whether a snapshot would hardly be read faster than the journal since the last one: few commits with many bytes that
   * hardly name a row twice, as after a large import. It would be the same lines again.
   */
  get #wouldRepeat(): boolean {
    const isLarge = this.#bytes >= this.#limits.bytes && this.#commits < this.#limits.commits;
    return isLarge && this.#dirty.repeated <= mostRepeated;
  }

  /** Bytes that must be free: the next snapshot is hardly twice the last one and what was committed since. */
  get #room(): number {
    const last = this.#last?.parts.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0;
    return 2 * (last + this.#bytes);
  }

  /** Whether the last snapshot lacks a commit that the next opening should not have to replay. */
  behind(data: CaseData): boolean {
    return data.revision > (this.#last?.revision ?? 0) && !this.#wouldRepeat;
  }

  /**
   * Starts a segment and answers the step that writes the snapshot of this moment. Throws `reserve-missing` on a disk so
   * full that the room is better left to commits.
   */
  async begin(data: CaseData, journal: Journal): Promise<() => Promise<void>> {
    const room = this.#room;
    this.#commits = 0;
    this.#bytes = 0;
    const { disk, folder } = this.#place;
    const { free } = (await disk.fileSystem(folder)) ?? { free: Infinity };
    if (free < room) throw new StoreFailure({ code: 'reserve-missing', details: { free, needed: room } });
    await journal.rotate();
    const { end } = journal;
    const dirty = this.#dirty.take();
    const plan = planParts(data, dirty, this.#last?.parts ?? []);
    return async () => {
      try {
        await this.#write(plan, end);
      } catch (error) {
        this.#dirty.putBack(dirty);
        throw error;
      }
    };
  }

  async #write(plan: PartsPlan, { segment, revision, hash }: JournalEnd): Promise<void> {
    const parts = [...plan.kept, ...(await this.#writeParts(plan.fresh))];
    const journals = await closedSegments(this.#place, segment);
    const chain = hash.toString('hex');
    const written = await writeManifest(this.#place, { segment, revision, chain, journals, parts });
    const kept = this.#last ? [written, this.#last] : [written];
    this.#last = written;
    await tidy(this.#place, kept);
  }

  async #writeParts(fresh: readonly FreshPart[]): Promise<readonly Part[]> {
    const { disk, folder } = this.#place;
    const present = new Set(this.#last?.parts.map((part) => part.sha256));
    const written: Part[] = [];
    for (const part of fresh) written.push(await writePart(this.#place, part, present));
    await disk.syncFolder(join(folder, partsFolder));
    return written;
  }
}

async function closedSegments({ disk, folder }: CasePlace, before: number): Promise<Manifest['journals']> {
  const closed: Manifest['journals'][number][] = [];
  for (let segment = 1; segment < before; segment++) {
    const state = await disk.state(join(folder, journalFile(segment)));
    if (!state) throw damage(journalFile(segment), 0, 'missing');
    closed.push({ segment, bytes: state.size });
  }
  return closed;
}
