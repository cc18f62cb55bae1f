import { appOrigin, rendererFile, serveRenderer } from '../../main/app-protocol.ts';

/** Answers a request as the app does, headers and all. */
export type AppHandler = (request: Request) => Promise<Response>;

export { appOrigin, rendererFile };

/** The handler that the app gives to Electron for the files of a folder. */
export function handlerFor(directory: string): AppHandler {
  const handlers: AppHandler[] = [];
  const protocol = { handle: (_: string, handler: AppHandler) => handlers.push(handler) };
  serveRenderer({ protocol } as unknown as Electron.Session, directory);
  const [handler] = handlers;
  if (handler === undefined) throw new Error('the app serves nothing');
  return handler;
}
