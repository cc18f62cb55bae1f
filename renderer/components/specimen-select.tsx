import Box from '@mui/material/Box';
import NativeSelect from '@mui/material/NativeSelect';
import { useId } from 'react';
import type { JSX } from 'react';
import type { SpecimenChoice } from '../../shared/session-state.ts';
import { textIn } from '../text/i18n.ts';
import type { TextKey } from '../text/i18n.ts';
import { Bilingual } from './bilingual.tsx';

interface SpecimenSelectProps {
  readonly label: TextKey;
  /** What choosing no specimen means here. */
  readonly none: TextKey;
  readonly specimens: readonly SpecimenChoice[];
  readonly chosen: string | null;
  readonly onChoose: (specimen: SpecimenChoice | null) => void;
}

/** Offers the software cards; only where the desk has any. */
export function SpecimenSelect(props: SpecimenSelectProps): JSX.Element {
  const { label, none, specimens, chosen, onChoose } = props;
  const id = useId();
  return (
    <Box
      sx={({ kiosk }) => ({
        display: 'grid',
        gap: '6px',
        padding: '10px 14px 12px',
        borderRadius: '12px',
        color: kiosk.unchecked.ink,
        backgroundColor: kiosk.unchecked.surface,
        '& label [lang=en]': { color: 'inherit' },
      })}
    >
      <Box component="label" htmlFor={id} sx={{ fontSize: 16, fontWeight: 700, lineHeight: 1.3 }}>
        <Bilingual text={label} englishSize={14} />
      </Box>
      <NativeSelect
        disableUnderline
        value={chosen ?? ''}
        inputProps={{ id }}
        onChange={(event) => {
          onChoose(specimens.find(({ name }) => name === event.target.value) ?? null);
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
        <option value="">{textIn('ja', none)}</option>
        {specimens.map(({ name, title }) => (
          <option key={name} value={name}>
            {`${title.ja} ／ ${title.en}`}
          </option>
        ))}
      </NativeSelect>
    </Box>
  );
}
