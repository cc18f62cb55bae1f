import Box from '@mui/material/Box';
import type { JSX, ReactNode } from 'react';
import type { CodedFields } from '../../../shared/residence-fields/field-names.ts';
import { Bilingual } from '../../components/bilingual.tsx';
import { describePermissions, type PermissionLimit } from './describe-permissions.ts';
import { Heading, LabelledText } from './details-parts.tsx';
import { Panel } from './panel.tsx';

interface PermissionPanelProps {
  readonly fields: CodedFields;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly mark: ReactNode;
}

/** 資格外活動許可 of the second generation: two codes, the first with a last day. */
export function PermissionPanel({ fields, today, mark }: PermissionPanelProps): JSX.Element {
  const permissions = describePermissions(fields, today);
  return (
    <Panel>
      <Heading text="result.permissions" mark={mark} />
      {permissions.length === 0 ? (
        <Box sx={{ fontSize: 18, lineHeight: 1.5 }}>
          <Bilingual text="result.permission-none" englishSize={14} />
        </Box>
      ) : null}
      {permissions.map(({ type, words, limit }) => (
        <LabelledText
          key={type}
          label={`result.permission-${type}`}
          text={words.ja}
          english={words.en}
          note={limit === null ? null : <Limit limit={limit} />}
        />
      ))}
    </Panel>
  );
}

function Limit({ limit: { words, isDate, passed } }: { readonly limit: PermissionLimit }): JSX.Element {
  return (
    <Box
      component="span"
      sx={{
        fontSize: 15,
        fontWeight: 700,
        lineHeight: 1.4,
        color: 'text.primary',
        '& span': { whiteSpace: 'nowrap' },
      }}
    >
      <Bilingual
        text={isDate ? 'secondGeneration.permission-limit' : 'secondGeneration.permission-limit-unknown'}
        values={{ date: words.ja, isoDate: words.en, words: words.ja, english: words.en }}
        inline
        englishSize={14}
      />
      {passed ? (
        <Box
          component="span"
          sx={({ kiosk }) => ({
            display: 'inline-block',
            marginInlineStart: '10px',
            padding: '0 10px',
            border: `1px solid ${kiosk.unchecked.main}`,
            borderRadius: '12px',
            fontSize: 15,
            fontWeight: 700,
            color: kiosk.unchecked.ink,
            backgroundColor: kiosk.unchecked.surface,
            '& [lang=en]': { color: 'inherit' },
          })}
        >
          <Bilingual text="secondGeneration.permission-limit-passed" inline englishSize={14} />
        </Box>
      ) : null}
    </Box>
  );
}
