import Box from '@mui/material/Box';
import { QRCodeSVG } from 'qrcode.react';
import type { JSX } from 'react';
import { textIn, type TextKey } from '../text/i18n.ts';
import { Bilingual } from './bilingual.tsx';

interface PageAddressProps {
  readonly text: TextKey;
  /** Null where not even the address is known. */
  readonly url: string | null;
}

/** For a page that could not be opened here: its address as text and as a QR code for another device. */
export function PageAddress({ text, url }: PageAddressProps): JSX.Element {
  return (
    <Box role="status" sx={{ display: 'flex', gap: '16px', alignItems: 'center' }}>
      {url === null ? null : (
        <Box
          sx={{
            flexShrink: 0,
            padding: '10px',
            borderRadius: '10px',
            backgroundColor: '#FFFFFF',
            lineHeight: 0,
          }}
        >
          <QRCodeSVG value={url} size={112} title={textIn('ja', 'result.qr-code')} marginSize={1} />
        </Box>
      )}
      <Box sx={{ minWidth: 0, fontSize: 16, lineHeight: 1.5 }}>
        <Bilingual text={text} englishSize={14} />
        {url === null ? null : (
          <Box
            sx={{
              marginTop: '6px',
              fontSize: 15,
              fontWeight: 700,
              overflowWrap: 'anywhere',
              userSelect: 'text',
            }}
          >
            {url}
          </Box>
        )}
      </Box>
    </Box>
  );
}
