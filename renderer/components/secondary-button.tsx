import type { JSX } from 'react';
import { Bilingual } from './bilingual.tsx';
import type { KioskButtonProps } from './button-props.ts';
import { KioskButton } from './kiosk-button.tsx';

/** Any other way on: outlined and smaller than the next step, 56 px. */
export function SecondaryButton(props: KioskButtonProps): JSX.Element {
  return (
    <KioskButton
      button={props}
      variant="outlined"
      look={(theme) => ({
        minHeight: 56,
        paddingInline: '24px',
        borderRadius: '12px',
        border: `2px solid ${theme.kiosk.controlLine}`,
        backgroundColor: theme.kiosk.surface,
        fontSize: 18,
        '& .MuiButton-startIcon > svg': { fontSize: 24 },
      })}
    >
      <Bilingual text={props.text} nameOnly englishSize={14} />
    </KioskButton>
  );
}
