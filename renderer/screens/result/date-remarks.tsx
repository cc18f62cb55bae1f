import EventBusy from '@mui/icons-material/EventBusy';
import type { JSX } from 'react';
import { describeField } from '../../../shared/residence-fields/describe-field.ts';
import type { CodedFields } from '../../../shared/residence-fields/field-names.ts';
import { Bilingual } from '../../components/bilingual.tsx';
import type { Remarks } from './choose-remarks.ts';
import { RemarkPanel } from './remark-panel.tsx';

interface DateRemarksProps {
  readonly remarks: Remarks;
  readonly fields: CodedFields;
}

/** Days that are over: information apart from the verdict, for a genuine card expires too. */
export function DateRemarks({ remarks, fields }: DateRemarksProps): JSX.Element | null {
  const { cardExpired, stayEnded, renewal } = remarks;
  if (!cardExpired && !stayEnded) return null;
  return (
    <RemarkPanel Icon={EventBusy} title="secondGeneration.dates-passed">
      {cardExpired ? <Passed name="cardExpiry" fields={fields} /> : null}
      {stayEnded ? <Passed name="periodOfStayExpiry" fields={fields} /> : null}
      {stayEnded && renewal === 'pending' ? (
        <Bilingual text="secondGeneration.stay-ended-pending" englishSize={14} />
      ) : null}
    </RemarkPanel>
  );
}

interface PassedProps {
  readonly name: 'cardExpiry' | 'periodOfStayExpiry';
  readonly fields: CodedFields;
}

function Passed({ name, fields }: PassedProps): JSX.Element {
  const { ja, en } = describeField(name, fields[name] ?? '');
  return (
    <Bilingual
      text={`secondGeneration.passed-${name}`}
      values={{ date: ja, isoDate: en }}
      inline
      englishSize={14}
    />
  );
}
