import BlurOn from '@mui/icons-material/BlurOn';
import CenterFocusStrong from '@mui/icons-material/CenterFocusStrong';
import DocumentScanner from '@mui/icons-material/DocumentScannerOutlined';
import FrontHand from '@mui/icons-material/FrontHand';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import WbIncandescent from '@mui/icons-material/WbIncandescent';
import ZoomIn from '@mui/icons-material/ZoomIn';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import type { JSX } from 'react';
import type { Saying } from '../../camera/steady-saying.ts';
import { Bilingual } from '../../components/bilingual.tsx';

const icons: Readonly<Record<Saying | 'starting', SvgIconComponent>> = {
  starting: HourglassEmpty,
  looking: CenterFocusStrong,
  reading: DocumentScanner,
  'no-card': CenterFocusStrong,
  'too-far': ZoomIn,
  blurred: BlurOn,
  glare: WbIncandescent,
  'hold-still': FrontHand,
};

interface ScanHintProps {
  readonly saying: Saying | 'starting';
}

/** The one thing to do now, large enough to be read while holding a card. */
export function ScanHint({ saying }: ScanHintProps): JSX.Element {
  const Icon = icons[saying];
  return (
    <Box
      role="status"
      sx={({ kiosk }) => ({
        display: 'flex',
        alignItems: 'center',
        gap: '18px',
        minHeight: 140,
        padding: '16px 22px',
        border: `2px solid ${kiosk.primary}`,
        borderRadius: '18px',
        backgroundColor: kiosk.surface,
        fontSize: 24,
        fontWeight: 700,
        lineHeight: 1.3,
        '& > svg': { fontSize: 44, flexShrink: 0, color: kiosk.primary },
        '@media (max-width: 1100px)': { fontSize: 20, gap: '14px', padding: '14px 16px' },
        '@media (orientation: portrait)': { fontSize: 26, minHeight: 104, padding: '16px 24px' },
      })}
    >
      <Icon aria-hidden />
      <Bilingual text={`camera.${saying}`} englishSize={16} />
    </Box>
  );
}
