import { useEffect, useRef, useState } from 'react';
import type { CameraFailureCode } from '../../shared/failure.ts';
import { LiveCamera, type LiveCameraState } from './live-camera.ts';
import { usePageShown } from './use-page-shown.ts';

const noCamera: LiveCameraState = { stream: null, cameras: [], current: null };

/** The camera of a screen: open while the screen is there and can be seen, and dark as soon as it is not. */
export function useLiveCamera(onFailure: (code: CameraFailureCode) => void): {
  readonly camera: LiveCameraState;
  readonly choose: (id: string) => void;
} {
  const [camera, setCamera] = useState(noCamera);
  const live = useRef<LiveCamera | null>(null);
  const chosen = useRef<string | null>(null);
  const isShown = usePageShown();
  useEffect(() => {
    if (!isShown) return;
    const opened = new LiveCamera(navigator.mediaDevices, { onState: setCamera, onFailure });
    live.current = opened;
    void opened.open(chosen.current);
    return () => {
      opened.close();
      live.current = null;
      setCamera(noCamera);
    };
    // A failure is told once, to whoever opened the screen.
  }, [isShown]);
  return {
    camera,
    choose: (id) => {
      chosen.current = id;
      void live.current?.open(id);
    },
  };
}
