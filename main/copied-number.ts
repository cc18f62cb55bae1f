import { clipboard } from 'electron';
import type { SessionState } from '../shared/session-state.ts';

/** The card number in the system's clipboard: it goes there by a visitor's touch, and it leaves with the visitor. */
export class CopiedNumber {
  readonly #tell: (line: string) => void;
  #number: string | null = null;
  #visit = 0;
  /** One thing after the other: whatever was copied is there before it is forgotten. */
  #last: Promise<void> = Promise.resolve();

  constructor(tell: (line: string) => void) {
    this.#tell = tell;
  }

  /** Whether the clipboard may still hold a number. */
  get held(): boolean {
    return this.#number !== null;
  }

  /** Copies the number of the result that is shown; false where none is. The page never says what is copied. */
  async copy(session: SessionState): Promise<boolean> {
    if (session.screen !== 'result') return false;
    const { number } = session.result;
    const copied = this.#last.then(async () => {
      this.#number = number;
      await clipboard.writeText(number);
    });
    this.#last = copied.catch(() => undefined);
    await copied;
    return true;
  }

  /** Forgets the number as soon as another visit has begun. */
  noteVisit(visit: number): void {
    if (visit === this.#visit) return;
    this.#visit = visit;
    void this.forget();
  }

  /** Clears the clipboard where it still holds the number: what somebody copied since is theirs. Never rejects. */
  forget(): Promise<void> {
    this.#last = this.#last.then(async () => {
      const number = this.#number;
      if (number === null) return;
      try {
        if ((await clipboard.readText()) === number) clipboard.clear();
      } catch {
        this.#tell('the clipboard could not be cleared');
      } finally {
        this.#number = null;
      }
    });
    return this.#last;
  }
}
