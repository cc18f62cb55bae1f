import WarningAmber from '@mui/icons-material/WarningAmber';
import Box from '@mui/material/Box';
import type { JSX, ReactNode } from 'react';
import type { TextKey } from '../text/i18n.ts';
import { AppMark } from './app-mark.tsx';
import { Banner } from './banner.tsx';
import { Bilingual } from './bilingual.tsx';
import { SpecimenBanner } from './specimen-banner.tsx';

export interface ScreenFrameProps {
  readonly title: TextKey;
  /** `h1` where the title is the screen's heading; otherwise it is a name and no heading. */
  readonly titleAs?: 'h1' | 'h2' | 'div';
  readonly corner?: ReactNode;
  /** The next step: bottom right, on every screen. */
  readonly footerAction?: ReactNode;
  readonly footerNote?: ReactNode;
  /** Whether a software card may be on this screen. */
  readonly specimen: boolean;
  readonly customTrustStore: boolean;
  readonly children: ReactNode;
}

/** Banners, header, main part and footer: only the main part scrolls, and only if it must. */
export function ScreenFrame(props: ScreenFrameProps): JSX.Element {
  const { title, titleAs = 'div', corner, footerAction, footerNote } = props;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}>
      <Box component="header" sx={{ flexShrink: 0 }}>
        {props.specimen ? <SpecimenBanner /> : null}
        {props.customTrustStore ? (
          <Banner mark={<WarningAmber aria-hidden />} text="frame.customTrustStore" />
        ) : null}
        <Box
          sx={(theme) => ({
            display: 'flex',
            alignItems: 'center',
            gap: '14px',
            height: 72,
            paddingInline: '32px',
            backgroundColor: theme.kiosk.surface,
            borderBottom: `1px solid ${theme.kiosk.line}`,
          })}
        >
          <AppMark />
          <Box component={titleAs} sx={{ margin: 0, fontSize: 20, fontWeight: 700, lineHeight: 1.25 }}>
            <Bilingual text={title} inline englishSize={16} />
          </Box>
          <Box sx={{ marginInlineStart: 'auto', display: 'flex', alignItems: 'center', gap: '12px' }}>
            {corner}
          </Box>
        </Box>
      </Box>
      <Box
        component="main"
        sx={{
          flex: 1,
          minHeight: 0,
          overflow: 'auto',
          padding: '28px 32px',
          '@media (max-height: 800px)': { paddingBlock: '18px' },
        }}
      >
        {props.children}
      </Box>
      <Box
        component="footer"
        sx={(theme) => ({
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
          gap: '24px',
          minHeight: 56,
          flexShrink: 0,
          padding: footerAction === undefined ? '8px 32px' : '12px 32px',
          fontSize: 14,
          lineHeight: 1.45,
          color: theme.kiosk.quietInk,
          backgroundColor: theme.kiosk.surface,
          borderTop: `1px solid ${theme.kiosk.line}`,
        })}
      >
        <Box sx={{ minWidth: 0 }}>{footerNote}</Box>
        {footerAction === undefined ? null : (
          <Box sx={{ flexShrink: 0, display: 'flex', gap: '16px', alignItems: 'center' }}>{footerAction}</Box>
        )}
      </Box>
    </Box>
  );
}
