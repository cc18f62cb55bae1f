import Cancel from '@mui/icons-material/Cancel';
import CheckCircle from '@mui/icons-material/CheckCircle';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import RemoveCircle from '@mui/icons-material/RemoveCircle';
import Science from '@mui/icons-material/Science';
import type { SvgIconComponent } from '@mui/icons-material';
import type { VerificationResult } from '../../../shared/verdict.ts';
import type { KioskColours } from '../../theme/kiosk-colours.ts';

interface Appearance {
  readonly Icon: SvgIconComponent;
  readonly colours: 'valid' | 'invalid' | 'unchecked' | 'notApplicable';
}

/** The same four answers everywhere: check, cross, dash, hollow circle. */
export const answerAppearance: Readonly<Record<VerificationResult | 'specimen', Appearance>> = {
  valid: { Icon: CheckCircle, colours: 'valid' },
  invalid: { Icon: Cancel, colours: 'invalid' },
  'not-applicable': { Icon: RemoveCircle, colours: 'notApplicable' },
  unchecked: { Icon: RadioButtonUnchecked, colours: 'unchecked' },
  specimen: { Icon: Science, colours: 'unchecked' },
};

export const answerColours = (kiosk: KioskColours, answer: VerificationResult | 'specimen') =>
  kiosk[answerAppearance[answer].colours];
