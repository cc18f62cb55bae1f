import { hasCameraAccess } from './camera-access.ts';

/** Milliseconds that the top screen is left alone after it was painted. */
const quietMilliseconds = 1000;

/**
 * Loads and compiles the number recogniser while a visitor looks at the top screen; only where there is a camera.
 * @returns stops what has not begun
 */
export function warmUpRecogniser(): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(() => void warmUp());
  }, quietMilliseconds);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}

async function warmUp(): Promise<void> {
  if (!hasCameraAccess()) return;
  try {
    const devices = await navigator.mediaDevices.enumerateDevices();
    if (!devices.some(({ kind }) => kind === 'videoinput')) return;
    const { warmUpScanner } = await import('../ocr/create-number-scanner.ts');
    warmUpScanner();
  } catch {
    // What cannot be prepared is met, and told, by the visitor who opens the camera.
  }
}
