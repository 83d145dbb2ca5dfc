/** Something that is done before the next frame, however often it is asked for until then. */
export class NextFrame {
  readonly #act: () => void;
  #frame = 0;

  constructor(act: () => void) {
    this.#act = act;
  }

  request(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#act();
    });
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
