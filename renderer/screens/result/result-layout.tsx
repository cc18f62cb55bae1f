import Box from '@mui/material/Box';
import { useRef, type JSX, type ReactNode } from 'react';
import { cardAspect } from '../../card-face/face-of-kind.ts';
import { MoreBelow, useEndOutOfSight } from './more-below.tsx';

interface ResultLayoutProps {
  readonly headline: ReactNode;
  readonly face: ReactNode;
  readonly tiles: ReactNode;
  readonly inquiry: ReactNode;
  readonly details: ReactNode;
}

const upright = '@media (orientation: portrait), (max-width: 900px)';

/** Landscape: two columns, of which only the right one may scroll. Portrait: one under the other. Says where more is below. */
export function ResultLayout({ headline, face, tiles, inquiry, details }: ResultLayoutProps): JSX.Element {
  const end = useRef<HTMLDivElement>(null);
  const more = useEndOutOfSight(end);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1.62fr) minmax(360px, 1fr)',
        gap: '24px',
        height: '100%',
        minHeight: 460,
        '& [lang=ja]': { wordBreak: 'auto-phrase' },
        [upright]: { display: 'flex', flexDirection: 'column', gap: '20px', height: 'auto' },
      }}
    >
      <Box sx={{ ...column, [upright]: { display: 'contents' } }}>
        <Box sx={{ flexShrink: 0, [upright]: { order: 1 } }}>{headline}</Box>
        <Box
          sx={{
            // A length and not `min-height`: container units see only what flexing gives.
            flex: '1 0 240px',
            containerType: 'size',
            [upright]: { order: 3, flex: 'none', aspectRatio: cardAspect },
          }}
        >
          {face}
        </Box>
      </Box>
      <Box
        sx={{
          ...column,
          overflowY: 'auto',
          margin: '-6px',
          padding: '6px',
          [upright]: { display: 'contents' },
        }}
      >
        <Box
          sx={{
            ...side,
            display: 'grid',
            gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
            gap: '12px',
            [upright]: { order: 2, display: 'grid' },
          }}
        >
          {tiles}
        </Box>
        <Box sx={{ ...side, [upright]: { order: 4 } }}>{inquiry}</Box>
        <Box sx={{ ...side, position: 'relative', display: 'grid', gap: '14px', [upright]: { order: 5 } }}>
          {details}
          <Box ref={end} sx={{ position: 'absolute', bottom: 0, width: '1px', height: '16px' }} />
        </Box>
        {more ? (
          <Box
            sx={{
              ...side,
              position: 'sticky',
              bottom: '-6px',
              height: 0,
              [upright]: { order: 6, bottom: '-28px' },
            }}
          >
            <Box sx={{ position: 'absolute', insetInline: 0, bottom: 0 }}>
              <MoreBelow end={end} />
            </Box>
          </Box>
        ) : null}
      </Box>
    </Box>
  );
}

const column = { display: 'flex', flexDirection: 'column', gap: '14px', minHeight: 0, minWidth: 0 } as const;
const side = { flexShrink: 0 } as const;
