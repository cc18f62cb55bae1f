import NativeSelect from '@mui/material/NativeSelect';
import type { JSX, ReactNode } from 'react';

interface KioskSelectProps {
  /** Of the label that names it. */
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Its `option`s. */
  readonly children: ReactNode;
}

/** A choice from a list, as large as a finger wants it, in the system's own list. */
export function KioskSelect({ id, value, onChange, children }: KioskSelectProps): JSX.Element {
  return (
    <NativeSelect
      disableUnderline
      value={value}
      inputProps={{ id }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      sx={({ kiosk }) => ({
        minHeight: 48,
        paddingInlineStart: '14px',
        fontSize: 16,
        color: kiosk.ink,
        border: `1px solid ${kiosk.controlLine}`,
        borderRadius: '10px',
        backgroundColor: kiosk.surface,
        '&:focus-within': { outline: `3px solid ${kiosk.primary}`, outlineOffset: 2 },
        '& select:focus-visible': { outline: 'none' },
        '& option': { color: kiosk.ink, backgroundColor: kiosk.surface },
      })}
    >
      {children}
    </NativeSelect>
  );
}
