import type { JSX } from 'react';
import type { CardKind } from '../../shared/card-kind.ts';
import { CardGround, drawingHeight as height, drawingWidth as width } from './card-ground.tsx';
import { faceOfKind, isCertificate, textHeights, type FaceLabel } from './face-of-kind.ts';

const labelFont = "'Noto Sans JP', 'Noto Sans CJK JP', sans-serif";

/** A card is paper: it keeps its colours in the dark theme. All of them are ours; no real card looks like this. */
const paper = {
  'residence-card': { from: '#E6F0EA', middle: '#F4F5EC', to: '#E4ECF3', line: '#5D8F7C' },
  certificate: { from: '#EDE9F3', middle: '#F6F3EE', to: '#E5EDF2', line: '#7D719F' },
} as const;
const labelInk = '#45545F';
const titleInk = '#1F3A52';

/** Everything of the face that the chip does not hold: ground, labels, and the window of the photo. */
export function CardTemplate({ kind }: { readonly kind: CardKind }): JSX.Element {
  const face = faceOfKind(kind);
  const colours = paper[isCertificate(kind) ? 'certificate' : 'residence-card'];
  return (
    <CardGround colours={colours}>
      <rect {...scaled(face.photo)} fill="#FFFFFF" fillOpacity="0.55" stroke={colours.line} strokeWidth="1" />
      <Label label={face.title} heights={textHeights.title} ink={titleInk} bold />
      {face.labels.map((label) => (
        <Label
          key={`${label.japanese}${label.box.x}`}
          label={label}
          heights={textHeights.label}
          ink={labelInk}
        />
      ))}
    </CardGround>
  );
}

interface LabelProps {
  readonly label: FaceLabel;
  readonly heights: { readonly japanese: number; readonly english: number };
  readonly ink: string;
  readonly bold?: boolean;
}

function Label({ label, heights, ink, bold = false }: LabelProps): JSX.Element {
  const { japanese, english, box } = label;
  const x = box.x * width;
  const middle = (box.y + box.height / 2) * height;
  const japaneseSize = heights.japanese * height;
  const englishSize = heights.english * height;
  return (
    <g fill={ink} fontFamily={labelFont} fontWeight={bold ? 700 : 400}>
      <text
        x={x}
        y={english === '' ? middle + japaneseSize * 0.36 : middle - japaneseSize * 0.05}
        fontSize={japaneseSize}
      >
        {japanese}
      </text>
      {english === '' ? null : (
        <text x={x} y={middle + englishSize * 1.25} fontSize={englishSize} fontWeight={400} opacity="0.9">
          {english}
        </text>
      )}
    </g>
  );
}

const scaled = (box: { x: number; y: number; width: number; height: number }) => ({
  x: box.x * width,
  y: box.y * height,
  width: box.width * width,
  height: box.height * height,
  rx: 6,
});
