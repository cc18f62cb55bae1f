import type { JSX } from 'react';
import type { ReadingResult } from '../../../shared/session-state.ts';
import { isCertificate } from '../../card-face/face-of-kind.ts';
import { marksUnsigned } from '../../card-face/second-generation/signature-coverage.ts';
import { chooseRemarks } from './choose-remarks.ts';
import { DateRemarks } from './date-remarks.tsx';
import { CodedText } from './coded-text.tsx';
import { Heading } from './details-parts.tsx';
import { NotCoveredMark } from './not-covered-mark.tsx';
import { NotePanel } from './note-panel.tsx';
import { OtherNumber } from './other-number.tsx';
import { Panel } from './panel.tsx';
import { PermissionPanel } from './permission-panel.tsx';
import { RenewalPending } from './record-details.tsx';
import { WorkPanel } from './work-panel.tsx';

interface SecondGenerationDetailsProps {
  readonly result: Omit<ReadingResult, 'images'>;
  readonly today: string;
}

/** What a card of the second generation says beside its front, the most urgent first. */
export function SecondGenerationDetails({ result, today }: SecondGenerationDetailsProps): JSX.Element {
  const { kind, record, verdict } = result;
  const { fields } = record;
  const remarks = chooseRemarks(result, today);
  const mark = marksUnsigned(verdict) ? <NotCoveredMark /> : null;
  return (
    <>
      {remarks.otherNumber === null ? null : <OtherNumber number={remarks.otherNumber} />}
      <DateRemarks remarks={remarks} fields={fields} />
      {isCertificate(kind) ? null : <PermissionPanel fields={fields} today={today} mark={mark} />}
      {remarks.renewal === 'pending' ? <RenewalPending mark={mark} /> : null}
      {remarks.renewal === 'unknown' ? (
        <Panel>
          <Heading text="secondGeneration.renewal-unknown" mark={mark} />
          <CodedText name="renewalApplication" code={fields.renewalApplication ?? ''} />
        </Panel>
      ) : null}
      {fields.workRestriction === undefined ? null : <WorkPanel code={fields.workRestriction} />}
      <NotePanel note={remarks.note} fields={fields} mark={mark} />
    </>
  );
}
