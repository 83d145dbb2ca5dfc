import type { Box } from '../box.ts';

/** The smallest box around points that come one by one; null once something was drawn of which nobody knows where. */
export class BoxSoFar {
  #left = Infinity;
  #top = Infinity;
  #right = -Infinity;
  #bottom = -Infinity;
  #isLost = false;

  get box(): Box | null {
    if (this.#isLost || this.#left > this.#right) return null;
    return { left: this.#left, top: this.#top, right: this.#right, bottom: this.#bottom };
  }

  clear(): void {
    [this.#left, this.#top, this.#right, this.#bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    this.#isLost = false;
  }

  add(x: number, y: number): void {
    this.#left = Math.min(this.#left, x);
    this.#top = Math.min(this.#top, y);
    this.#right = Math.max(this.#right, x);
    this.#bottom = Math.max(this.#bottom, y);
  }

  addBox({ left, top, right, bottom }: Box): void {
    this.add(left, top);
    this.add(right, bottom);
  }

  lose(): void {
    this.#isLost = true;
  }
}
