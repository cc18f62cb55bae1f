import { createTheme } from '@mui/material/styles';
import type { Theme } from '@mui/material/styles';
import { sansSerif } from './fonts.ts';
import { kioskColours } from './kiosk-colours.ts';
import type { KioskColours, ThemeContrast, ThemeMode } from './kiosk-colours.ts';

declare module '@mui/material/styles' {
  interface Theme {
    readonly kiosk: KioskColours;
  }
  interface ThemeOptions {
    readonly kiosk?: KioskColours;
  }
}

const reducedMotion = '@media (prefers-reduced-motion: reduce)';

export function createKioskTheme(mode: ThemeMode, contrast: ThemeContrast = 'normal'): Theme {
  const kiosk = kioskColours(mode, contrast);
  const focusRing = {
    outline: `3px solid ${kiosk.primary}`,
    outlineOffset: 3,
  };
  return createTheme({
    kiosk,
    palette: {
      mode,
      primary: { main: kiosk.primary, contrastText: kiosk.onPrimary },
      success: { main: kiosk.valid.main },
      error: { main: kiosk.invalid.main },
      warning: { main: kiosk.unchecked.main },
      text: { primary: kiosk.ink, secondary: kiosk.quietInk },
      divider: kiosk.line,
      background: { default: kiosk.ground, paper: kiosk.surface },
    },
    shape: { borderRadius: 12 },
    typography: {
      fontFamily: sansSerif,
      h1: { fontSize: 34, fontWeight: 700, lineHeight: 1.3 },
      h2: { fontSize: 20, fontWeight: 700, lineHeight: 1.4 },
      h3: { fontSize: 18, fontWeight: 700, lineHeight: 1.4 },
      body1: { fontSize: 18, lineHeight: 1.6 },
      body2: { fontSize: 16, lineHeight: 1.5 },
      caption: { fontSize: 14, lineHeight: 1.45 },
      button: { fontSize: 24, fontWeight: 700, textTransform: 'none', lineHeight: 1.25 },
    },
    transitions: {
      duration: { enteringScreen: 180, leavingScreen: 150, standard: 180, short: 150, shorter: 150 },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          'html, body, #root': { height: '100%' },
          body: { overflow: 'hidden' },
          ':focus-visible': focusRing,
          // Japanese breaks between phrases where the engine can tell them apart.
          '[lang=ja]': { wordBreak: 'auto-phrase' },
          [reducedMotion]: {
            '*, *::before, *::after': {
              animationDuration: '0.01ms !important',
              animationIterationCount: '1 !important',
              transitionDuration: '0.01ms !important',
            },
          },
        },
      },
      // The ring is drawn by :focus-visible; a ripple says nothing that it does not.
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: { root: { '&:focus-visible': focusRing } },
      },
      MuiButton: { defaultProps: { disableElevation: true } },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    },
  });
}
