import type { FailureCode } from '../../../shared/failure.ts';
import type { OfficialLink } from '../../../shared/ipc-contract.ts';
import type { failureText } from '../../text/failure.ts';

type FailureKey = keyof (typeof failureText)['ja'];
type Advice = Extract<FailureKey, `advice-${string}`>;

/** What a failure is about, as the icon shows it. */
export type Trouble = 'number' | 'card' | 'other-card' | 'reader' | 'camera' | 'kiosk';

/** What the visitor can do about a failure. */
export interface FailurePlan {
  readonly trouble: Trouble;
  readonly advice: readonly Advice[];
  readonly link: Exclude<OfficialLink, 'inquiry'> | null;
  /** The way to mend it; null where only the top screen is left. */
  readonly retry: Extract<FailureKey, 'correct-number' | 'use-camera-again' | 'read-again'> | null;
  /** Another way to the same end: the number can be typed where the camera fails. */
  readonly instead: Extract<FailureKey, 'enter-number'> | null;
}

/** 利用マニュアル 1.10, 7: the manual's advice, for a card reader on a desk instead of a phone. */
export function planForFailure(code: FailureCode): FailurePlan {
  switch (code) {
    case 'internal-error':
      return plan('kiosk', null, 'advice-restart-application', 'advice-restart-computer');
    case 'chip-faulty':
      return { ...plan('card', null, 'advice-reissue'), link: 'reissue' };
    case 'not-a-residence-card':
      return plan('card', 'read-again', 'advice-only-residence-cards', 'advice-other-cards-away');
    case 'card-not-detected':
      return {
        ...plan(
          'card',
          'read-again',
          'advice-lay-flat',
          'advice-other-cards-away',
          'advice-metal',
          'advice-ask-office',
        ),
        link: 'consultation',
      };
    case 'read-failed':
      return {
        ...plan(
          'card',
          'read-again',
          'advice-lay-flat',
          'advice-do-not-lift',
          'advice-metal',
          'advice-ask-office',
        ),
        link: 'consultation',
      };
    case 'wrong-number':
      return plan('number', 'correct-number', 'advice-compare-number', 'advice-confusable');
    case 'invalid-number':
      return plan('number', 'correct-number', 'advice-number-shape', 'advice-confusable');
    case 'ocr-failed':
      return cameraPlan('advice-light', 'advice-type-number', 'advice-restart-application');
    case 'camera-denied':
      return cameraPlan('advice-allow-camera', 'advice-type-number');
    case 'camera-missing':
      return cameraPlan('advice-connect-camera', 'advice-type-number');
    case 'camera-busy':
      return cameraPlan('advice-close-camera-users', 'advice-type-number');
    case 'no-reader':
      return plan('reader', 'read-again', 'advice-connect-reader', 'advice-other-port', 'advice-ask-staff');
    case 'reader-service-unavailable':
      return plan('reader', 'read-again', 'advice-wait', 'advice-start-service', 'advice-ask-staff');
    case 'reader-lost':
      return plan('reader', 'read-again', 'advice-connect-reader', 'advice-other-port');
    case 'reader-busy':
      return plan('reader', 'read-again', 'advice-close-others', 'advice-wait');
    case 'reader-unsuitable':
      return plan('reader', 'read-again', 'advice-extended-reader', 'advice-ask-staff');
    case 'specified-card-unsupported':
      return plan(
        'other-card',
        null,
        'advice-specified-card',
        'advice-agency-application',
        'advice-check-by-eye',
      );
  }
}

const plan = (trouble: Trouble, retry: FailurePlan['retry'], ...advice: readonly Advice[]): FailurePlan => ({
  trouble,
  advice,
  link: null,
  retry,
  instead: null,
});

const cameraPlan = (...advice: readonly Advice[]): FailurePlan => ({
  ...plan('camera', 'use-camera-again', ...advice),
  instead: 'enter-number',
});

/** The manual parts its sentences by spaces: the first says what happened, the others what to do. */
export const sentencesOf = (message: string): readonly string[] => message.split(/[ \u3000]+/u);
