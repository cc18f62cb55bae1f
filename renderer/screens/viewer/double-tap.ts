/** The part of a pointer event that is used. */
export interface Touch {
  readonly pointerId: number;
  readonly clientX: number;
  readonly clientY: number;
  /** Milliseconds. */
  readonly timeStamp: number;
}

const longestTap = 300;
const longestPause = 350;
/** Pixels that a finger may slip. */
const slip = 12;
/** Pixels between the two taps. */
const reach = 48;

/** Finds two quick taps of one finger, or a double click, among pointer events; pinches and drags are neither. */
export class DoubleTap {
  readonly #down = new Map<number, Touch>();
  #alone = true;
  #last: Touch | null = null;

  press(touch: Touch): void {
    this.#down.set(touch.pointerId, touch);
    this.#alone = this.#down.size === 1;
  }

  /** @returns whether this release ends a double tap */
  release(touch: Touch): boolean {
    const began = this.#down.get(touch.pointerId);
    this.#down.delete(touch.pointerId);
    const tapped =
      began !== undefined &&
      this.#alone &&
      touch.timeStamp - began.timeStamp <= longestTap &&
      distance(began, touch) <= slip;
    if (!tapped) {
      this.#last = null;
      return false;
    }
    const first = this.#last;
    const twice =
      first !== null && began.timeStamp - first.timeStamp <= longestPause && distance(first, touch) <= reach;
    this.#last = twice ? null : touch;
    return twice;
  }

  cancel(touch: Pick<Touch, 'pointerId'>): void {
    this.#down.delete(touch.pointerId);
    this.#last = null;
  }
}

const distance = (one: Touch, other: Touch): number =>
  Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
