import OpenInNew from '@mui/icons-material/OpenInNew';
import Box from '@mui/material/Box';
import type { JSX } from 'react';
import type { OfficialLink } from '../../shared/ipc-contract.ts';
import type { TextKey } from '../text/i18n.ts';
import { PageAddress } from './page-address.tsx';
import { SecondaryButton } from './secondary-button.tsx';
import { useOfficialLink } from './use-official-link.ts';

interface OfficialLinkButtonProps {
  readonly link: OfficialLink;
  readonly text: TextKey;
}

/** Opens a page of the agency in the system's browser, or shows where it is. */
export function OfficialLinkButton({ link, text }: OfficialLinkButtonProps): JSX.Element {
  const { outcome, open } = useOfficialLink(link);
  return (
    <Box sx={{ display: 'grid', gap: '12px', justifyItems: 'start' }}>
      <SecondaryButton text={text} icon={<OpenInNew />} onClick={open} />
      {outcome === null || outcome.opened ? null : (
        <PageAddress
          text={outcome.url === null ? 'result.page-failed' : 'result.page-not-opened'}
          url={outcome.url}
        />
      )}
    </Box>
  );
}
