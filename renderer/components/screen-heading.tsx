import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import type { JSX } from 'react';
import type { TextKey } from '../text/i18n.ts';
import { Bilingual } from './bilingual.tsx';

interface ScreenHeadingProps {
  readonly text: TextKey;
  /** Takes the focus when the screen appears; off where a control takes it. */
  readonly focused?: boolean;
}

/** The screen's one sentence, and where keyboard and screen reader begin. */
export function ScreenHeading({ text, focused = true }: ScreenHeadingProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  return (
    <Typography
      variant="h1"
      ref={heading}
      tabIndex={-1}
      sx={{ '&:focus-visible, &:focus': { outline: 'none' } }}
    >
      <Bilingual text={text} englishSize={16} />
    </Typography>
  );
}
