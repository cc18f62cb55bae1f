import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { textIn } from '../text/i18n.ts';

/** 見本 from corner to corner, over everything that the chip says and under nothing. */
export function SpecimenMark(): JSX.Element {
  return (
    <Box
      aria-hidden="true"
      data-specimen-mark=""
      sx={{
        position: 'absolute',
        inset: 0,
        display: 'grid',
        placeContent: 'center',
        textAlign: 'center',
        pointerEvents: 'none',
        color: 'rgb(164 38 44 / 0.3)',
        fontWeight: 700,
        lineHeight: 1,
        rotate: '-24deg',
        userSelect: 'none',
      }}
    >
      <Box component="span" sx={{ fontSize: '26cqi', letterSpacing: '0.12em', marginInlineEnd: '-0.12em' }}>
        {textIn('ja', 'result.specimen-mark')}
      </Box>
      <Box component="span" sx={{ fontSize: '6cqi', letterSpacing: '0.3em', marginTop: '0.4em' }}>
        {textIn('en', 'result.specimen-mark')}
      </Box>
    </Box>
  );
}
