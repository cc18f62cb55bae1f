import type { CameraFailureCode } from '../../shared/failure.ts';

/**
 * Which failure a rejection of `getUserMedia` is, by the names of Media Capture and Streams §10.2.1. What is not known
 * there is a camera that was found and could not be started.
 */
export function cameraFailureOf(error: unknown): CameraFailureCode {
  const name = error instanceof Error ? error.name : '';
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'camera-denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'camera-missing';
    default:
      return 'camera-busy';
  }
}
