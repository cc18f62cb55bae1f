import { useTheme } from '@mui/material/styles';
import type { JSX } from 'react';
import { textIn } from '../../text/i18n.ts';
import { monospaced, sansSerif } from '../../theme/fonts.ts';

const lines = [
  { y: 66, width: 176 },
  { y: 92, width: 206 },
  { y: 118, width: 148 },
  { y: 144, width: 194 },
  { y: 170, width: 122 },
];

/** Our own drawing of a card's front: where its number is, and nothing else of it. */
export function CardDrawing(): JSX.Element {
  const { kiosk, palette } = useTheme();
  const isDark = palette.mode === 'dark';
  return (
    <svg
      viewBox="0 0 366 230"
      preserveAspectRatio="xMidYMin meet"
      role="img"
      aria-label={textIn('ja', 'top.whereDrawing')}
      style={{ display: 'block', width: '100%', height: '100%' }}
    >
      <defs>
        <linearGradient id="card-ground" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor={isDark ? '#22352E' : '#E4EEE6'} />
          <stop offset="0.6" stopColor={isDark ? '#28332F' : '#F1F4EC'} />
          <stop offset="1" stopColor={isDark ? '#22303C' : '#E3ECF3'} />
        </linearGradient>
      </defs>
      <rect
        x="1"
        y="1"
        width="364"
        height="228"
        rx="16"
        fill="url(#card-ground)"
        stroke={kiosk.controlLine}
      />
      <text x="20" y="38" fontSize="20" fontWeight="700" fontFamily={sansSerif} fill={kiosk.ink}>
        {textIn('ja', 'top.cardTitle')}
      </text>
      {lines.map(({ y, width }) => (
        <rect
          key={y}
          x="20"
          y={y}
          width={width}
          height="9"
          rx="4.5"
          fill={kiosk.controlLine}
          opacity="0.55"
        />
      ))}
      <rect x="262" y="84" width="84" height="108" rx="8" fill={kiosk.controlLine} opacity="0.45" />
      <circle cx="304" cy="122" r="19" fill={kiosk.surface} opacity="0.8" />
      <path d="M270 192c0-25 14-42 34-42s34 17 34 42z" fill={kiosk.surface} opacity="0.8" />
      <rect x="20" y="200" width="150" height="9" rx="4.5" fill={kiosk.controlLine} opacity="0.55" />
      <rect
        x="186"
        y="11"
        width="168"
        height="40"
        rx="9"
        fill={kiosk.surface}
        stroke={kiosk.pointer}
        strokeWidth="4"
      />
      <text
        x="270"
        y="38"
        textAnchor="middle"
        fontSize="21"
        fontFamily={`${monospaced}, ${sansSerif}`}
        fill={kiosk.ink}
      >
        AB12345678CD
      </text>
    </svg>
  );
}
