import { lazy, useState } from 'react';
import type { ComponentType, JSX } from 'react';
import type { Failure } from '../shared/failure.ts';
import type { DeskState, ReadingResult } from '../shared/session-state.ts';
import type { RecognisedNumber } from './ocr/number-scanner.ts';

interface CameraProps {
  readonly desk: DeskState;
  readonly onRecognised: (recognised: RecognisedNumber) => void;
}

interface ResultProps {
  readonly result: ReadingResult;
  readonly desk: DeskState;
}

interface FailureProps {
  readonly failure: Failure;
  readonly desk: DeskState;
}

interface LicencesProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

interface LaterScreen<Props> {
  readonly Screen: (props: Props) => JSX.Element;
  readonly fetch: () => Promise<void>;
}

/**
 * A screen whose code comes after the first paint. Once fetched it is drawn at once: `lazy` alone would suspend its
 * first drawing even then, and show the fallback in front of a result that is ready.
 */
function later<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterScreen<Props> {
  let ready: ComponentType<Props> | null = null;
  const fetch = async (): Promise<ComponentType<Props>> => (ready = await load());
  const Lazy = lazy(async () => ({ default: await fetch() })) as unknown as ComponentType<Props>;
  return {
    Screen: (props) => {
      const [Chosen] = useState<ComponentType<Props>>(() => ready ?? Lazy);
      return <Chosen {...props} />;
    },
    fetch: async () => {
      await fetch();
    },
  };
}

const camera = later<CameraProps>(
  async () => (await import('./screens/camera/camera-screen.tsx')).CameraScreen,
);
const result = later<ResultProps>(
  async () => (await import('./screens/result/result-screen.tsx')).ResultScreen,
);
const failure = later<FailureProps>(
  async () => (await import('./screens/failure/failure-screen.tsx')).FailureScreen,
);
const licences = later<LicencesProps>(
  async () => (await import('./screens/licences/licences-dialog.tsx')).LicencesDialog,
);

export const CameraScreen = camera.Screen;
export const ResultScreen = result.Screen;
export const FailureScreen = failure.Screen;
export const LicencesDialog = licences.Screen;

/** Fetches them while nobody waits; what it returns stops a fetch that has not begun. */
export function prefetchLaterScreens(): () => void {
  const handle = requestIdleCallback(() => {
    void Promise.allSettled([camera.fetch(), result.fetch(), failure.fetch(), licences.fetch()]);
  });
  return () => {
    cancelIdleCallback(handle);
  };
}
