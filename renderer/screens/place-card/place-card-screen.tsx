import ArrowBack from '@mui/icons-material/ArrowBack';
import Contactless from '@mui/icons-material/Contactless';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { JSX } from 'react';
import type { DeskState } from '../../../shared/session-state.ts';
import { Bilingual } from '../../components/bilingual.tsx';
import { CardNumberText } from '../../components/card-number-text.tsx';
import { PrimaryButton } from '../../components/primary-button.tsx';
import { ReaderStatus } from '../../components/reader-status.tsx';
import { ScreenFrame } from '../../components/screen-frame.tsx';
import { ScreenHeading } from '../../components/screen-heading.tsx';
import { SecondaryButton } from '../../components/secondary-button.tsx';
import { SpecimenSelect } from '../../components/specimen-select.tsx';
import { request } from '../../kiosk-client.ts';
import { DeskReaderDrawing } from './desk-reader-drawing.tsx';
import { specimenToOffer } from './specimen-to-offer.ts';

const lowScreen = '@media (max-height: 800px)';
const standing = '@media (orientation: portrait)';

interface PlaceCardScreenProps {
  readonly number: string;
  readonly desk: DeskState;
  readonly specimen: string | null;
  readonly onSpecimen: (name: string | null) => void;
}

/** カードを置く (利用マニュアル 1.10, 3.2 (7)). */
export function PlaceCardScreen(props: PlaceCardScreenProps): JSX.Element {
  const { number, desk } = props;
  const [specimen, setSpecimen] = useState(() => specimenToOffer(props.specimen, number, desk));
  const offersSpecimens = desk.specimens.length > 0;
  return (
    <ScreenFrame
      title="frame.appTitle"
      specimen={offersSpecimens}
      customTrustStore={desk.customTrustStore}
      corner={<ReaderStatus status={desk.reader} />}
      footerNote={
        <SecondaryButton
          text="frame.back"
          icon={<ArrowBack />}
          onClick={() => void request('go-back', null)}
        />
      }
      footerAction={
        <PrimaryButton
          text="placeCard.start"
          icon={<Contactless />}
          onClick={() => void request('start-reading', { specimen })}
        />
      }
    >
      <Box
        sx={{
          display: 'grid',
          height: '100%',
          gap: '24px 48px',
          gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
          gridTemplateRows: 'auto auto',
          alignContent: 'safe center',
          alignItems: 'center',
          maxWidth: 1400,
          marginInline: 'auto',
          [lowScreen]: { gap: '22px 40px', alignContent: 'start', alignItems: 'start' },
          [standing]: {
            gridTemplateColumns: 'minmax(0, 1fr)',
            gridTemplateRows: 'auto',
            rowGap: '40px',
            maxWidth: 840,
          },
        }}
      >
        <Box sx={{ gridColumn: '1 / -1' }}>
          <ScreenHeading text="placeCard.question" />
        </Box>
        <Box sx={{ display: 'grid', gap: '24px', [standing]: { order: 1 }, [lowScreen]: { gap: '16px' } }}>
          <Typography component="div" sx={{ fontSize: 20 }}>
            <Bilingual text="placeCard.instruction" />
          </Typography>
          <Typography component="div" variant="body2">
            <Bilingual text="placeCard.automatic" englishSize={14} />
          </Typography>
          <Typography
            component="div"
            variant="body2"
            sx={({ kiosk }) => ({ paddingInlineStart: '14px', borderInlineStart: `4px solid ${kiosk.line}` })}
          >
            <Bilingual text="placeCard.metalDesk" englishSize={14} />
          </Typography>
        </Box>
        <Box sx={{ display: 'grid', gap: '20px', [lowScreen]: { gap: '12px' } }}>
          <Box
            sx={({ kiosk }) => ({
              padding: '28px 32px 24px',
              [lowScreen]: { padding: '20px 24px 16px' },
              border: `1px solid ${kiosk.line}`,
              borderRadius: '18px',
              backgroundColor: kiosk.surface,
            })}
          >
            <Box
              sx={{
                maxWidth: 620,
                marginInline: 'auto',
                [lowScreen]: { maxWidth: offersSpecimens ? 380 : 560 },
              }}
            >
              <DeskReaderDrawing />
            </Box>
            <Box
              sx={{
                display: 'flex',
                alignItems: 'center',
                justifyContent: 'space-between',
                marginBlockStart: '14px',
                gap: '12px',
              }}
            >
              <Box sx={{ fontSize: 16, lineHeight: 1.3 }}>
                <Bilingual text="placeCard.enteredNumber" englishSize={14} />
              </Box>
              <CardNumberText number={number} />
            </Box>
          </Box>
          {!offersSpecimens ? null : (
            <SpecimenSelect
              label="placeCard.specimenPick"
              none="placeCard.specimenNone"
              specimens={desk.specimens}
              chosen={specimen}
              onChoose={(choice) => {
                setSpecimen(choice?.name ?? null);
                props.onSpecimen(choice?.name ?? null);
              }}
            />
          )}
        </Box>
      </Box>
    </ScreenFrame>
  );
}
