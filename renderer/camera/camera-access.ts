/** Whether the page may ask for a camera at all: a page without a secure context may not. */
export function hasCameraAccess(): boolean {
  return 'mediaDevices' in navigator;
}
