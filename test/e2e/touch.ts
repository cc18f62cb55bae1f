import type { CDPSession, Page } from 'playwright';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the page, as the browser's own input sees them. */
export class Touch {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<Touch> {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
    return new Touch(session);
  }

  async drag(from: Point, to: Point, steps = 10): Promise<void> {
    await this.#move([from], [to], steps);
  }

  /** Two fingers around `centre`, from one distance to another. */
  async pinch(centre: Point, from: number, to: number, steps = 12): Promise<void> {
    const fingers = (distance: number): readonly Point[] => [
      { x: centre.x - distance / 2, y: centre.y },
      { x: centre.x + distance / 2, y: centre.y },
    ];
    await this.#move(fingers(from), fingers(to), steps);
  }

  async doubleTap(at: Point): Promise<void> {
    for (let tap = 0; tap < 2; tap += 1) {
      await this.#dispatch('touchStart', [at]);
      await this.#dispatch('touchEnd', []);
    }
  }

  async #move(from: readonly Point[], to: readonly Point[], steps: number): Promise<void> {
    await this.#dispatch('touchStart', from);
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      const at = from.map((point, index) => ({
        x: point.x + ((to[index]?.x ?? point.x) - point.x) * part,
        y: point.y + ((to[index]?.y ?? point.y) - point.y) * part,
      }));
      await this.#dispatch('touchMove', at);
    }
    await this.#dispatch('touchEnd', []);
  }

  async #dispatch(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]): Promise<void> {
    const touchPoints = points.map((point, id) => ({ ...point, id }));
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
