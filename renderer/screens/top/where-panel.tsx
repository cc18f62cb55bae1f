import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { JSX, ReactNode } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';
import { CardDrawing } from './card-drawing.tsx';

const lowScreen = '@media (max-height: 800px)';

interface WherePanelProps {
  /** Other ways to bring a number: the camera's 読み取り and the specimen picker. */
  readonly children: ReactNode;
  /** The camera read a number: then the panel says what to do where it read wrongly. */
  readonly recognised: boolean;
}

/** 番号の場所: where on the card the number is printed. */
export function WherePanel({ children, recognised }: WherePanelProps): JSX.Element {
  return (
    <Box
      component="section"
      aria-labelledby="where-title"
      sx={({ kiosk }) => ({
        boxSizing: 'border-box',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        gap: '14px',
        padding: '22px 26px',
        border: `1px solid ${kiosk.line}`,
        borderRadius: '18px',
        backgroundColor: kiosk.surface,
        [lowScreen]: { padding: '18px 22px', gap: '12px' },
      })}
    >
      <Typography variant="h2" id="where-title">
        <Bilingual text="top.whereTitle" />
      </Typography>
      <Box
        sx={{
          // The drawing gives way first where the specimen picker stands beneath it on a low screen.
          flex: '1 1 110px',
          minHeight: 110,
          maxHeight: 250,
          '@media (orientation: portrait)': { flexBasis: 330, maxHeight: 330 },
        }}
      >
        <CardDrawing />
      </Box>
      <Typography variant="body2" component="div">
        <Bilingual text={recognised ? 'top.otherwise' : 'top.whereExplained'} englishSize={14} />
      </Typography>
      {children}
    </Box>
  );
}
