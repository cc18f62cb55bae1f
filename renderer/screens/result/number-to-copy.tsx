import Check from '@mui/icons-material/Check';
import ContentCopy from '@mui/icons-material/ContentCopy';
import Box from '@mui/material/Box';
import { useRef, useState, type JSX } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';
import { SecondaryButton } from '../../components/secondary-button.tsx';
import { request } from '../../kiosk-client.ts';
import { textIn } from '../../text/i18n.ts';
import { cardNumberFace } from '../../theme/fonts.ts';

/** The number to type on the agency's page. */
export function NumberToCopy({ number }: { readonly number: string }): JSX.Element {
  const [copied, setCopied] = useState(false);
  const shown = useRef<HTMLSpanElement>(null);
  const copy = (): void => {
    void request('copy-number', null).then(({ ok }) => {
      setCopied(ok);
      // Where the system has no clipboard, the number is at least marked.
      if (!ok && shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
    });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '10px 18px' }}>
      <Box sx={{ fontSize: 14, lineHeight: 1.4 }}>
        <Bilingual text="result.number" englishSize={14} />
        <Box
          component="span"
          ref={shown}
          sx={{
            ...cardNumberFace,
            display: 'block',
            fontSize: 24,
            letterSpacing: '0.04em',
            userSelect: 'all',
          }}
        >
          {number}
        </Box>
      </Box>
      <SecondaryButton text="result.copy" icon={copied ? <Check /> : <ContentCopy />} onClick={copy} />
      <Box role="status" sx={{ fontSize: 15 }}>
        {copied ? textIn('ja', 'result.copied') : null}
      </Box>
    </Box>
  );
}
