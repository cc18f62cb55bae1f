import Box from '@mui/material/Box';
import type { JSX, ReactNode } from 'react';

/** A white surface with a hairline, on which one matter stands. */
export function Panel({ children }: { readonly children: ReactNode }): JSX.Element {
  return (
    <Box
      component="section"
      sx={({ kiosk }) => ({
        display: 'grid',
        gap: '10px',
        padding: '16px 18px',
        border: `1px solid ${kiosk.line}`,
        borderRadius: '16px',
        backgroundColor: kiosk.surface,
      })}
    >
      {children}
    </Box>
  );
}
