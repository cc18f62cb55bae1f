import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';
import { answerAppearance, answerColours } from './answer-appearance.tsx';
import type { VerificationWords } from './describe-verification.ts';

/** One of the two verifications, told by icon, colour and words. */
export function VerificationTile({ words }: { readonly words: VerificationWords }): JSX.Element {
  const { result, title, state, details } = words;
  const { Icon } = answerAppearance[result];
  return (
    <Box
      component="section"
      data-answer={result}
      sx={({ kiosk }) => ({
        padding: '14px',
        overflowWrap: 'anywhere',
        border: `1px solid ${answerColours(kiosk, result).main}`,
        borderRadius: '16px',
        backgroundColor: kiosk.surface,
      })}
    >
      <Box component="h2" sx={{ margin: 0, fontSize: 17, fontWeight: 700, lineHeight: 1.3 }}>
        <Bilingual text={title} englishSize={14} />
      </Box>
      <Box
        sx={({ kiosk }) => ({
          display: 'flex',
          alignItems: 'center',
          gap: '10px',
          marginBlock: '10px',
          padding: '6px 12px',
          borderRadius: '12px',
          fontSize: 22,
          fontWeight: 700,
          lineHeight: 1.2,
          color: answerColours(kiosk, result).ink,
          backgroundColor: answerColours(kiosk, result).surface,
          '& [lang=en]': { color: 'inherit' },
        })}
      >
        <Icon aria-hidden sx={({ kiosk }) => ({ fontSize: 34, color: answerColours(kiosk, result).main })} />
        <Bilingual text={state} englishSize={14} />
      </Box>
      {details.map((detail) => (
        <Box key={detail} sx={{ fontSize: 15, lineHeight: 1.4, '& + &': { marginTop: '6px' } }}>
          <Bilingual text={detail} englishSize={14} />
        </Box>
      ))}
    </Box>
  );
}
