import { expect, it } from 'vitest';
import { cameraFailureOf } from '../../../renderer/camera/camera-failure-of.ts';

it.each([
  ['NotAllowedError', 'camera-denied'],
  ['SecurityError', 'camera-denied'],
  ['NotFoundError', 'camera-missing'],
  ['OverconstrainedError', 'camera-missing'],
  ['NotReadableError', 'camera-busy'],
  ['AbortError', 'camera-busy'],
  ['InvalidStateError', 'camera-busy'],
])('%s is %s', (name, code) => {
  expect(cameraFailureOf(new DOMException('whatever the browser says', name))).toBe(code);
});

it('takes whatever else is thrown for a camera that could not be started', () => {
  expect(cameraFailureOf(new TypeError('no constraints'))).toBe('camera-busy');
  expect(cameraFailureOf(undefined)).toBe('camera-busy');
});
