// Tesseract's own program, and around it what makes every failure of it heard at once.

/** The part of a worker's global scope that is used here; TypeScript's DOM library knows only windows. */
interface WorkerScope {
  addEventListener(type: 'unhandledrejection', listener: (event: PromiseRejectionEvent) => void): void;
  postMessage(message: { readonly status?: unknown }): void;
  importScripts(address: string): void;
  close(): void;
}
const scope = globalThis as unknown as WorkerScope;

/** Ends this worker, and tells the page by an error that nobody catches. */
const fail = (reason: unknown): void => {
  setTimeout(() => {
    scope.close();
    throw new Error(String(reason));
  });
};

// Tesseract forgets to say that its core's WebAssembly is missing or broken.
scope.addEventListener('unhandledrejection', ({ reason }) => {
  fail(reason);
});

// After a rejection it may go on as if nothing had been, and the page has no hold of a worker that did not start.
const tell = scope.postMessage.bind(scope);
let rejected = false;
scope.postMessage = (message) => {
  if (rejected) return;
  tell(message);
  rejected = message.status === 'reject';
  if (rejected) scope.close();
};

try {
  scope.importScripts('tesseract-program.js');
} catch (error) {
  fail(error);
}
