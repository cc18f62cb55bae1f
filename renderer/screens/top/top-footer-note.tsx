import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { JSX } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';
import { textIn } from '../../text/i18n.ts';

interface TopFooterNoteProps {
  readonly version: string;
  readonly onOpenLicences: () => void;
}

/** Whose software this is, and whose it is not. */
export function TopFooterNote({ version, onOpenLicences }: TopFooterNoteProps): JSX.Element {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', columnGap: '20px' }}>
      <Link
        component="button"
        type="button"
        color="inherit"
        onClick={onOpenLicences}
        aria-description={textIn('en', 'frame.licences')}
        sx={{ minHeight: 48, minWidth: 48, fontSize: 14, flexShrink: 0, borderRadius: '6px' }}
      >
        {textIn('ja', 'frame.licences')}
      </Link>
      <Box>
        <Box>
          {textIn('ja', 'frame.appName')}
          {'　'}
          {textIn('ja', 'frame.version', { version })}
        </Box>
        <Bilingual text="frame.independent" inline englishSize={14} />
      </Box>
    </Box>
  );
}
