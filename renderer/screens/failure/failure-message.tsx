import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { sentencesOf } from './plan-for-failure.ts';

interface FailureMessageProps {
  readonly id: string;
  readonly message: string;
  readonly english: string;
}

/** The manual's words, a sentence a line; what happened is the largest. */
export function FailureMessage({ id, message, english }: FailureMessageProps): JSX.Element {
  const [happened, ...others] = sentencesOf(message);
  return (
    <Box>
      <Box
        component="h1"
        id={id}
        lang="ja"
        sx={{ margin: 0, fontSize: 19, lineHeight: 1.5, wordBreak: 'auto-phrase' }}
      >
        <Box component="span" sx={{ display: 'block', fontSize: 28, lineHeight: 1.35, marginBottom: '4px' }}>
          {happened}
        </Box>
        {others.map((sentence) => (
          <Box key={sentence} component="span" sx={{ display: 'block', fontWeight: 500 }}>
            {' '}
            {sentence}
          </Box>
        ))}
      </Box>
      <Box lang="en" sx={{ marginTop: '6px', fontSize: 15, lineHeight: 1.4, color: 'text.secondary' }}>
        {english}
      </Box>
    </Box>
  );
}
