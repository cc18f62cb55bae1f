import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';
import { chooseWorkRule } from './choose-remarks.ts';
import { CodedText } from './coded-text.tsx';
import { Heading } from './details-parts.tsx';
import { Panel } from './panel.tsx';

/** 就労制限の有無 as a rule for the person who hires; an unknown code as itself. */
export function WorkPanel({ code }: { readonly code: string }): JSX.Element {
  const rule = chooseWorkRule(code);
  return (
    <Panel>
      <Heading text="secondGeneration.work" inline />
      {rule === null ? (
        <CodedText name="workRestriction" code={code} />
      ) : (
        <Box sx={{ fontSize: 18, lineHeight: 1.5 }}>
          <Bilingual text={`secondGeneration.${rule}`} englishSize={14} />
        </Box>
      )}
    </Panel>
  );
}
