import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import { CardNumber } from '../shared/card-number.ts';
import { cameraFailureCodes } from '../shared/failure.ts';
import {
  officialLinks,
  requestNames,
  type Refusal,
  type Reply,
  type RequestMap,
  type RequestName,
} from '../shared/ipc-contract.ts';
import { isOurPage } from './security-policy.ts';

/** A request's work. `null` where it does not belong to the screen that is shown. */
export type RequestHandlers = {
  readonly [Name in RequestName]: (
    request: RequestMap[Name]['request'],
  ) => Promise<RequestMap[Name]['value'] | NotNow> | RequestMap[Name]['value'] | NotNow;
};

/** A request that does not belong to the screen that is shown. */
export const notNow = Symbol('not now');
export type NotNow = typeof notNow;

/** Every message is hostile until parsed: a page that was taken over can send anything. */
const requestSchemas = {
  'get-state': z.null(),
  'enter-number': z.strictObject({ number: z.string().max(64) }),
  'open-camera': z.strictObject({ number: z.string().max(64) }),
  'number-recognised': z.strictObject({
    number: z.string().refine((number) => CardNumber.parse(number) !== null),
  }),
  'camera-failed': z.strictObject({ code: z.enum(cameraFailureCodes) }),
  'start-reading': z.strictObject({ specimen: z.string().max(64).nullable() }),
  'go-back': z.null(),
  'try-again': z.null(),
  finish: z.null(),
  'note-activity': z.null(),
  'open-link': z.strictObject({ link: z.enum(officialLinks) }),
  'copy-number': z.null(),
} as const satisfies { readonly [Name in RequestName]: z.ZodType<RequestMap[Name]['request']> };

/** What a log may know of a refused request: its name and why, never its content. */
export type RefusalLog = (name: RequestName, refusal: Refusal) => void;

/** Answers every request of the contract. A missing handler does not compile. */
export function answerRequests(handlers: RequestHandlers, logRefusal: RefusalLog): void {
  for (const name of requestNames) {
    ipcMain.handle(name, async (event, ...payload: readonly unknown[]) => {
      const reply = await answer(name, handlers, event, payload);
      if (!reply.ok) logRefusal(name, reply.refusal);
      return reply;
    });
  }
}

async function answer<Name extends RequestName>(
  name: Name,
  handlers: RequestHandlers,
  event: IpcMainInvokeEvent,
  payload: readonly unknown[],
): Promise<Reply<RequestMap[Name]['value']>> {
  if (!isFromOurPage(event)) return { ok: false, refusal: 'foreign-sender' };
  const parsed = requestSchemas[name].safeParse(payload[0]);
  if (!parsed.success || payload.length !== 1) return { ok: false, refusal: 'malformed-request' };
  try {
    const value = await handlers[name](parsed.data);
    return value === notNow ? { ok: false, refusal: 'not-now' } : { ok: true, value };
  } catch {
    return { ok: false, refusal: 'internal-error' };
  }
}

function isFromOurPage({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOurPage(senderFrame.url);
}
