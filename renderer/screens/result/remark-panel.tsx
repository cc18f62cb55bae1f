import Box from '@mui/material/Box';
import type { SvgIconComponent } from '@mui/icons-material';
import type { JSX, ReactNode } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';
import type { TextKey } from '../../text/i18n.ts';

interface RemarkPanelProps {
  readonly Icon: SvgIconComponent;
  readonly title: TextKey;
  readonly children?: ReactNode;
}

/** Something about a card that is no verdict, and that should not be overlooked. */
export function RemarkPanel({ Icon, title, children }: RemarkPanelProps): JSX.Element {
  return (
    <Box
      component="section"
      data-remark=""
      sx={({ kiosk }) => ({
        display: 'flex',
        gap: '12px',
        padding: '12px 16px',
        border: `1px solid ${kiosk.unchecked.main}`,
        borderRadius: '16px',
        fontSize: 15,
        lineHeight: 1.4,
        color: kiosk.unchecked.ink,
        backgroundColor: kiosk.unchecked.surface,
        '& [lang=en]': { color: 'inherit' },
      })}
    >
      <Icon aria-hidden sx={({ kiosk }) => ({ fontSize: 28, color: kiosk.unchecked.main })} />
      <Box sx={{ display: 'grid', gap: '6px', minWidth: 0 }}>
        <Box component="h2" sx={{ margin: 0, fontSize: 17, fontWeight: 700, lineHeight: 1.35 }}>
          <Bilingual text={title} englishSize={14} />
        </Box>
        {children}
      </Box>
    </Box>
  );
}
