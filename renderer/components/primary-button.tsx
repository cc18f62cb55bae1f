import Button from '@mui/material/Button';
import type { JSX } from 'react';
import { textIn } from '../text/i18n.ts';
import { Bilingual } from './bilingual.tsx';
import type { KioskButtonProps } from './button-props.ts';

/** The next step: the largest button of a screen, 68 px. */
export function PrimaryButton(props: KioskButtonProps): JSX.Element {
  const { text, onClick, icon, disabled = false, fullWidth = false, type = 'button' } = props;
  return (
    <Button
      ref={props.buttonRef}
      variant="contained"
      type={type}
      form={props.form}
      disabled={disabled}
      fullWidth={fullWidth}
      startIcon={icon}
      onClick={onClick}
      aria-description={textIn('en', text)}
      aria-describedby={props.describedBy}
      sx={(theme) => ({
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
      <Bilingual text={text} nameOnly />
    </Button>
  );
}
