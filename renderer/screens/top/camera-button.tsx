import PhotoCameraOutlined from '@mui/icons-material/PhotoCameraOutlined';
import Typography from '@mui/material/Typography';
import type { JSX } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';
import { SecondaryButton } from '../../components/secondary-button.tsx';

interface CameraButtonProps {
  /** With words beneath it, where there is room. */
  readonly explained: boolean;
  readonly onClick: () => void;
}

/** 読み取り: the number by camera instead of by hand (利用マニュアル 1.10, 3.2 (2)). */
export function CameraButton({ explained, onClick }: CameraButtonProps): JSX.Element {
  return (
    <>
      <SecondaryButton text="top.read" icon={<PhotoCameraOutlined />} fullWidth onClick={onClick} />
      {explained ? (
        <Typography variant="body2" component="div">
          <Bilingual text="top.readExplained" englishSize={14} />
        </Typography>
      ) : null}
    </>
  );
}
