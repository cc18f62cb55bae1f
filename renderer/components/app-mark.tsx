import { useTheme } from '@mui/material/styles';
import type { JSX } from 'react';

/** The kiosk's sign: a card with its chip. */
export function AppMark(): JSX.Element {
  const { kiosk } = useTheme();
  return (
    <svg width="36" height="26" viewBox="0 0 36 26" aria-hidden="true" focusable="false">
      <rect
        x="1.5"
        y="1.5"
        width="33"
        height="23"
        rx="4"
        fill="none"
        stroke={kiosk.primary}
        strokeWidth="3"
      />
      <rect x="22" y="8" width="8" height="10" rx="2" fill={kiosk.primary} />
    </svg>
  );
}
