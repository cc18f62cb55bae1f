import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import type { JSX } from 'react';
import type { PackageLicence } from './parse-licences.ts';

/** One package; its licence text is drawn only while it is open. */
export function LicenceEntry({ entry }: { readonly entry: PackageLicence }): JSX.Element {
  const { name, version, licence, text } = entry;
  return (
    <Accordion
      disableGutters
      square
      elevation={0}
      lang="en"
      slotProps={{ heading: { component: 'h2' }, transition: { unmountOnExit: true, timeout: 150 } }}
      sx={({ kiosk }) => ({
        backgroundColor: 'transparent',
        borderBottom: `1px solid ${kiosk.line}`,
        '&::before': { display: 'none' },
      })}
    >
      <AccordionSummary
        expandIcon={<ExpandMore />}
        sx={{ minHeight: 52, paddingInline: '4px', fontFamily: 'inherit' }}
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '12px', width: '100%', fontSize: 17 }}>
          <Box component="span" sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>
            {name}
          </Box>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {version}
          </Box>
          <Box
            component="span"
            sx={{ marginInlineStart: 'auto', paddingInlineEnd: '10px', color: 'text.secondary' }}
          >
            {licence}
          </Box>
        </Box>
      </AccordionSummary>
      <AccordionDetails sx={{ paddingInline: '4px' }}>
        <Box
          component="pre"
          sx={{
            margin: 0,
            fontSize: 14,
            lineHeight: 1.5,
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
            fontFamily: 'inherit',
          }}
        >
          {text}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}
