import ArrowBack from '@mui/icons-material/ArrowBack';
import KeyboardOutlined from '@mui/icons-material/KeyboardOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { CameraFailureCode } from '../../../shared/failure.ts';
import type { DeskState } from '../../../shared/session-state.ts';
import { chooseMirrored, mirroredOr } from '../../camera/mirror-choice.ts';
import { useCameraControls } from '../../camera/use-camera-controls.ts';
import { useLiveCamera } from '../../camera/use-live-camera.ts';
import { useNumberScan } from '../../camera/use-number-scan.ts';
import { Bilingual } from '../../components/bilingual.tsx';
import { ReaderStatus } from '../../components/reader-status.tsx';
import { ScreenFrame } from '../../components/screen-frame.tsx';
import { ScreenHeading } from '../../components/screen-heading.tsx';
import { SecondaryButton } from '../../components/secondary-button.tsx';
import { request } from '../../kiosk-client.ts';
import { createNumberScanner } from '../../ocr/create-number-scanner.ts';
import type { NumberScanner, RecognisedNumber } from '../../ocr/number-scanner.ts';
import { cameraLayout } from './camera-layout.ts';
import { CameraOptions } from './camera-options.tsx';
import { CameraPicture } from './camera-picture.tsx';
import { ScanHint } from './scan-hint.tsx';

interface CameraScreenProps {
  readonly desk: DeskState;
  readonly onRecognised: (recognised: RecognisedNumber) => void;
  readonly createScanner?: () => NumberScanner;
}

const goBack = (): void => void request('go-back', null);
const fail = (code: CameraFailureCode): void => void request('camera-failed', { code });

/** 在留カードをカメラにかざし、画面に表示される枠に合わせます (利用マニュアル 1.10, 3.2 (3)). */
export function CameraScreen(props: CameraScreenProps): JSX.Element {
  const { desk, onRecognised, createScanner = createNumberScanner } = props;
  const video = useRef<HTMLVideoElement>(null);
  const [mirrored, setMirrored] = useState(() => mirroredOr(desk.cameraMirrored));
  const { camera, choose } = useLiveCamera(fail);
  const { controls, apply } = useCameraControls(camera.stream);
  const { seen, saying } = useNumberScan({
    video,
    stream: camera.stream,
    createScanner,
    onRecognised,
    onFailure: () => {
      fail('ocr-failed');
    },
  });
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') goBack();
    };
    window.addEventListener('keydown', leave);
    return () => {
      window.removeEventListener('keydown', leave);
    };
  }, []);

  return (
    <ScreenFrame
      title="frame.appTitle"
      specimen={desk.specimens.length > 0}
      customTrustStore={desk.customTrustStore}
      corner={<ReaderStatus status={desk.reader} />}
      footerNote={
        <Box sx={{ display: 'flex', alignItems: 'center', gap: '24px' }}>
          <SecondaryButton text="frame.back" icon={<ArrowBack />} onClick={goBack} />
          <Bilingual text="camera.notKept" englishSize={14} />
        </Box>
      }
      footerAction={
        <SecondaryButton text="camera.enterNumber" icon={<KeyboardOutlined />} onClick={goBack} />
      }
    >
      <Box sx={cameraLayout}>
        <Box sx={{ gridColumn: '1 / -1' }}>
          <ScreenHeading text="camera.question" />
        </Box>
        <CameraPicture video={video} mirrored={mirrored} seen={seen} />
        <Box sx={{ display: 'grid', gap: '14px', alignContent: 'start', minWidth: 0 }}>
          <ScanHint saying={camera.stream === null ? 'starting' : saying.shown} />
          <Typography component="div" variant="body2">
            <Bilingual text="camera.note" englishSize={14} />
          </Typography>
          <CameraOptions
            cameras={camera.cameras}
            current={camera.current}
            onCamera={choose}
            mirrored={mirrored}
            onMirrored={(wanted) => {
              chooseMirrored(wanted);
              setMirrored(wanted);
            }}
            controls={controls}
            onControl={apply}
          />
        </Box>
      </Box>
    </ScreenFrame>
  );
}
