import CheckCircle from '@mui/icons-material/CheckCircle';
import CreditCard from '@mui/icons-material/CreditCard';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Science from '@mui/icons-material/Science';
import UsbOff from '@mui/icons-material/UsbOff';
import Box from '@mui/material/Box';
import type { JSX, ReactNode } from 'react';
import type { ReaderStatus as Status } from '../../shared/session-state.ts';
import type { TextKey } from '../text/i18n.ts';
import type { KioskColours } from '../theme/kiosk-colours.ts';
import { Bilingual } from './bilingual.tsx';

interface Appearance {
  readonly text: TextKey;
  readonly icon: ReactNode;
  readonly colours: keyof KioskColours & ('valid' | 'invalid' | 'unchecked' | 'notApplicable');
}

const appearances: Readonly<Record<Status, Appearance>> = {
  ready: { text: 'frame.readerReady', icon: <CheckCircle />, colours: 'valid' },
  'card-present': { text: 'frame.readerCardPresent', icon: <CreditCard />, colours: 'valid' },
  'card-mute': { text: 'frame.readerCardMute', icon: <ErrorOutline />, colours: 'unchecked' },
  'no-reader': { text: 'frame.readerNone', icon: <UsbOff />, colours: 'invalid' },
  'service-unavailable': {
    text: 'frame.readerServiceUnavailable',
    icon: <ErrorOutline />,
    colours: 'invalid',
  },
  specimen: { text: 'frame.readerSpecimen', icon: <Science />, colours: 'unchecked' },
};

interface ReaderStatusProps {
  readonly status: Status;
}

/** What the corner of the screen says of the card reader, by icon, colour and words. */
export function ReaderStatus({ status }: ReaderStatusProps): JSX.Element {
  const { text, icon, colours } = appearances[status];
  return (
    <Box
      role="status"
      sx={(theme) => ({
        display: 'flex',
        alignItems: 'center',
        gap: '10px',
        minHeight: 40,
        paddingInline: '14px 18px',
        border: `1px solid ${theme.kiosk[colours].main}`,
        borderRadius: '20px',
        fontSize: 15,
        whiteSpace: 'nowrap',
        color: theme.kiosk[colours].ink,
        backgroundColor: theme.kiosk[colours].surface,
        '& svg': { fontSize: 20, color: theme.kiosk[colours].main },
        '& [lang=en]': { color: 'inherit' },
      })}
    >
      {icon}
      <Bilingual text={text} inline englishSize={14} />
    </Box>
  );
}
