import ArrowForward from '@mui/icons-material/ArrowForward';
import Box from '@mui/material/Box';
import { useEffect, useId, useRef, useState } from 'react';
import type { JSX } from 'react';
import type { DeskState, SpecimenChoice } from '../../../shared/session-state.ts';
import { Bilingual } from '../../components/bilingual.tsx';
import { PrimaryButton } from '../../components/primary-button.tsx';
import { ReaderStatus } from '../../components/reader-status.tsx';
import { ScreenFrame } from '../../components/screen-frame.tsx';
import { ScreenHeading } from '../../components/screen-heading.tsx';
import { SpecimenSelect } from '../../components/specimen-select.tsx';
import { request } from '../../kiosk-client.ts';
import { hintText } from './hint-text.ts';
import type { HintText } from './hint-text.ts';
import { entryOf, eraseOne, hintFor, isCardNumber, padFor, typeCharacter } from './number-entry.ts';
import type { NumberEntry } from './number-entry.ts';
import { NumberField } from './number-field.tsx';
import { NumberPad } from './number-pad.tsx';
import { TopFooterNote } from './top-footer-note.tsx';
import { topLayout } from './top-layout.ts';
import { WherePanel } from './where-panel.tsx';

interface TopScreenProps {
  /** A number to correct, or nothing. */
  readonly number: string;
  readonly desk: DeskState;
  readonly specimen: string | null;
  readonly onSpecimen: (name: string | null) => void;
  readonly onOpenLicences: () => void;
}

/** 在留カード等番号を入力してください (利用マニュアル 1.10, 3.2 (1) and (6)). */
export function TopScreen(props: TopScreenProps): JSX.Element {
  const { desk } = props;
  const [entry, setEntry] = useState<NumberEntry>(() => entryOf(props.number));
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    // A measurement asks for it: from here on a visitor can type.
    performance.mark('top-usable');
  }, []);

  const hint = hintFor(entry.number);
  const isWrong = hint.kind === 'wrong-place';
  const pad = padFor(entry);
  const shown: HintText =
    entry.number !== '' && entry.number === props.number && !isWrong
      ? { text: 'top.correct', values: {} }
      : hintText(hint);
  const goOn = (): void => {
    if (isCardNumber(entry.number)) void request('enter-number', { number: entry.number });
  };
  const useSpecimen = (specimen: SpecimenChoice | null): void => {
    props.onSpecimen(specimen?.name ?? null);
    if (specimen !== null) setEntry(entryOf(specimen.number));
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
          <NumberField
            field={field}
            entry={entry}
            onChange={setEntry}
            hintId={`${id}-hint`}
            wrong={isWrong}
          />
          <Box
            id={`${id}-hint`}
            role="status"
            sx={({ kiosk }) => ({
              marginBlockStart: '10px',
              minHeight: 46,
              fontSize: 17,
              lineHeight: 1.4,
              color: isWrong ? kiosk.invalid.ink : kiosk.ink,
              fontWeight: isWrong ? 700 : 400,
            })}
          >
            <Bilingual {...shown} englishSize={14} />
          </Box>
        </Box>
        <Box sx={{ gridArea: 'pad' }}>
          <NumberPad
            keys={pad.keys}
            open={pad.open}
            empty={entry.number === ''}
            onCharacter={(character) => {
              setEntry(typeCharacter(entry, character));
            }}
            onEraseOne={() => {
              setEntry(eraseOne(entry));
            }}
            onClosed={() => field.current?.focus()}
            onEraseAll={() => {
              setEntry(entryOf(''));
            }}
          />
        </Box>
        <Box sx={{ gridArea: 'where', minWidth: 0 }}>
          <WherePanel>
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
