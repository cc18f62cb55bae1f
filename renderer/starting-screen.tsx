import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { AppMark } from './components/app-mark.tsx';
import { Bilingual } from './components/bilingual.tsx';

/** What stands there until the main process has told its state. */
export function StartingScreen(): JSX.Element {
  return (
    <Box
      component="main"
      aria-busy
      sx={{ height: '100%', display: 'grid', placeContent: 'center', justifyItems: 'center', gap: '16px' }}
    >
      <AppMark />
      <Box component="h1" sx={{ margin: 0, fontSize: 20, textAlign: 'center' }}>
        <Bilingual text="frame.starting" />
      </Box>
    </Box>
  );
}
