/** Things to be done later that can all be called off. */
export class Timers {
  readonly #waiting = new Set<ReturnType<typeof setTimeout>>();

  /** Does something once after this many milliseconds. */
  later(delay: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#waiting.delete(timer);
      act();
    }, delay);
    this.#waiting.add(timer);
  }

  cancel(): void {
    for (const timer of this.#waiting) clearTimeout(timer);
    this.#waiting.clear();
  }
}
