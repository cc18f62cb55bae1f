import Box from '@mui/material/Box';
import { useId } from 'react';
import type { JSX } from 'react';
import type { SpecimenChoice } from '../../shared/session-state.ts';
import { textIn } from '../text/i18n.ts';
import type { TextKey } from '../text/i18n.ts';
import { Bilingual } from './bilingual.tsx';
import { KioskSelect } from './kiosk-select.tsx';

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
      <KioskSelect
        id={id}
        value={chosen ?? ''}
        onChange={(value) => {
          onChoose(specimens.find(({ name }) => name === value) ?? null);
        }}
      >
        <option value="">{textIn('ja', none)}</option>
        {specimens.map(({ name, title }) => (
          <option key={name} value={name}>
            {`${title.ja} ／ ${title.en}`}
          </option>
        ))}
      </KioskSelect>
    </Box>
  );
}
