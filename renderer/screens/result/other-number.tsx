import ReportProblem from '@mui/icons-material/ReportProblem';
import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';
import { cardNumberFace } from '../../theme/fonts.ts';
import { RemarkPanel } from './remark-panel.tsx';

/** The chip's own number file disagrees with the number that opened the chip. */
export function OtherNumber({ number }: { readonly number: string }): JSX.Element {
  return (
    <RemarkPanel Icon={ReportProblem} title="secondGeneration.other-number">
      <Box>
        <Bilingual text="secondGeneration.other-number-stated" englishSize={14} />
        <Box
          sx={{
            ...cardNumberFace,
            fontSize: 22,
            fontWeight: 700,
            overflowWrap: 'anywhere',
            userSelect: 'text',
          }}
        >
          {number}
        </Box>
      </Box>
      <Bilingual text="secondGeneration.other-number-advice" englishSize={14} />
    </RemarkPanel>
  );
}
