import type { EventEmitter } from 'node:events';

const emitterMethods = new Set<PropertyKey>([
  'on',
  'once',
  'off',
  'addListener',
  'removeListener',
  'removeAllListeners',
  'listenerCount',
]);

/**
 * Electron's object `name`, of which `part` is implemented. Whatever else is asked of it throws by name: code that
 * would silently do nothing here and something in Electron must not pass.
 */
export function partial<Whole extends object>(
  name: string,
  part: Partial<Whole>,
  emitter?: EventEmitter,
): Whole {
  const whole = new Proxy(part, {
    get(target, key): unknown {
      if (Reflect.has(target, key)) return Reflect.get(target, key);
      if (emitter !== undefined && emitterMethods.has(key)) {
        return (...args: unknown[]): unknown => {
          const method = Reflect.get(emitter, key) as (...args: unknown[]) => unknown;
          const result = method.apply(emitter, args);
          return result === emitter ? whole : result;
        };
      }
      // Symbols and `then` are asked by the language itself, for instance where an object is awaited.
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      throw new Error(`electron.${name}${key === '' ? '' : `.${key}`} is not part of the Chromium shell`);
    },
    set(target, key, value): boolean {
      if (!Reflect.has(target, key)) {
        throw new Error(`electron.${name}.${String(key)} is not part of the Chromium shell`);
      }
      return Reflect.set(target, key, value);
    },
  });
  return whole as Whole;
}

/** A module or class of Electron of which nothing is implemented. */
export function absent(name: string): object {
  const refuse = (): never => {
    throw new Error(`electron.${name} is not part of the Chromium shell`);
  };
  const target = function (): void {
    // Only there to be callable and constructible; the traps below answer.
  };
  return new Proxy(target, {
    get: (_, key) => (typeof key === 'symbol' || key === 'then' ? undefined : refuse()),
    set: refuse,
    apply: refuse,
    construct: refuse,
  });
}
