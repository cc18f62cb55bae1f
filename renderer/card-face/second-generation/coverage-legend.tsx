import GppMaybeOutlined from '@mui/icons-material/GppMaybeOutlined';
import Box from '@mui/material/Box';
import type { JSX } from 'react';
import type { Verdict } from '../../../shared/verdict.ts';
import { Bilingual } from '../../components/bilingual.tsx';
import { cardInk, unsignedHatch } from './card-ink.ts';
import { lowPlace } from './second-generation-geometry.ts';
import { coverageOf } from './signature-coverage.ts';

/** Beneath the drawn card: what its marks mean, and what of it is proved. */
export function CoverageLegend({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  const coverage = coverageOf(verdict);
  return (
    <Box
      data-coverage={coverage}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '10px',
        minWidth: 0,
        fontSize: 15,
        lineHeight: 1.35,
        [lowPlace]: { flex: 1, flexDirection: 'column', alignItems: 'start' },
      }}
    >
      {coverage === 'proved' ? (
        <Box
          aria-hidden="true"
          sx={{
            flexShrink: 0,
            width: 34,
            height: 20,
            borderRadius: '5px',
            border: `1px dashed ${cardInk.unsignedLine}`,
            backgroundColor: '#EEF1F4',
            backgroundImage: unsignedHatch,
          }}
        />
      ) : (
        <GppMaybeOutlined
          aria-hidden
          sx={({ kiosk }) => ({ flexShrink: 0, fontSize: 26, color: kiosk.unchecked.main })}
        />
      )}
      <Bilingual text={`cardFace.legend-${coverage}`} englishSize={14} />
    </Box>
  );
}
