import { Suspense, useEffect, useState } from 'react';
import type { JSX } from 'react';
import type { KioskState } from '../shared/session-state.ts';
import { useRecognisedNumber } from './camera/use-recognised-number.ts';
import { request } from './kiosk-client.ts';
import {
  CameraScreen,
  FailureScreen,
  LicencesDialog,
  prefetchLaterScreens,
  ResultScreen,
} from './later-screens.tsx';
import type { RecognisedNumber } from './ocr/number-scanner.ts';
import { PlaceCardScreen } from './screens/place-card/place-card-screen.tsx';
import { ReadingScreen } from './screens/reading/reading-screen.tsx';
import { TopScreen } from './screens/top/top-screen.tsx';
import { StartingScreen } from './starting-screen.tsx';

interface VisitProps {
  readonly state: KioskState;
}

/** Everything that the page knows of one visitor lives in here and goes with it. */
export function Visit({ state: { session, desk } }: VisitProps): JSX.Element {
  const [specimen, setSpecimen] = useState<string | null>(null);
  const [licencesOpen, setLicencesOpen] = useState(false);
  const { recognised, keep, forget } = useRecognisedNumber();
  useEffect(() => prefetchLaterScreens(), []);
  const takeOver = (found: RecognisedNumber): void => {
    keep(found);
    void request('number-recognised', { number: found.number }).then((reply) => {
      if (!reply.ok) forget();
    });
  };

  const screen = (): JSX.Element => {
    switch (session.screen) {
      case 'top':
        return (
          <TopScreen
            number={session.number}
            desk={desk}
            recognised={recognised}
            onForgetRecognised={forget}
            specimen={specimen}
            onSpecimen={setSpecimen}
            onOpenLicences={() => {
              setLicencesOpen(true);
            }}
          />
        );
      case 'camera':
        return <CameraScreen desk={desk} onRecognised={takeOver} />;
      case 'place-card':
        return (
          <PlaceCardScreen number={session.number} desk={desk} specimen={specimen} onSpecimen={setSpecimen} />
        );
      case 'reading':
        return <ReadingScreen step={session.step} desk={desk} />;
      case 'result':
        return <ResultScreen result={session.result} desk={desk} />;
      case 'failure':
        return <FailureScreen failure={session.failure} desk={desk} />;
    }
  };

  return (
    <Suspense fallback={<StartingScreen />}>
      {screen()}
      {licencesOpen && session.screen === 'top' ? (
        <Suspense fallback={null}>
          <LicencesDialog
            open
            onClose={() => {
              setLicencesOpen(false);
            }}
          />
        </Suspense>
      ) : null}
    </Suspense>
  );
}
