import Dialog from '@mui/material/Dialog';
import { useId, type JSX } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { DeskState } from '../../../shared/session-state.ts';
import { ReaderStatus } from '../../components/reader-status.tsx';
import { ScreenFrame } from '../../components/screen-frame.tsx';
import { request } from '../../kiosk-client.ts';
import { textIn } from '../../text/i18n.ts';
import { FailureContent } from './failure-content.tsx';

interface FailureScreenProps {
  readonly failure: Failure;
  readonly desk: DeskState;
}

/** エラーメッセージ (利用マニュアル 1.10, 7): what happened, then what to do. */
export function FailureScreen({ failure, desk }: FailureScreenProps): JSX.Element {
  const id = useId();
  const finish = (): void => void request('finish', null);
  return (
    <ScreenFrame
      title="frame.appTitle"
      corner={<ReaderStatus status={desk.reader} />}
      footerNote={textIn('ja', 'frame.appName')}
      specimen={desk.specimens.length > 0}
      customTrustStore={desk.customTrustStore}
    >
      <Dialog
        open
        transitionDuration={0}
        maxWidth={false}
        onClose={(_event, reason) => {
          // A touch beside the dialog is no decision.
          if (reason === 'escapeKeyDown') finish();
        }}
        aria-labelledby={`${id}-message`}
        aria-describedby={`${id}-advice`}
        slotProps={{
          backdrop: { sx: { backgroundColor: 'rgb(17 23 28 / 0.28)' } },
          paper: {
            role: 'alertdialog',
            sx: ({ kiosk }) => ({
              width: 'min(860px, calc(100vw - 64px))',
              maxHeight: 'calc(100% - 48px)',
              margin: '24px',
              borderRadius: '18px',
              border: `1px solid ${kiosk.line}`,
              backgroundColor: kiosk.surface,
            }),
          },
        }}
      >
        <FailureContent failure={failure} id={id} onFinish={finish} />
      </Dialog>
    </ScreenFrame>
  );
}
