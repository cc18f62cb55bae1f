import { failureMessages, type CameraFailureCode, type Failure } from '../../shared/failure.ts';

/** For the person who looks after the desk. The page gives a code only: no word of it is shown or logged. */
const details: Readonly<Record<CameraFailureCode, string>> = {
  'ocr-failed': 'the number recogniser ended with an error, or did not start in time',
  'camera-denied': 'the system or the browser refuses the camera to this application',
  'camera-missing': 'no camera is attached, or the one in use was unplugged',
  'camera-busy': 'the camera was found and could not be started',
};

/** The failure that the page met at the camera. */
export function cameraFailure(code: CameraFailureCode): Failure {
  return { code, message: failureMessages[code], detail: details[code] };
}
