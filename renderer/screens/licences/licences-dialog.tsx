import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import { useId, type JSX } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';
import { PrimaryButton } from '../../components/primary-button.tsx';
import { LicenceEntry } from './licence-entry.tsx';
import { useLicences } from './use-licences.ts';

interface LicencesDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Whose work is in this program, and whose it is not. */
export function LicencesDialog({ open, onClose }: LicencesDialogProps): JSX.Element {
  const id = useId();
  const licences = useLicences(open);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      maxWidth={false}
      aria-labelledby={id}
      slotProps={{
        paper: {
          sx: ({ kiosk }) => ({
            width: 'min(900px, calc(100vw - 64px))',
            height: 'calc(100% - 64px)',
            margin: '32px',
            borderRadius: '18px',
            backgroundColor: kiosk.surface,
          }),
        },
      }}
    >
      <Box sx={{ display: 'grid', gap: '14px', padding: '28px 36px 18px' }}>
        <Box component="h1" id={id} sx={{ margin: 0, fontSize: 26, fontWeight: 700, lineHeight: 1.3 }}>
          <Bilingual text="licences.title" inline englishSize={17} />
        </Box>
        <Box
          sx={({ kiosk }) => ({
            padding: '12px 16px',
            borderRadius: '12px',
            fontSize: 17,
            lineHeight: 1.5,
            backgroundColor: kiosk.softSurface,
            '& [lang=en]': { color: 'inherit' },
          })}
        >
          <Bilingual text="licences.independence" englishSize={14} />
        </Box>
        <Box sx={{ fontSize: 16, lineHeight: 1.5 }}>
          <Bilingual text="licences.introduction" englishSize={14} />
        </Box>
      </Box>
      <Box
        tabIndex={0}
        role="region"
        aria-labelledby={id}
        sx={({ kiosk }) => ({
          flex: 1,
          minHeight: 0,
          overflowY: 'auto',
          paddingInline: '36px',
          borderBlock: `1px solid ${kiosk.line}`,
          '&:focus-visible': { outlineOffset: '-3px' },
        })}
      >
        {typeof licences === 'string' ? (
          <Box role="status" sx={{ paddingBlock: '24px', fontSize: 17 }}>
            <Bilingual text={`licences.${licences}`} />
          </Box>
        ) : (
          licences.map((entry) => <LicenceEntry key={`${entry.name}@${entry.version}`} entry={entry} />)
        )}
      </Box>
      <Box
        sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', padding: '14px 36px' }}
      >
        <Box sx={{ fontSize: 15, color: 'text.secondary' }}>
          {typeof licences === 'string' ? null : (
            <Bilingual text="licences.total" values={{ total: licences.length }} inline englishSize={14} />
          )}
        </Box>
        <PrimaryButton text="licences.close" icon={<Close />} onClick={onClose} />
      </Box>
    </Dialog>
  );
}
