import Box from '@mui/material/Box';
import type { JSX, ReactNode } from 'react';
import type { CodedFields } from '../../../shared/residence-fields/field-names.ts';
import { Bilingual } from '../../components/bilingual.tsx';
import type { Remarks } from './choose-remarks.ts';
import { CodedText } from './coded-text.tsx';
import { Heading, LabelledText } from './details-parts.tsx';
import { Panel } from './panel.tsx';

interface NotePanelProps {
  readonly note: Remarks['note'];
  readonly fields: CodedFields;
  readonly mark: ReactNode;
}

/** その他 (DF2/EF03): whether the commissioner wrote something on the card, and the text of its reserve field. */
export function NotePanel({ note, fields, mark }: NotePanelProps): JSX.Element | null {
  const { commissionersNote = '', reserve } = fields;
  if (note === 'none' && reserve === undefined) return null;
  return (
    <Panel>
      <Heading text="secondGeneration.note" inline mark={mark} />
      {note === 'there' ? (
        <Box sx={{ fontSize: 18, lineHeight: 1.5 }}>
          <Bilingual text="secondGeneration.note-there" englishSize={14} />
        </Box>
      ) : null}
      {note === 'unknown' ? <CodedText name="commissionersNote" code={commissionersNote} /> : null}
      {reserve === undefined ? null : <LabelledText label="secondGeneration.note-text" text={reserve} />}
    </Panel>
  );
}
