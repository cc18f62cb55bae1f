import Button, { type ButtonProps } from '@mui/material/Button';
import type { Theme } from '@mui/material/styles';
import type { JSX } from 'react';
import { textIn } from '../text/i18n.ts';
import type { KioskButtonProps } from './button-props.ts';

interface KioskButtonLook {
  readonly button: KioskButtonProps;
  readonly variant: NonNullable<ButtonProps['variant']>;
  readonly look: (theme: Theme) => object;
  readonly children: JSX.Element;
}

/** What both kinds of buttons do alike; how they look is their own. */
export function KioskButton({ button, variant, look, children }: KioskButtonLook): JSX.Element {
  const { text, onClick, icon, disabled = false, fullWidth = false, type = 'button' } = button;
  return (
    <Button
      ref={button.buttonRef}
      variant={variant}
      type={type}
      form={button.form}
      disabled={disabled}
      fullWidth={fullWidth}
      startIcon={icon}
      onClick={onClick}
      aria-description={textIn('en', text)}
      aria-describedby={button.describedBy}
      sx={look}
    >
      {children}
    </Button>
  );
}
