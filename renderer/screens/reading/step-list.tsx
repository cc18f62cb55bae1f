import CheckCircle from '@mui/icons-material/CheckCircle';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import type { JSX } from 'react';
import { readingSteps } from '../../../shared/reading-step.ts';
import type { ReadingStep } from '../../../shared/reading-step.ts';
import { Bilingual } from '../../components/bilingual.tsx';
import { stepState } from './reading-progress.ts';
import type { StepState } from './reading-progress.ts';

interface StepListProps {
  readonly running: ReadingStep;
}

function StepIcon({ state }: { readonly state: StepState }): JSX.Element {
  switch (state) {
    case 'done':
      return <CheckCircle sx={({ kiosk }) => ({ color: kiosk.valid.main })} />;
    case 'running':
      return <CircularProgress aria-hidden size={22} thickness={6} disableShrink />;
    case 'waiting':
      return <RadioButtonUnchecked sx={({ kiosk }) => ({ color: kiosk.controlLine })} />;
  }
}

/** The steps by name: done, running, waiting, by sign and weight. */
export function StepList({ running }: StepListProps): JSX.Element {
  return (
    <Box
      component="ol"
      sx={{
        display: 'grid',
        gridTemplateColumns: '1fr 1fr',
        gridTemplateRows: 'repeat(4, auto)',
        gridAutoFlow: 'column',
        gap: '4px 32px',
        margin: 0,
        padding: 0,
        listStyle: 'none',
      }}
    >
      {readingSteps.map((step) => {
        const state = stepState(step, running);
        return (
          <Box
            key={step}
            component="li"
            aria-current={state === 'running' ? 'step' : undefined}
            sx={({ kiosk }) => ({
              display: 'grid',
              gridTemplateColumns: '24px 1fr',
              alignItems: 'center',
              gap: '14px',
              minHeight: 52,
              paddingInline: '12px',
              borderRadius: '12px',
              fontSize: 18,
              lineHeight: 1.3,
              fontWeight: state === 'running' ? 700 : 400,
              color: state === 'waiting' ? kiosk.quietInk : kiosk.ink,
              backgroundColor: state === 'running' ? kiosk.softSurface : 'transparent',
            })}
          >
            <StepIcon state={state} />
            <Bilingual text={`reading.${step}`} englishSize={14} />
          </Box>
        );
      })}
    </Box>
  );
}
