import { useId, type JSX, type ReactNode } from 'react';
import { guillochePath } from './guilloche-path.ts';

/** The drawing's units: ten to the millimetre. */
export const drawingWidth = 856;
export const drawingHeight = 540;

export interface GroundColours {
  readonly from: string;
  readonly middle: string;
  readonly to: string;
  readonly line: string;
}

interface CardGroundProps {
  readonly colours: GroundColours;
  /** What is drawn upon it, in the drawing's units. */
  readonly children?: ReactNode;
}

/** The paper of a card, with its rosettes and the line under its title. */
export function CardGround({ colours, children }: CardGroundProps): JSX.Element {
  const id = useId();
  return (
    <svg
      viewBox={`0 0 ${drawingWidth} ${drawingHeight}`}
      width="100%"
      height="100%"
      display="block"
      aria-hidden="true"
    >
      <defs>
        <linearGradient id={`${id}-paper`} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor={colours.from} />
          <stop offset="0.5" stopColor={colours.middle} />
          <stop offset="1" stopColor={colours.to} />
        </linearGradient>
      </defs>
      <rect width={drawingWidth} height={drawingHeight} fill={`url(#${id}-paper)`} />
      <g fill="none" stroke={colours.line} strokeWidth="0.7" opacity="0.3">
        <path d={guillochePath({ centreX: 610, centreY: 330, radius: 250, petals: 13, depth: 0.34 })} />
        <path d={guillochePath({ centreX: 120, centreY: 500, radius: 190, petals: 9, depth: 0.42 })} />
      </g>
      <line x1={34} x2={822} y1={73} y2={73} stroke={colours.line} strokeWidth="1" opacity="0.55" />
      {children}
    </svg>
  );
}
