import PhotoCameraOutlined from '@mui/icons-material/PhotoCameraOutlined';
import Typography from '@mui/material/Typography';
import type { JSX } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';
import { KioskButton } from '../../components/kiosk-button.tsx';

interface CameraButtonProps {
  /** With words beneath it, where there is room. */
  readonly explained: boolean;
  readonly onClick: () => void;
}

/** 読み取り: the number by camera instead of by hand, larger than other second ways (利用マニュアル 1.10, 3.2 (2)). */
export function CameraButton({ explained, onClick }: CameraButtonProps): JSX.Element {
  return (
    <>
      <KioskButton
        button={{ text: 'top.read', icon: <PhotoCameraOutlined />, fullWidth: true, onClick }}
        variant="outlined"
        look={({ kiosk }) => ({
          flexShrink: 0,
          minHeight: 68,
          gap: '6px',
          borderRadius: '12px',
          border: `2px solid ${kiosk.primary}`,
          fontSize: 22,
          '& .MuiButton-startIcon > svg': { fontSize: 30 },
          '@media (max-height: 800px)': { minHeight: 60, paddingBlock: '4px' },
        })}
      >
        <Bilingual text="top.read" nameOnly englishSize={14} />
      </KioskButton>
      {explained ? (
        <Typography variant="body2" component="div">
          <Bilingual text="top.readExplained" englishSize={14} />
        </Typography>
      ) : null}
    </>
  );
}
