import { useEffect, useState } from 'react';
import { controlsOf, noControls, type CameraControls, type ControlSettings } from './camera-controls.ts';

/** Light and exposure of the camera in use, where it has them. */
export function useCameraControls(stream: MediaStream | null): {
  readonly controls: CameraControls;
  readonly apply: (wanted: ControlSettings) => void;
} {
  const [controls, setControls] = useState(noControls);
  const track = stream?.getVideoTracks()[0] ?? null;
  useEffect(() => {
    setControls(track === null ? noControls : readControls(track));
  }, [track]);
  return {
    controls,
    apply: (wanted) => {
      // A camera that refuses keeps its setting, and that is shown then.
      void track
        ?.applyConstraints({ advanced: [wanted as MediaTrackConstraintSet] })
        .catch(() => undefined)
        .then(() => {
          setControls(readControls(track));
        });
    },
  };
}

function readControls(track: MediaStreamTrack): CameraControls {
  const capabilities: object = track.getCapabilities();
  const settings: object = track.getSettings();
  return controlsOf(capabilities, settings);
}
