import BackspaceOutlined from '@mui/icons-material/BackspaceOutlined';
import Clear from '@mui/icons-material/Clear';
import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { textIn } from '../../text/i18n.ts';
import type { PlaceKind } from './number-entry.ts';
import { PadKey } from './pad-key.tsx';
import { useFocusInChangingPad } from './use-focus-in-changing-pad.ts';

interface NumberPadProps {
  readonly keys: PlaceKind;
  /** Whether another character has a place to go to. */
  readonly open: boolean;
  readonly empty: boolean;
  readonly onCharacter: (character: string) => void;
  readonly onEraseOne: () => void;
  readonly onEraseAll: () => void;
  /** The keyboard stood on a key that no longer does anything. */
  readonly onClosed: () => void;
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const digits = Array.from('1234567890');

/** Letters or digits, as the place of the caret needs them; both take the same room, so nothing below moves. */
export function NumberPad(props: NumberPadProps): JSX.Element {
  const { keys, open, empty, onClosed } = props;
  const group = useFocusInChangingPad(keys, open, onClosed);
  const isLetters = keys === 'letter';
  return (
    <Box sx={{ height: '100%', display: 'grid', gap: '8px', gridTemplateRows: 'minmax(160px, 1fr) auto' }}>
      <Box
        ref={group}
        role="group"
        aria-label={textIn('ja', isLetters ? 'top.letters' : 'top.digits')}
        sx={{
          display: 'grid',
          gap: '8px',
          gridTemplateColumns: `repeat(${isLetters ? 9 : 5}, 1fr)`,
          gridAutoRows: '1fr',
        }}
      >
        {(isLetters ? letters : digits).map((character) => (
          <PadKey
            key={character}
            character={character}
            disabled={!open}
            onPress={() => {
              props.onCharacter(character);
            }}
          />
        ))}
      </Box>
      <Box sx={{ display: 'grid', gap: '8px', minHeight: 52, gridTemplateColumns: '3fr 2fr' }}>
        <PadKey
          text="top.eraseOne"
          icon={<BackspaceOutlined />}
          disabled={empty}
          onPress={props.onEraseOne}
        />
        <PadKey text="top.eraseAll" icon={<Clear />} disabled={empty} onPress={props.onEraseAll} />
      </Box>
    </Box>
  );
}
