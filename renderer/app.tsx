import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import type { JSX } from 'react';
import { useKioskState } from './kiosk-client.ts';
import { Rehearsal } from './rehearsal/rehearsal.tsx';
import { StartingScreen } from './starting-screen.tsx';
import { useKioskTheme } from './theme/use-kiosk-theme.ts';
import { useActivityNotes } from './use-activity-notes.ts';
import { Visit } from './visit.tsx';

/** Draws the state of the kiosk. A new visit is a new tree: nothing of the last one is left in it. */
export function App(): JSX.Element {
  const state = useKioskState();
  const theme = useKioskTheme();
  useActivityNotes();
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline enableColorScheme />
      {state === null ? <StartingScreen /> : <Visit key={state.session.visit} state={state} />}
      {state === null ? null : <Rehearsal state={state} />}
    </ThemeProvider>
  );
}
