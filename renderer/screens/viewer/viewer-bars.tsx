import Close from '@mui/icons-material/Close';
import RestartAlt from '@mui/icons-material/RestartAlt';
import ZoomIn from '@mui/icons-material/ZoomIn';
import ZoomOut from '@mui/icons-material/ZoomOut';
import Box from '@mui/material/Box';
import type { JSX, ReactNode } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';
import { PrimaryButton } from '../../components/primary-button.tsx';
import { SecondaryButton } from '../../components/secondary-button.tsx';
import type { ViewerAction } from './viewer-keys.ts';

export function ViewerHeader({ onClose }: { readonly onClose: () => void }): JSX.Element {
  return (
    <Bar edge="borderBottom">
      <Box sx={{ minWidth: 0 }}>
        <Box component="h2" sx={{ margin: 0, fontSize: 20, fontWeight: 700, lineHeight: 1.3 }}>
          <Bilingual text="viewer.title" inline englishSize={16} />
        </Box>
        <Box sx={{ fontSize: 15, color: 'text.secondary' }}>
          <Bilingual text="viewer.hint" englishSize={14} />
        </Box>
      </Box>
      <PrimaryButton text="viewer.close" icon={<Close />} onClick={onClose} />
    </Bar>
  );
}

interface ViewerFooterProps {
  readonly scale: number;
  readonly onAction: (action: ViewerAction) => void;
}

export function ViewerFooter({ scale, onAction }: ViewerFooterProps): JSX.Element {
  const press = (action: ViewerAction) => () => {
    onAction(action);
  };
  return (
    <Bar edge="borderTop">
      <Box
        aria-live="off"
        sx={{ minWidth: 96, fontSize: 20, fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}
      >
        <Bilingual text="viewer.scale" values={{ scale: scale.toFixed(1) }} inline englishSize={15} />
      </Box>
      <Box sx={{ display: 'flex', gap: '12px' }}>
        <SecondaryButton
          text="viewer.zoom-out"
          icon={<ZoomOut />}
          onClick={press({ do: 'zoom', direction: -1 })}
        />
        <SecondaryButton
          text="viewer.zoom-in"
          icon={<ZoomIn />}
          onClick={press({ do: 'zoom', direction: 1 })}
        />
        <SecondaryButton text="viewer.reset" icon={<RestartAlt />} onClick={press({ do: 'reset' })} />
      </Box>
    </Bar>
  );
}

interface BarProps {
  readonly edge: 'borderTop' | 'borderBottom';
  readonly children: ReactNode;
}

function Bar({ edge, children }: BarProps): JSX.Element {
  return (
    <Box
      sx={({ kiosk }) => ({
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: '24px',
        flexShrink: 0,
        padding: '10px 32px',
        backgroundColor: kiosk.surface,
        [edge]: `1px solid ${kiosk.line}`,
      })}
    >
      {children}
    </Box>
  );
}
