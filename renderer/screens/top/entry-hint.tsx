import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';
import { chooseHint } from './hint-text.ts';
import type { NumberHint } from './number-entry.ts';

interface EntryHintProps {
  readonly id: string;
  readonly hint: NumberHint;
  /** The number is still the one that came back for correction. */
  readonly kept: boolean;
  /** The camera's picture of a number stands above the cells. */
  readonly recognised: boolean;
  readonly uncertain: readonly number[];
}

/** What is still to be done to the number, beneath its cells. */
export function EntryHint({ id, hint, kept, recognised, uncertain }: EntryHintProps): JSX.Element {
  const isWrong = hint.kind === 'wrong-place';
  const isCompared = recognised && hint.kind === 'complete';
  return (
    <Box
      id={id}
      role="status"
      sx={({ kiosk }) => ({
        marginBlockStart: '10px',
        minHeight: 46,
        fontSize: 17,
        lineHeight: 1.4,
        color: isWrong ? kiosk.invalid.ink : kiosk.ink,
        fontWeight: isWrong || isCompared ? 700 : 400,
      })}
    >
      <Bilingual {...chooseHint({ hint, kept, recognised })} englishSize={14} />
      {uncertain.length === 0 ? null : (
        <Box
          sx={({ kiosk }) => ({
            marginBlockStart: '2px',
            fontSize: 16,
            color: kiosk.unchecked.ink,
            '& [lang=en]': { color: 'inherit' },
          })}
        >
          <Bilingual
            text="top.uncertain"
            values={{ places: uncertain.map((place) => place + 1).join('・') }}
            inline
            englishSize={14}
          />
        </Box>
      )}
    </Box>
  );
}
