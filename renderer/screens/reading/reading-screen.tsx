import Close from '@mui/icons-material/Close';
import FrontHand from '@mui/icons-material/FrontHand';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import type { JSX } from 'react';
import type { ReadingStep } from '../../../shared/reading-step.ts';
import type { DeskState } from '../../../shared/session-state.ts';
import { Bilingual } from '../../components/bilingual.tsx';
import { ReaderStatus } from '../../components/reader-status.tsx';
import { ScreenFrame } from '../../components/screen-frame.tsx';
import { ScreenHeading } from '../../components/screen-heading.tsx';
import { SecondaryButton } from '../../components/secondary-button.tsx';
import { request } from '../../kiosk-client.ts';
import { textIn } from '../../text/i18n.ts';
import { progressOf } from './reading-progress.ts';
import { StepList } from './step-list.tsx';
import { useElapsedSeconds } from './use-elapsed-seconds.ts';

interface ReadingScreenProps {
  readonly step: ReadingStep;
  readonly desk: DeskState;
}

/** バーが動いている間 (利用マニュアル 1.10, 3.2 (8)): real steps, and the card stays where it is. */
export function ReadingScreen({ step, desk }: ReadingScreenProps): JSX.Element {
  const seconds = useElapsedSeconds();
  const { index, total, percent } = progressOf(step);
  const stepName = textIn('ja', `reading.${step}`);
  const spoken = textIn('ja', 'reading.progressValue', { index, total, step: stepName });
  return (
    <ScreenFrame
      title="frame.appTitle"
      specimen={desk.specimens.length > 0}
      customTrustStore={desk.customTrustStore}
      corner={<ReaderStatus status={desk.reader} />}
      footerNote={
        <SecondaryButton
          text="reading.cancel"
          icon={<Close />}
          onClick={() => void request('go-back', null)}
        />
      }
    >
      <Box
        sx={{
          display: 'grid',
          alignContent: 'center',
          gap: '24px',
          '@media (max-height: 800px)': { gap: '14px' },
          minHeight: '100%',
          maxWidth: 880,
          marginInline: 'auto',
        }}
      >
        <ScreenHeading text="reading.headline" />
        <Box
          sx={({ kiosk }) => ({
            display: 'flex',
            alignItems: 'center',
            gap: '20px',
            padding: '12px 24px',
            borderRadius: '16px',
            color: kiosk.unchecked.ink,
            backgroundColor: kiosk.unchecked.surface,
            border: `2px solid ${kiosk.unchecked.main}`,
            '& svg': { fontSize: 40 },
            '& [lang=en]': { color: 'inherit' },
          })}
        >
          <FrontHand aria-hidden />
          <Box sx={{ fontSize: 24, fontWeight: 700, lineHeight: 1.3 }}>
            <Bilingual text="reading.doNotMove" englishSize={16} />
          </Box>
          <Box sx={{ marginInlineStart: 'auto', fontSize: 16, lineHeight: 1.4, maxWidth: 320 }}>
            <Bilingual text="reading.keepUntilResult" englishSize={14} />
          </Box>
        </Box>
        <Box
          sx={({ kiosk }) => ({
            padding: '24px 28px',
            '@media (max-height: 800px)': { paddingBlock: '18px 12px' },
            border: `1px solid ${kiosk.line}`,
            borderRadius: '18px',
            backgroundColor: kiosk.surface,
          })}
        >
          <LinearProgress
            variant="determinate"
            value={percent}
            aria-label={textIn('ja', 'reading.progress')}
            aria-valuetext={spoken}
            sx={({ kiosk }) => ({
              height: 16,
              borderRadius: '8px',
              border: `1px solid ${kiosk.controlLine}`,
              backgroundColor: kiosk.softSurface,
              '& .MuiLinearProgress-bar': { borderRadius: '8px', transition: 'transform 180ms ease-out' },
            })}
          />
          <Box
            sx={{ display: 'flex', justifyContent: 'space-between', fontSize: 16, marginBlock: '8px 12px' }}
          >
            <Box aria-live="polite" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {spoken}
            </Box>
            <Box sx={({ kiosk }) => ({ color: kiosk.quietInk, fontVariantNumeric: 'tabular-nums' })}>
              <Bilingual text="reading.elapsed" values={{ seconds }} inline englishSize={14} />
            </Box>
          </Box>
          <StepList running={step} />
        </Box>
      </Box>
    </ScreenFrame>
  );
}
