import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import { useState, type JSX, type RefObject } from 'react';
import type { SeenFrame } from '../../camera/watch-frames.ts';
import { textIn } from '../../text/i18n.ts';
import { ScanOverlay } from './scan-overlay.tsx';

interface CameraPictureProps {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly mirrored: boolean;
  readonly seen: SeenFrame | null;
}

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The live picture, whole, with the guide frame over it. */
export function CameraPicture({ video, mirrored, seen }: CameraPictureProps): JSX.Element {
  const [size, setSize] = useState<PictureSize | null>(null);
  const readSize = (): void => {
    const { videoWidth: width = 0, videoHeight: height = 0 } = video.current ?? {};
    setSize(width > 0 && height > 0 ? { width, height } : null);
  };
  return (
    <Box
      sx={{
        position: 'relative',
        width: '100%',
        maxHeight: '100%',
        aspectRatio: size === null ? '16 / 9' : `${size.width} / ${size.height}`,
        overflow: 'hidden',
        borderRadius: '18px',
        backgroundColor: '#11171C',
      }}
    >
      <Box sx={{ position: 'absolute', inset: 0, transform: mirrored ? 'scaleX(-1)' : 'none' }}>
        <Box
          component="video"
          ref={video}
          autoPlay
          muted
          playsInline
          disablePictureInPicture
          aria-label={textIn('ja', 'camera.picture')}
          onLoadedMetadata={readSize}
          onResize={readSize}
          onEmptied={() => {
            setSize(null);
          }}
          sx={{ display: 'block', width: '100%', height: '100%', objectFit: 'contain' }}
        />
        {size === null ? null : <ScanOverlay {...size} seen={seen} />}
      </Box>
      {size === null ? (
        <Box sx={{ position: 'absolute', inset: 0, display: 'grid', placeItems: 'center', color: '#E9EEF1' }}>
          <CircularProgress color="inherit" size={56} aria-hidden />
        </Box>
      ) : null}
    </Box>
  );
}
