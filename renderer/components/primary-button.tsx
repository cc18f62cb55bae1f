import type { JSX } from 'react';
import { Bilingual } from './bilingual.tsx';
import type { KioskButtonProps } from './button-props.ts';
import { KioskButton } from './kiosk-button.tsx';

/** The next step: the largest button of a screen, 68 px. */
export function PrimaryButton(props: KioskButtonProps): JSX.Element {
  return (
    <KioskButton
      button={props}
      variant="contained"
      look={(theme) => ({
        minHeight: 68,
        paddingInline: '32px',
        gap: '4px',
        borderRadius: '12px',
        '& .MuiButton-startIcon > svg': { fontSize: 30 },
        '&.Mui-disabled': {
          color: theme.kiosk.quietInk,
          backgroundColor: theme.kiosk.softSurface,
          border: `2px dashed ${theme.kiosk.controlLine}`,
        },
      })}
    >
      <Bilingual text={props.text} nameOnly />
    </KioskButton>
  );
}
