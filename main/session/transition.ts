import { cameraFailureCodes, type FailureCode } from '../../shared/failure.ts';
import type { SessionState } from '../../shared/session-state.ts';
import type { Happening } from './happening.ts';

/** The state before the first visitor. */
export const firstState: SessionState = { screen: 'top', number: '', visit: 0 };

/** Failures that are mended at the number, not at the card. */
const numberFailures: ReadonlySet<FailureCode> = new Set(['wrong-number', 'invalid-number']);

/** Failures that are mended at the camera, or by typing instead. */
const cameraFailures: ReadonlySet<FailureCode> = new Set(cameraFailureCodes);

/**
 * One visitor's way through the screens: a pure function. Null where the happening does not belong to the state, which
 * changes nothing: a reading that ends after its visitor left is such a one.
 */
export function transition(state: SessionState, happening: Happening): SessionState | null {
  const { visit } = state;
  switch (happening.happening) {
    case 'number-entered':
      return state.screen === 'top' ? { screen: 'place-card', number: happening.number, visit } : null;
    case 'number-refused':
      return state.screen === 'top'
        ? { screen: 'failure', failure: happening.failure, number: happening.number, visit }
        : null;
    case 'camera-opened':
      return state.screen === 'top' ? { screen: 'camera', number: happening.number, visit } : null;
    case 'number-recognised':
      return state.screen === 'camera' ? { screen: 'top', number: happening.number, visit } : null;
    case 'camera-failed':
      return state.screen === 'camera'
        ? { screen: 'failure', failure: happening.failure, number: state.number, visit }
        : null;
    case 'reading-began':
      return state.screen === 'place-card'
        ? { screen: 'reading', number: state.number, step: 'authenticating', visit }
        : null;
    case 'step-reached':
      return state.screen === 'reading' ? { ...state, step: happening.step } : null;
    case 'card-read':
      return state.screen === 'reading' ? { screen: 'result', result: happening.result, visit } : null;
    case 'failed':
      return state.screen === 'reading' || state.screen === 'place-card'
        ? { screen: 'failure', failure: happening.failure, number: state.number, visit }
        : null;
    case 'went-back':
      return goBack(state);
    case 'tried-again':
      return tryAgain(state);
    case 'purged':
      return { screen: 'top', number: '', visit: visit + 1 };
  }
}

/** Back to the number from the card, the camera or the camera's failure, and from a reading to the card. */
function goBack(state: SessionState): SessionState | null {
  const { screen, visit } = state;
  if (screen === 'reading') return { screen: 'place-card', number: state.number, visit };
  const fromCameraFailure = screen === 'failure' && cameraFailures.has(state.failure.code);
  return screen === 'place-card' || screen === 'camera' || fromCameraFailure
    ? { screen: 'top', number: state.number, visit }
    : null;
}

/** From a failure to where it can be mended; the number stays for correction. */
function tryAgain(state: SessionState): SessionState | null {
  if (state.screen !== 'failure') return null;
  const { number, failure, visit } = state;
  if (numberFailures.has(failure.code)) return { screen: 'top', number, visit };
  if (cameraFailures.has(failure.code)) return { screen: 'camera', number, visit };
  return { screen: 'place-card', number, visit };
}
