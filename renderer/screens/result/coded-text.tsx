import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { describeField } from '../../../shared/residence-fields/describe-field.ts';
import type { FieldName } from '../../../shared/residence-fields/field-names.ts';
import { CardText } from './details-parts.tsx';

/** A field's code in words of both languages. */
export function CodedText({ name, code }: { readonly name: FieldName; readonly code: string }): JSX.Element {
  const { ja, en } = describeField(name, code);
  return (
    <Box>
      <CardText text={ja} />
      <Box
        lang="en"
        sx={{ fontSize: 14, lineHeight: 1.35, color: 'text.secondary', overflowWrap: 'anywhere' }}
      >
        {en}
      </Box>
    </Box>
  );
}
