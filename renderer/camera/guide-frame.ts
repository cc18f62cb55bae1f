export interface FrameRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the card is to be held, and where its number is then; in pixels of the picture. */
export interface GuideFrame {
  readonly card: FrameRectangle;
  readonly number: FrameRectangle;
}

/** ISO/IEC 7810 ID-1. */
const cardAspect = 85.6 / 53.98;

/** The number at the upper right, with room around it, in fractions of the card. */
const numberZone = { x: 0.67, y: 0.025, width: 0.305, height: 0.105 };

/** Shares of the picture that the card fills: as near as it can be with room to hold it. */
const shareOfWidth = 0.8;
const shareOfHeight = 0.94;

/** A frame of the card's proportions in the middle of a picture of this size. */
export function guideFrame(width: number, height: number): GuideFrame {
  const cardWidth = Math.min(width * shareOfWidth, height * shareOfHeight * cardAspect);
  const cardHeight = cardWidth / cardAspect;
  const x = (width - cardWidth) / 2;
  const y = (height - cardHeight) / 2;
  return {
    card: { x, y, width: cardWidth, height: cardHeight },
    number: {
      x: x + numberZone.x * cardWidth,
      y: y + numberZone.y * cardHeight,
      width: numberZone.width * cardWidth,
      height: numberZone.height * cardHeight,
    },
  };
}
