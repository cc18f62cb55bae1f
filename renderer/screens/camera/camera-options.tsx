import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Slider from '@mui/material/Slider';
import Switch from '@mui/material/Switch';
import { useId, type JSX } from 'react';
import type { CameraControls, ControlSettings } from '../../camera/camera-controls.ts';
import type { CameraDevice } from '../../camera/follow-cameras.ts';
import { Bilingual } from '../../components/bilingual.tsx';
import { KioskSelect } from '../../components/kiosk-select.tsx';
import { textIn } from '../../text/i18n.ts';

interface CameraOptionsProps {
  readonly cameras: readonly CameraDevice[];
  readonly current: string | null;
  readonly onCamera: (id: string) => void;
  readonly mirrored: boolean;
  readonly onMirrored: (mirrored: boolean) => void;
  readonly controls: CameraControls;
  readonly onControl: (wanted: ControlSettings) => void;
}

/** Which camera, and how it shows: quiet, and only what this camera offers. */
export function CameraOptions(props: CameraOptionsProps): JSX.Element {
  const { torch, exposure } = props.controls;
  const id = useId();
  return (
    <Box sx={{ display: 'grid', gap: '2px', fontSize: 16 }}>
      {props.cameras.length < 2 ? null : <CameraPicker {...props} />}
      <Toggle text="camera.mirrored" on={props.mirrored} onToggle={props.onMirrored} />
      {torch === null ? null : (
        <Toggle
          text="camera.torch"
          on={torch.lit}
          onToggle={(lit) => {
            props.onControl({ torch: lit });
          }}
        />
      )}
      {exposure === null ? null : (
        <Box
          sx={{ display: 'flex', alignItems: 'center', gap: '20px', minHeight: 48, paddingInlineEnd: '12px' }}
        >
          <Box id={id} sx={{ flexShrink: 0 }}>
            <Bilingual text="camera.exposure" inline englishSize={14} />
          </Box>
          <Slider
            aria-labelledby={id}
            min={exposure.min}
            max={exposure.max}
            step={exposure.step}
            value={exposure.value}
            onChange={(_event, value) => {
              if (typeof value === 'number') props.onControl({ exposureCompensation: value });
            }}
          />
        </Box>
      )}
    </Box>
  );
}

interface ToggleProps {
  readonly text: 'camera.mirrored' | 'camera.torch';
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}

function Toggle({ text, on, onToggle }: ToggleProps): JSX.Element {
  return (
    <FormControlLabel
      checked={on}
      onChange={(_event, checked) => {
        onToggle(checked);
      }}
      control={<Switch />}
      label={<Bilingual text={text} inline englishSize={14} />}
      sx={{
        minHeight: 48,
        marginInline: 0,
        '& .MuiFormControlLabel-label': { fontSize: 16, lineHeight: 1.3 },
      }}
    />
  );
}

function CameraPicker({ cameras, current, onCamera }: CameraOptionsProps): JSX.Element {
  const id = useId();
  return (
    <Box sx={{ display: 'grid', gap: '4px' }}>
      <Box component="label" htmlFor={id} sx={{ fontWeight: 700, lineHeight: 1.3 }}>
        <Bilingual text="camera.device" inline englishSize={14} />
      </Box>
      <KioskSelect id={id} value={current ?? ''} onChange={onCamera}>
        {cameras.map(({ id: device, label }, index) => (
          <option key={device} value={device}>
            {label === '' ? textIn('ja', 'camera.unnamedDevice', { place: index + 1 }) : label}
          </option>
        ))}
      </KioskSelect>
    </Box>
  );
}
