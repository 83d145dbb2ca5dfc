import type { Change, RowChange } from '../../core/case/change.ts';
import type { HistoryEntry } from '../../core/case/history.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import { builtInTypes, caseTypes } from '../../core/catalogue/case-types.ts';
import { namesOf, type ProtectedPerson, protectedPersonOf } from '../../core/catalogue/protected-person.ts';
import { type ReaderMasking, readerMasking } from '../../core/catalogue/reader-masking.ts';
import type { MaskedFor } from '../../core/contract/masked-for.ts';
import type { CaseSession } from './case-session.ts';

const known = new WeakMap<CaseSession, ProtectedPeople>();

/** Edits that take no name from an entity. */
const keepingNames: ReadonlySet<string> = new Set([
  'add-entities',
  'add-entity',
  'cite-value',
  'create-case',
  'duplicate-items',
  'import-network',
  'mark-entities',
  'set-type',
]);

/**
 * The protected people of a case under every name they were ever given, those who were deleted from it among them: texts
 * go on naming them. Who is there is read once, then kept in step with every commit; who was there, from the history,
 * takes longer and comes after.
 */
export class ProtectedPeople {
  /** Done once the history was read as well. */
  readonly complete: Promise<void>;
  readonly #session: CaseSession;
  readonly #people = new Map<Identifier, ProtectedPerson>();
  /** What entities were called before they were renamed or deleted, protected or not. */
  readonly #former = new Map<Identifier, ReadonlySet<string>>();
  /** Whose last change is known. */
  readonly #seen = new Set<Identifier>();
  #types = builtInTypes;
  #version = 1;
  #isComplete = false;
  #living: Promise<void>;
  #masking: { readonly of: string; readonly masking: ReaderMasking } | null = null;

  private constructor(session: CaseSession) {
    this.#session = session;
    session.onCommitted(({ change }) => this.#take(change));
    this.#living = session.exclusively(() => this.#readLiving());
    this.complete = this.#living.then(() => this.#readHistory());
    // a case that is closed meanwhile cannot be read further, and nobody asks then
    this.complete.catch(() => undefined);
  }

  /** Those of an open case, the same object every time, once everybody is known who is there. */
  static async of(session: CaseSession): Promise<ProtectedPeople> {
    const people = known.get(session) ?? new ProtectedPeople(session);
    known.set(session, people);
    await people.#living;
    return people;
  }

  /** Grows whenever somebody joins, leaves or is called otherwise. */
  get version(): number {
    return this.#version;
  }

  /** Whether those of the history are there too. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  get people(): readonly ProtectedPerson[] {
    return [...this.#people.values()].map((person) => this.#everNamed(person));
  }

  /** How a reader is told of them; nobody is masked for null. The same object until something of it changes. */
  maskingFor(reader: MaskedFor | null): ReaderMasking {
    const of = JSON.stringify([this.#version, reader]);
    if (this.#masking?.of !== of)
      this.#masking = { of, masking: readerMasking(reader, reader ? this.people : []) };
    return this.#masking.masking;
  }

  #everNamed(person: ProtectedPerson): ProtectedPerson {
    const former = this.#former.get(person.id);
    return former ? { ...person, names: [...new Set([...person.names, ...former])] } : person;
  }

  async #readLiving(): Promise<void> {
    const { store } = this.#session;
    this.#types = caseTypes(await store.all('types'));
    for (const entity of await store.all('entities')) this.#put(entity.id, entity);
    this.#version++;
  }

  #take({ entities = [], types = [] }: Change): void {
    for (const change of entities) {
      this.#remember(change);
      this.#seen.add(change.id);
      this.#put(change.id, change.after ?? change.before);
    }
    // a type may protect all that are of it
    if (types.length > 0) this.#living = this.#readLiving();
  }

  #put(id: Identifier, entity: RowChange<'entities'>['after']): void {
    const person = entity && protectedPersonOf(entity, this.#types);
    if (!person && !this.#people.has(id)) return;
    if (person) this.#people.set(id, person);
    else this.#people.delete(id);
    this.#version++;
  }

  #remember({ id, before }: RowChange<'entities'>): void {
    const names = before ? namesOf(before) : [];
    if (names.length > 0) this.#former.set(id, new Set([...(this.#former.get(id) ?? []), ...names]));
  }

  /** Newest first: what became of an entity last says whether it is still there. */
  async #readHistory(): Promise<void> {
    const { store } = this.#session;
    const entries = await store.history();
    for (const { revision } of entries.filter(mayRename).toReversed()) {
      const committed = await store.committed(revision);
      // what cannot be read any more is told when the case is verified
      if (committed.ok) for (const row of committed.value.change.entities ?? []) this.#takeFormer(row);
    }
    this.#isComplete = true;
    this.#version++;
  }

  #takeFormer(row: RowChange<'entities'>): void {
    this.#remember(row);
    const isGone = !row.after && !this.#seen.has(row.id);
    this.#seen.add(row.id);
    if (isGone) this.#put(row.id, row.before);
  }
}

function mayRename({ kind, edit, rows }: HistoryEntry): boolean {
  if (kind === 'event' || (kind === 'edit' && keepingNames.has(edit))) return false;
  return rows === undefined || (rows['entities'] ?? 0) > 0;
}
