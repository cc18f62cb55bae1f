import OpenInNew from '@mui/icons-material/OpenInNew';
import Box from '@mui/material/Box';
import { useEffect, useRef, type JSX } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';
import { PageAddress } from '../../components/page-address.tsx';
import { SecondaryButton } from '../../components/secondary-button.tsx';
import { useOfficialLink } from '../../components/use-official-link.ts';
import { NumberToCopy } from './number-to-copy.tsx';
import { Panel } from './panel.tsx';

/** 失効情報照会 (利用マニュアル 1.10, 5.3): opens the agency's page, with the number beside it. */
export function Inquiry({ number }: { readonly number: string }): JSX.Element {
  const { outcome, open } = useOfficialLink('inquiry');
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome !== null) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  return (
    <Box sx={{ display: 'grid', gap: '12px' }}>
      <SecondaryButton text="result.inquiry" icon={<OpenInNew />} onClick={open} fullWidth />
      {outcome === null ? null : (
        <Box ref={answer}>
          <Panel>
            {outcome.opened ? (
              <Box role="status" sx={{ fontSize: 16, lineHeight: 1.5 }}>
                <Bilingual text="result.inquiry-opened" englishSize={14} />
              </Box>
            ) : (
              <PageAddress
                text={outcome.url === null ? 'result.page-failed' : 'result.inquiry-not-opened'}
                url={outcome.url}
              />
            )}
            <NumberToCopy number={number} />
          </Panel>
        </Box>
      )}
    </Box>
  );
}
