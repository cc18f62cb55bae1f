import ZoomIn from '@mui/icons-material/ZoomIn';
import type { SxProps, Theme } from '@mui/material/styles';
import type { JSX } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';

/** The place and look of 券面を拡大 in the corner of a card. */
export const enlargePillStyle = ({ kiosk }: Theme) =>
  ({
    position: 'absolute',
    right: '2.4%',
    bottom: '1.8%',
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: '2px 12px 2px 8px',
    border: `1px solid ${kiosk.controlLine}`,
    borderRadius: '20px',
    fontSize: 15,
    lineHeight: 1.5,
    fontWeight: 700,
    color: kiosk.primary,
    backgroundColor: kiosk.surface,
    '@container (max-height: 340px)': { fontSize: 14, '& [lang=en]': { display: 'none' } },
  }) satisfies SxProps<Theme>;

export function EnlargeWords(): JSX.Element {
  return (
    <>
      <ZoomIn aria-hidden sx={{ fontSize: 22 }} />
      <Bilingual text="result.enlarge" nameOnly inline englishSize={14} />
    </>
  );
}
