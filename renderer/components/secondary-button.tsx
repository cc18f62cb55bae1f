import Button from '@mui/material/Button';
import type { JSX } from 'react';
import { textIn } from '../text/i18n.ts';
import { Bilingual } from './bilingual.tsx';
import type { KioskButtonProps } from './button-props.ts';

/** Any other way on: outlined and smaller than the next step, 56 px. */
export function SecondaryButton(props: KioskButtonProps): JSX.Element {
  const { text, onClick, icon, disabled = false, fullWidth = false, type = 'button' } = props;
  return (
    <Button
      ref={props.buttonRef}
      variant="outlined"
      type={type}
      form={props.form}
      disabled={disabled}
      fullWidth={fullWidth}
      startIcon={icon}
      onClick={onClick}
      aria-description={textIn('en', text)}
      aria-describedby={props.describedBy}
      sx={(theme) => ({
        minHeight: 56,
        paddingInline: '24px',
        borderRadius: '12px',
        border: `2px solid ${theme.kiosk.controlLine}`,
        backgroundColor: theme.kiosk.surface,
        fontSize: 18,
        '& .MuiButton-startIcon > svg': { fontSize: 24 },
      })}
    >
      <Bilingual text={text} nameOnly englishSize={14} />
    </Button>
  );
}
