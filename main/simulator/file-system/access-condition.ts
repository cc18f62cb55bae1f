import type { ElementaryFile } from './files.ts';

/** 在留カード等仕様書 1.5 表3-4, 表3-5. */
export const AccessCondition = {
  never: 'never',
  free: 'free',
  /** 番号認証 */
  number: 'number',
  /** 番号認証 and the read itself under secure messaging. */
  numberAndSecureMessaging: 'number-and-secure-messaging',
} as const;

/** When a file may be read. */
export type AccessCondition = (typeof AccessCondition)[keyof typeof AccessCondition];

/** The circumstances of one read. */
export interface AccessRequest {
  readonly numberVerified: boolean;
  readonly secureMessaging: boolean;
}

/** Whether the file opens; closed unless its condition is met. */
export function mayRead(file: ElementaryFile, request: AccessRequest): boolean {
  switch (file.access ?? AccessCondition.never) {
    case AccessCondition.never:
      return false;
    case AccessCondition.free:
      return true;
    case AccessCondition.number:
      return request.numberVerified;
    case AccessCondition.numberAndSecureMessaging:
      return request.numberVerified && request.secureMessaging;
  }
}
