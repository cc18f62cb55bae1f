import EventRepeat from '@mui/icons-material/EventRepeat';
import Box from '@mui/material/Box';
import type { JSX, ReactNode } from 'react';
import type { CardKind } from '../../../shared/card-kind.ts';
import { japaneseDate } from '../../../shared/residence-fields/field-date.ts';
import type {
  ActivityPermissions,
  ResidenceRecord,
  WrittenAddress,
} from '../../../shared/residence-record.ts';
import { isCertificate } from '../../card-face/face-of-kind.ts';
import { Bilingual } from '../../components/bilingual.tsx';
import { CardText, Heading, LabelledText } from './details-parts.tsx';
import { Panel } from './panel.tsx';

interface RecordDetailsProps {
  readonly kind: CardKind;
  readonly record: ResidenceRecord;
}

/** What the chip of the first generation says in text, beside its pictures. None of it is signed. */
export function RecordDetails({ kind, record }: RecordDetailsProps): JSX.Element {
  return (
    <>
      {isCertificate(kind) ? null : <Permissions permissions={record.permissions} />}
      {record.renewalPending ? <RenewalPending /> : null}
      {record.address === null ? null : <Address address={record.address} />}
    </>
  );
}

function Permissions({ permissions }: { readonly permissions: ActivityPermissions }): JSX.Element {
  const { comprehensive, individual } = permissions;
  return (
    <Panel>
      <Heading text="result.permissions" />
      {comprehensive === null && individual === null ? (
        <Box sx={{ fontSize: 18, lineHeight: 1.5 }}>
          <Bilingual text="result.permission-none" englishSize={14} />
        </Box>
      ) : null}
      {comprehensive === null ? null : (
        <LabelledText label="result.permission-comprehensive" text={comprehensive} />
      )}
      {individual === null ? null : <LabelledText label="result.permission-individual" text={individual} />}
    </Panel>
  );
}

export function RenewalPending({ mark }: { readonly mark?: ReactNode }): JSX.Element {
  return (
    <Panel>
      <Box sx={{ display: 'flex', gap: '12px', fontSize: 17, lineHeight: 1.45 }}>
        <EventRepeat aria-hidden sx={{ fontSize: 26, color: 'primary.main' }} />
        <Bilingual text="result.renewal-pending" englishSize={14} />
      </Box>
      {mark}
    </Panel>
  );
}

function Address({ address: { text, writtenOn } }: { readonly address: WrittenAddress }): JSX.Element {
  return (
    <Panel>
      <Heading text="result.address" />
      <CardText text={text} />
      {writtenOn === null ? null : (
        <Box sx={{ fontSize: 15, color: 'text.secondary' }}>
          <Bilingual
            text="result.address-written-on"
            values={{ date: japaneseDate(writtenOn), isoDate: writtenOn }}
            inline
            englishSize={14}
          />
        </Box>
      )}
    </Panel>
  );
}
