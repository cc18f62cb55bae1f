/** Calls back when nobody has touched the desk for a while. */
export class IdleClock {
  readonly #milliseconds: number;
  readonly #onIdle: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(milliseconds: number, onIdle: () => void) {
    this.#milliseconds = milliseconds;
    this.#onIdle = onIdle;
  }

  restart(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onIdle, this.#milliseconds);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
