import ArrowForward from '@mui/icons-material/ArrowForward';
import Box from '@mui/material/Box';
import { useEffect, useId, useRef, useState } from 'react';
import type { JSX } from 'react';
import type { DeskState, SpecimenChoice } from '../../../shared/session-state.ts';
import { hasCameraAccess } from '../../camera/camera-access.ts';
import { warmUpRecogniser } from '../../camera/warm-up-recogniser.ts';
import { PrimaryButton } from '../../components/primary-button.tsx';
import { ReaderStatus } from '../../components/reader-status.tsx';
import { ScreenFrame } from '../../components/screen-frame.tsx';
import { ScreenHeading } from '../../components/screen-heading.tsx';
import { SpecimenSelect } from '../../components/specimen-select.tsx';
import { request } from '../../kiosk-client.ts';
import type { RecognisedNumber } from '../../ocr/number-scanner.ts';
import { CameraButton } from './camera-button.tsx';
import { EntryHint } from './entry-hint.tsx';
import { entryOf, eraseOne, hintFor, isCardNumber, padFor, typeCharacter } from './number-entry.ts';
import type { NumberEntry } from './number-entry.ts';
import { NumberField } from './number-field.tsx';
import { NumberPad } from './number-pad.tsx';
import { PrintedNumber } from './printed-number.tsx';
import { TopFooterNote } from './top-footer-note.tsx';
import { topLayout } from './top-layout.ts';
import { uncertainPlaces } from './uncertain-places.ts';
import { WherePanel } from './where-panel.tsx';

interface TopScreenProps {
  /** A number to correct, or nothing. */
  readonly number: string;
  readonly desk: DeskState;
  /** What the camera read in this visit, for comparison with the card in hand. */
  readonly recognised: RecognisedNumber | null;
  readonly onForgetRecognised: () => void;
  readonly specimen: string | null;
  readonly onSpecimen: (name: string | null) => void;
  readonly onOpenLicences: () => void;
}

/** 在留カード等番号を入力してください (利用マニュアル 1.10, 3.2 (1), (2) and (4) to (6)). */
export function TopScreen(props: TopScreenProps): JSX.Element {
  const { desk, recognised } = props;
  const [entry, setEntry] = useState<NumberEntry>(() => entryOf(props.number));
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    // A measurement asks for it: from here on a visitor can type.
    performance.mark('top-usable');
    return warmUpRecogniser();
  }, []);

  const hint = hintFor(entry.number);
  const uncertain = recognised === null ? [] : uncertainPlaces(recognised, entry.number);
  const pad = padFor(entry);
  const edit = (next: NumberEntry): void => {
    setEntry(next);
    // An empty field has nothing to be compared with.
    if (next.number === '') props.onForgetRecognised();
  };
  const goOn = (): void => {
    if (isCardNumber(entry.number)) void request('enter-number', { number: entry.number });
  };
  const useSpecimen = (specimen: SpecimenChoice | null): void => {
    props.onSpecimen(specimen?.name ?? null);
    if (specimen === null) return;
    props.onForgetRecognised();
    setEntry(entryOf(specimen.number));
  };

  return (
    <ScreenFrame
      title="frame.appTitle"
      specimen={desk.specimens.length > 0}
      customTrustStore={desk.customTrustStore}
      corner={<ReaderStatus status={desk.reader} />}
      footerNote={<TopFooterNote version={desk.version} onOpenLicences={props.onOpenLicences} />}
      footerAction={
        <PrimaryButton
          text="top.next"
          type="submit"
          form={id}
          icon={<ArrowForward />}
          disabled={!isCardNumber(entry.number)}
          describedBy={`${id}-hint`}
        />
      }
    >
      <Box
        component="form"
        id={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
        sx={topLayout}
      >
        <Box sx={{ gridArea: 'number' }}>
          <ScreenHeading text="top.question" focused={false} />
          <Box sx={{ height: '16px' }} />
          {recognised === null ? null : <PrintedNumber crop={recognised.crop} />}
          <NumberField
            field={field}
            entry={entry}
            onChange={edit}
            hintId={`${id}-hint`}
            wrong={hint.kind === 'wrong-place'}
            uncertain={uncertain}
          />
          <EntryHint
            id={`${id}-hint`}
            hint={hint}
            kept={entry.number !== '' && entry.number === props.number}
            recognised={recognised !== null}
            uncertain={uncertain}
          />
        </Box>
        <Box sx={{ gridArea: 'pad' }}>
          <NumberPad
            keys={pad.keys}
            open={pad.open}
            empty={entry.number === ''}
            onCharacter={(character) => {
              edit(typeCharacter(entry, character));
            }}
            onEraseOne={() => {
              edit(eraseOne(entry));
            }}
            onClosed={() => field.current?.focus()}
            onEraseAll={() => {
              edit(entryOf(''));
            }}
          />
        </Box>
        <Box sx={{ gridArea: 'where', minWidth: 0 }}>
          <WherePanel recognised={recognised !== null}>
            {hasCameraAccess() ? (
              <CameraButton
                explained={desk.specimens.length === 0}
                onClick={() => void request('open-camera', { number: entry.number })}
              />
            ) : null}
            {desk.specimens.length === 0 ? null : (
              <SpecimenSelect
                label="top.specimenPick"
                none="top.specimenNone"
                specimens={desk.specimens}
                chosen={props.specimen}
                onChoose={useSpecimen}
              />
            )}
          </WherePanel>
        </Box>
      </Box>
    </ScreenFrame>
  );
}
