import Box from '@mui/material/Box';
import { useEffect, useRef, type JSX } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';
import { OfficialLinkButton } from '../../components/official-link-button.tsx';
import { answerAppearance, answerColours } from './answer-appearance.tsx';
import type { Headline } from './choose-headline.ts';

/** The answer: the largest words of the screen, and where keyboard and screen reader begin. */
export function ResultHeadline({ headline }: { readonly headline: Headline }): JSX.Element {
  const { tone, title, finding, explanation, consult } = headline;
  const { Icon } = answerAppearance[tone];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Box
      data-answer={tone}
      sx={({ kiosk }) => ({
        display: 'flex',
        gap: '18px',
        padding: '12px 20px',
        border: `2px solid ${answerColours(kiosk, tone).main}`,
        borderRadius: '16px',
        color: answerColours(kiosk, tone).ink,
        backgroundColor: answerColours(kiosk, tone).surface,
        '& [lang=en]': { color: 'inherit' },
      })}
    >
      <Icon
        aria-hidden
        sx={({ kiosk }) => ({ flexShrink: 0, fontSize: 48, color: answerColours(kiosk, tone).main })}
      />
      <Box sx={{ minWidth: 0, display: 'grid', gap: '6px' }}>
        <Box
          component="h2"
          ref={heading}
          tabIndex={-1}
          sx={{
            margin: 0,
            fontSize: 'clamp(22px, 2.05vw, 30px)',
            fontWeight: 700,
            lineHeight: 1.3,
            textWrap: 'balance',
            '&:focus, &:focus-visible': { outline: 'none' },
          }}
        >
          <Bilingual text={title} />
        </Box>
        {finding === null ? null : (
          <Box sx={{ fontSize: 19, fontWeight: 700, lineHeight: 1.4 }}>
            <Bilingual text={finding} englishSize={14} />
          </Box>
        )}
        {explanation === null ? null : (
          <Box sx={{ fontSize: 16, lineHeight: 1.4 }}>
            <Bilingual text={explanation} englishSize={14} />
          </Box>
        )}
        {consult ? <OfficialLinkButton link="consultation" text="result.consultation" /> : null}
      </Box>
    </Box>
  );
}
