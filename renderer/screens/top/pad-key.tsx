import ButtonBase from '@mui/material/ButtonBase';
import type { JSX, ReactNode } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';
import type { TextKey } from '../../text/i18n.ts';

type PadKeyProps = {
  readonly disabled: boolean;
  readonly onPress: () => void;
} & ({ readonly character: string } | { readonly text: TextKey; readonly icon: ReactNode });

/** A key of the pad. It leaves the focus where it is, so that the keyboard goes on beside it. */
export function PadKey(props: PadKeyProps): JSX.Element {
  const isCharacter = 'character' in props;
  return (
    <ButtonBase
      disabled={props.disabled}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={props.onPress}
      sx={({ kiosk, typography }) => ({
        minHeight: 48,
        minWidth: 0,
        gap: '10px',
        fontFamily: typography.fontFamily,
        fontSize: isCharacter ? 26 : 18,
        lineHeight: 1.2,
        color: kiosk.ink,
        border: `1px solid ${kiosk.controlLine}`,
        borderRadius: '10px',
        backgroundColor: isCharacter ? kiosk.surface : kiosk.softSurface,
        '&:hover': { borderColor: kiosk.primary },
        '&:active': { backgroundColor: kiosk.primary, color: kiosk.onPrimary },
        '&.Mui-disabled': { color: kiosk.quietInk, borderColor: kiosk.line, backgroundColor: 'transparent' },
      })}
    >
      {'character' in props ? (
        props.character
      ) : (
        <>
          {props.icon}
          <Bilingual text={props.text} inline nameOnly englishSize={14} />
        </>
      )}
    </ButtonBase>
  );
}
