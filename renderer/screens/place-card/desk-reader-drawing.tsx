import { keyframes } from '@emotion/react';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import type { JSX } from 'react';
import { textIn } from '../../text/i18n.ts';

const layDown = keyframes`
  0%, 10% { transform: translate(0, -64px); }
  45%, 85% { transform: translate(0, 0); }
  100% { transform: translate(0, -64px); }
`;
const glow = keyframes`
  0%, 40% { opacity: 0.12; }
  52%, 85% { opacity: 1; }
  100% { opacity: 0.12; }
`;

/** A card being laid on a reader that lies on a desk. With reduced motion it hovers over its place. */
export function DeskReaderDrawing(): JSX.Element {
  const { kiosk, palette } = useTheme();
  const card = palette.mode === 'dark' ? '#2C4138' : '#E4EEE6';
  return (
    <Box
      component="svg"
      viewBox="0 92 480 206"
      role="img"
      aria-label={textIn('ja', 'placeCard.drawing')}
      sx={{
        display: 'block',
        width: '100%',
        '& .card': { animation: `${layDown} 4.5s ease-in-out infinite` },
        '& .waves': { animation: `${glow} 4.5s ease-in-out infinite` },
        '& .arrow': { display: 'none' },
        '@media (prefers-reduced-motion: reduce)': {
          '& .card': { animation: 'none', transform: 'translate(0, -64px)' },
          '& .waves': { animation: 'none' },
          '& .arrow': { display: 'block' },
        },
      }}
    >
      <path d="M16 292h448" stroke={kiosk.controlLine} strokeWidth="3" strokeLinecap="round" />
      <path
        d="M396 276c34 0 24 15 62 15"
        fill="none"
        stroke={kiosk.quietInk}
        strokeWidth="6"
        strokeLinecap="round"
      />
      {/* The reader: a flat box, its top in perspective. */}
      <g stroke={kiosk.quietInk} strokeWidth="3" strokeLinejoin="round">
        <path d="M132 158h216a12 12 0 0 1 11 8l39 92H82l39-92a12 12 0 0 1 11-8z" fill={kiosk.softSurface} />
        <path d="M82 258h316v22a12 12 0 0 1-12 12H94a12 12 0 0 1-12-12z" fill={kiosk.surface} />
      </g>
      <circle cx="374" cy="275" r="5" fill={kiosk.valid.main} />
      <path
        d="M158 170h164l28 76H130z"
        fill="none"
        stroke={kiosk.primary}
        strokeWidth="3"
        strokeDasharray="8 7"
      />
      <g className="arrow" fill="none" stroke={kiosk.primary} strokeWidth="6" strokeLinecap="round">
        <path d="M240 196v34M226 218l14 14 14-14" strokeLinejoin="round" />
      </g>
      <g className="card">
        <path
          d="M146 236v5a7 7 0 0 0 7 7h174a7 7 0 0 0 7-7v-5"
          fill={kiosk.quietInk}
          stroke={kiosk.ink}
          strokeWidth="3"
        />
        <path
          d="M171 176h138a9 9 0 0 1 8 6l17 52a6 6 0 0 1-6 8H152a6 6 0 0 1-6-8l17-52a9 9 0 0 1 8-6z"
          fill={card}
          stroke={kiosk.ink}
          strokeWidth="3"
          strokeLinejoin="round"
        />
        <path d="M250 183h52l3 8h-54z" fill={kiosk.surface} stroke={kiosk.pointer} strokeWidth="2.5" />
        <path
          d="M178 188h42M174 201h72M170 214h58M166 227h74"
          stroke={kiosk.controlLine}
          strokeWidth="5"
          strokeLinecap="round"
        />
        <path d="M270 200h32l10 32h-38z" fill={kiosk.controlLine} opacity="0.6" />
      </g>
      <g className="waves" fill="none" stroke={kiosk.valid.main} strokeWidth="5" strokeLinecap="round">
        <path d="M66 186c-10 12-15 27-15 44" />
        <path d="M42 172c-14 16-21 36-21 58" />
        <path d="M414 186c10 12 15 27 15 44" />
        <path d="M438 172c14 16 21 36 21 58" />
      </g>
    </Box>
  );
}
