import Home from '@mui/icons-material/Home';
import { useState, type JSX } from 'react';
import type { DeskState, ReadingResult } from '../../../shared/session-state.ts';
import { todayInJapan } from '../../card-face/second-generation/passed-date.ts';
import { useCardPicture } from '../../card-face/use-card-picture.ts';
import { Bilingual } from '../../components/bilingual.tsx';
import { PrimaryButton } from '../../components/primary-button.tsx';
import { ReaderStatus } from '../../components/reader-status.tsx';
import { ScreenFrame } from '../../components/screen-frame.tsx';
import { request } from '../../kiosk-client.ts';
import { CardViewer } from '../viewer/card-viewer.tsx';
import { CardFaceButton } from './card-face-button.tsx';
import { chooseHeadline, chooseProof } from './choose-headline.ts';
import { describeVerification, verifications } from './describe-verification.ts';
import { Inquiry } from './inquiry.tsx';
import { RecordDetails } from './record-details.tsx';
import { ResultHeadline } from './result-headline.tsx';
import { ResultLayout } from './result-layout.tsx';
import { SecondGenerationDetails } from './second-generation-details.tsx';
import { VerificationTile } from './verification-tile.tsx';

interface ResultScreenProps {
  readonly result: ReadingResult;
  readonly desk: DeskState;
}

/** 照会結果 (利用マニュアル 1.10, 5): what the card says, and what was found out about it. */
export function ResultScreen({ result, desk }: ResultScreenProps): JSX.Element {
  const { kind, generation, record, number } = result;
  const [enlarged, setEnlarged] = useState(false);
  const [today] = useState(() => todayInJapan(Date.now()));
  const picture = useCardPicture(result.images);
  const face = { result, picture, today };
  return (
    <ScreenFrame
      title="result.heading"
      titleAs="h1"
      corner={<ReaderStatus status={desk.reader} />}
      footerNote={<Bilingual text={chooseProof(result)} englishSize={14} />}
      footerAction={
        <PrimaryButton text="result.finish" icon={<Home />} onClick={() => void request('finish', null)} />
      }
      specimen={result.specimen}
      customTrustStore={desk.customTrustStore}
    >
      <ResultLayout
        headline={<ResultHeadline headline={chooseHeadline(result)} />}
        face={
          <CardFaceButton
            {...face}
            onEnlarge={() => {
              setEnlarged(true);
            }}
          />
        }
        tiles={verifications.map((verification) => (
          <VerificationTile key={verification} words={describeVerification(verification, result)} />
        ))}
        inquiry={<Inquiry number={number} />}
        details={
          generation === 1 ? (
            <RecordDetails kind={kind} record={record} />
          ) : (
            <SecondGenerationDetails result={result} today={today} />
          )
        }
      />
      <CardViewer
        {...face}
        open={enlarged}
        onClose={() => {
          setEnlarged(false);
        }}
      />
    </ScreenFrame>
  );
}
