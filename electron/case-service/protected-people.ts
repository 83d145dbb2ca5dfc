import type { Change } from '../../core/case/change.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import { type ProtectedPerson, protectedPersonOf } from '../../core/catalogue/protected-person.ts';
import type { CaseSession } from './case-session.ts';

const known = new WeakMap<CaseSession, Promise<ProtectedPeople>>();

/** The victims and witnesses of a case: read once, then kept in step with every commit. */
export class ProtectedPeople {
  readonly #people = new Map<Identifier, ProtectedPerson>();
  #version = 1;

  /** Those of an open case, the same object every time. */
  static of(session: CaseSession): Promise<ProtectedPeople> {
    const people = known.get(session) ?? ProtectedPeople.#read(session);
    known.set(session, people);
    return people;
  }

  /** Grows whenever somebody joins, leaves or is called otherwise. */
  get version(): number {
    return this.#version;
  }

  get people(): readonly ProtectedPerson[] {
    return [...this.#people.values()];
  }

  static #read(session: CaseSession): Promise<ProtectedPeople> {
    return session.exclusively(async () => {
      const people = new ProtectedPeople();
      for (const entity of await session.store.all('entities')) {
        const person = protectedPersonOf(entity);
        if (person) people.#people.set(entity.id, person);
      }
      session.onCommitted(({ change }) => people.#take(change));
      return people;
    });
  }

  #take({ entities = [] }: Change): void {
    for (const { id, after } of entities) {
      const person = after && protectedPersonOf(after);
      if (!person && !this.#people.has(id)) continue;
      if (person) this.#people.set(id, person);
      else this.#people.delete(id);
      this.#version++;
    }
  }
}
