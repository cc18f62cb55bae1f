import Contactless from '@mui/icons-material/Contactless';
import CreditCardOff from '@mui/icons-material/CreditCardOff';
import NoPhotography from '@mui/icons-material/NoPhotography';
import PriorityHigh from '@mui/icons-material/PriorityHigh';
import UsbOff from '@mui/icons-material/UsbOff';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import { useEffect, useRef, type JSX } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { Bilingual } from '../../components/bilingual.tsx';
import { OfficialLinkButton } from '../../components/official-link-button.tsx';
import { PrimaryButton } from '../../components/primary-button.tsx';
import { SecondaryButton } from '../../components/secondary-button.tsx';
import { request } from '../../kiosk-client.ts';
import { textIn } from '../../text/i18n.ts';
import { monospaced } from '../../theme/fonts.ts';
import { planForFailure, type Trouble } from './plan-for-failure.ts';
import { FailureMessage } from './failure-message.tsx';

interface FailureContentProps {
  readonly failure: Failure;
  /** Begins the ids of message and advice. */
  readonly id: string;
  readonly onFinish: () => void;
}

const icons: Readonly<Record<Trouble, SvgIconComponent>> = {
  number: PriorityHigh,
  card: CreditCardOff,
  'other-card': Contactless,
  reader: UsbOff,
  camera: NoPhotography,
  kiosk: PriorityHigh,
};

export function FailureContent({ failure, id, onFinish }: FailureContentProps): JSX.Element {
  const { code, message, detail } = failure;
  const { trouble, advice, link, retry, instead } = planForFailure(code);
  const Icon = icons[trouble];
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <Box
      sx={{
        display: 'flex',
        gap: '28px',
        padding: '36px 44px 28px',
        '@media (max-height: 800px)': { padding: '24px 36px 16px' },
        '@media (max-width: 700px)': { display: 'block' },
      }}
    >
      <Box
        aria-hidden="true"
        sx={({ kiosk }) => ({
          display: 'grid',
          placeItems: 'center',
          flexShrink: 0,
          width: 88,
          height: 88,
          borderRadius: '50%',
          // A card that this kiosk does not know is no trouble with the card.
          color: kiosk[trouble === 'other-card' ? 'notApplicable' : 'invalid'].main,
          backgroundColor: kiosk[trouble === 'other-card' ? 'notApplicable' : 'invalid'].surface,
        })}
      >
        <Icon sx={{ fontSize: 48 }} />
      </Box>
      <Box
        sx={{
          minWidth: 0,
          flex: 1,
          display: 'grid',
          gap: '20px',
          '@media (max-height: 800px)': { gap: '14px' },
        }}
      >
        <FailureMessage
          id={`${id}-message`}
          message={message}
          english={textIn('en', `failure.message-${code}`)}
        />
        <Box
          component="ul"
          id={`${id}-advice`}
          sx={{
            display: 'grid',
            gap: '6px',
            margin: 0,
            paddingInlineStart: '1.4em',
            fontSize: 18,
            lineHeight: 1.45,
          }}
        >
          {advice.map((key) => (
            <li key={key}>
              <Bilingual text={`failure.${key}`} englishSize={14} />
            </li>
          ))}
        </Box>
        {link === null ? null : <OfficialLinkButton link={link} text={`failure.link-${link}`} />}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '16px', alignItems: 'stretch' }}>
          {retry === null ? (
            <PrimaryButton text="failure.finish" buttonRef={first} onClick={onFinish} />
          ) : (
            <>
              <PrimaryButton
                text={`failure.${retry}`}
                buttonRef={first}
                onClick={() => void request('try-again', null)}
              />
              {instead === null ? null : (
                <SecondaryButton text={`failure.${instead}`} onClick={() => void request('go-back', null)} />
              )}
              <SecondaryButton text="failure.finish" onClick={onFinish} />
            </>
          )}
        </Box>
        <Box
          sx={{
            fontSize: 14,
            lineHeight: 1.5,
            color: 'text.secondary',
            overflowWrap: 'anywhere',
            userSelect: 'text',
          }}
        >
          {textIn('ja', 'failure.error-code')}{' '}
          <Box component="span" sx={{ fontFamily: monospaced, marginInlineStart: '4px' }}>
            {code}
          </Box>
          {detail === '' ? null : <Box lang="en">{detail}</Box>}
        </Box>
      </Box>
    </Box>
  );
}
