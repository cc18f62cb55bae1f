import { useTheme } from '@mui/material/styles';
import type { JSX } from 'react';
import { guideFrame, type FrameRectangle } from '../../camera/guide-frame.ts';
import type { SeenFrame } from '../../camera/watch-frames.ts';
import type { Quad, ScanReport } from '../../ocr/number-scanner.ts';

interface ScanOverlayProps {
  readonly width: number;
  readonly height: number;
  readonly seen: SeenFrame | null;
}

/** A card's corners are round: 3.18 mm of its 85.6 (ISO/IEC 7810). */
const cornerOf = ({ width }: FrameRectangle): number => width * (3.18 / 85.6);
const roundPath = (card: FrameRectangle): string => {
  const { x, y, width, height } = card;
  const r = cornerOf(card);
  const [across, down] = [width - 2 * r, height - 2 * r];
  const turn = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${across}${turn(r, r)}v${down}${turn(-r, r)}h${-across}${turn(-r, -r)}v${-down}${turn(r, -r)}z`;
};
const points = (quad: Quad): string => quad.map(({ x, y }) => `${x},${y}`).join(' ');

/** Something like a line of print is found on many a desk: it is the number on a card, or where it can be read. */
function numberSeen({ hint, card, zone }: ScanReport): Quad | null {
  return card !== null || hint === null ? zone : null;
}

/** Where to hold the card, and where it and its number are seen; drawn in pixels of the picture beneath. */
export function ScanOverlay({ width, height, seen }: ScanOverlayProps): JSX.Element {
  const { kiosk } = useTheme();
  const { card, number } = guideFrame(width, height);
  const stroke = width / 320;
  const zone = seen === null ? null : numberSeen(seen.report);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
      focusable="false"
      style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}
    >
      <path
        d={`M0 0h${width}v${height}H0z${roundPath(card)}`}
        fill="#000000"
        fillOpacity="0.5"
        fillRule="evenodd"
      />
      {/* White on a dark seam: to be seen on any ground. */}
      <path d={roundPath(card)} fill="none" stroke="#11171C" strokeWidth={stroke * 2.2} />
      <path d={roundPath(card)} fill="none" stroke="#FFFFFF" strokeWidth={stroke * 1.2} />
      <rect
        {...number}
        rx={number.height / 5}
        fill="none"
        stroke="#FFFFFF"
        strokeWidth={stroke}
        strokeDasharray={`${stroke * 4} ${stroke * 3}`}
      />
      {seen === null ? null : (
        // The frame that was looked at may be smaller than the picture that is shown.
        <g
          transform={`scale(${width / seen.width} ${height / seen.height})`}
          fill="none"
          strokeLinejoin="round"
        >
          {seen.report.card === null ? null : (
            <polygon points={points(seen.report.card)} stroke="#6CCB95" strokeWidth={stroke * 1.2} />
          )}
          {zone === null ? null : (
            <polygon points={points(zone)} stroke={kiosk.pointer} strokeWidth={stroke * 1.6} />
          )}
        </g>
      )}
    </svg>
  );
}
