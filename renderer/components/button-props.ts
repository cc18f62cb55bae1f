import type { ReactNode, Ref } from 'react';
import type { TextKey } from '../text/i18n.ts';

/** What both kinds of buttons take. */
export interface KioskButtonProps {
  readonly text: TextKey;
  readonly onClick?: () => void;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
  readonly fullWidth?: boolean;
  readonly type?: 'button' | 'submit';
  /** The id of the form that it sends, where it stands outside of it. */
  readonly form?: string;
  /** The id of the words that say why it is disabled. */
  readonly describedBy?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}
