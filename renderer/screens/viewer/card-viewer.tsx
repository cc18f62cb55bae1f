import Dialog from '@mui/material/Dialog';
import type { JSX } from 'react';
import type { CardFaceProps } from '../../card-face/card-face.tsx';
import { textIn } from '../../text/i18n.ts';
import { ZoomableFace } from './zoomable-face.tsx';

interface CardViewerProps extends CardFaceProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 券面画像拡大表示画面 (利用マニュアル 1.10, 6). The focus returns to where it was. */
export function CardViewer({ open, onClose, ...face }: CardViewerProps): JSX.Element {
  return (
    <Dialog
      fullScreen
      open={open}
      onClose={onClose}
      slotProps={{
        paper: {
          'aria-label': textIn('ja', 'viewer.title'),
          sx: ({ kiosk }) => ({ backgroundColor: kiosk.ground }),
        },
      }}
    >
      <ZoomableFace {...face} onClose={onClose} />
    </Dialog>
  );
}
