/** Entities waiting by how far they are: a binary heap. One that comes nearer is put in once more. */
export class NearestFirst {
  readonly #entities: number[] = [];
  readonly #distances: number[] = [];

  /** How far the nearest is; infinite where nobody waits. */
  get least(): number {
    return this.#distances[0] ?? Infinity;
  }

  put(entity: number, distance: number): void {
    let at = this.#entities.push(entity) - 1;
    this.#distances.push(distance);
    for (let above = (at - 1) >> 1; at > 0 && this.#isBefore(at, above); above = (at - 1) >> 1) {
      this.#swap(at, above);
      at = above;
    }
  }

  /** Takes the nearest away, of equally near ones the first by position; -1 where nobody waits. */
  take(): number {
    const [nearest = -1] = this.#entities;
    const [entity, distance] = [this.#entities.pop(), this.#distances.pop()];
    if (entity === undefined || distance === undefined || this.#entities.length === 0) return nearest;
    this.#entities[0] = entity;
    this.#distances[0] = distance;
    this.#sink();
    return nearest;
  }

  #sink(): void {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let first = at;
      if (left < this.#entities.length && this.#isBefore(left, first)) first = left;
      if (right < this.#entities.length && this.#isBefore(right, first)) first = right;
      if (first === at) return;
      this.#swap(at, first);
      at = first;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [near, far] = [this.#distances[one] as number, this.#distances[other] as number];
    return (
      near < far || (near === far && (this.#entities[one] as number) < (this.#entities[other] as number))
    );
  }

  #swap(one: number, other: number): void {
    const [entity, distance] = [this.#entities[one] as number, this.#distances[one] as number];
    this.#entities[one] = this.#entities[other] as number;
    this.#distances[one] = this.#distances[other] as number;
    this.#entities[other] = entity;
    this.#distances[other] = distance;
  }
}
