/** What some cameras offer beyond the DOM's own types (Image Capture §4, MediaTrackCapabilities). */
export interface ControlCapabilities {
  readonly torch?: boolean;
  readonly exposureCompensation?: { readonly min?: number; readonly max?: number; readonly step?: number };
}

export interface ControlSettings {
  readonly torch?: boolean;
  readonly exposureCompensation?: number;
}

export interface ExposureRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
}

/** The controls that this camera has; most webcams have none. */
export interface CameraControls {
  readonly torch: { readonly lit: boolean } | null;
  readonly exposure: ExposureRange | null;
}

export const noControls: CameraControls = { torch: null, exposure: null };

export function controlsOf(capabilities: ControlCapabilities, settings: ControlSettings): CameraControls {
  return {
    torch: capabilities.torch === true ? { lit: settings.torch === true } : null,
    exposure: exposureOf(capabilities, settings),
  };
}

/** A range that cannot be moved in is no control. */
function exposureOf(
  { exposureCompensation }: ControlCapabilities,
  settings: ControlSettings,
): ExposureRange | null {
  const { min, max, step } = exposureCompensation ?? {};
  if (min === undefined || max === undefined || !(max > min)) return null;
  return {
    min,
    max,
    step: step !== undefined && step > 0 ? step : (max - min) / 20,
    value: settings.exposureCompensation ?? (min + max) / 2,
  };
}
