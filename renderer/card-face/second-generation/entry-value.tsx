import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { textIn } from '../../text/i18n.ts';
import { cardNumberFace } from '../../theme/fonts.ts';
import type { CardPicture } from '../card-picture.ts';
import type { CardEntry, EntryWords } from './card-entries.ts';
import { CardNote } from './card-note.tsx';
import { fitText } from './fit-text.ts';
import { PictureWindow } from './picture-window.tsx';
import { cardLength, textHeights, widthAsHeight, type EntryGeometry } from './second-generation-geometry.ts';

interface EntryValueProps {
  readonly entry: CardEntry;
  readonly value: EntryGeometry['value'];
  readonly picture: CardPicture;
}

/** What stands behind a label: the number, a picture, or words. */
export function EntryValue({ entry: { name, content }, value, picture }: EntryValueProps): JSX.Element {
  switch (content.type) {
    case 'number':
      return (
        <Box
          component="span"
          sx={{ ...cardNumberFace, fontSize: cardLength(value.textHeight), lineHeight: 1.1 }}
        >
          {content.number}
        </Box>
      );
    case 'picture':
      return (
        <PictureWindow
          name={content.picture}
          drawing={picture[content.picture]}
          layer={picture.layers[content.picture]}
        />
      );
    case 'words':
      return (
        <>
          <Words words={content.words} value={value} />
          {content.passed ? (
            <CardNote
              tone="note"
              text={name === 'periodOfStay' ? 'cardFace.stay-ended' : 'cardFace.expired'}
            />
          ) : null}
        </>
      );
  }
}

interface WordsProps {
  readonly words: EntryWords | null;
  readonly value: EntryGeometry['value'];
}

function Words({ words, value: { box, textHeight } }: WordsProps): JSX.Element {
  const japanese = words?.japanese ?? textIn('ja', 'cardFace.not-stated');
  const english = words === null ? textIn('en', 'cardFace.not-stated') : words.english;
  const width = widthAsHeight(box);
  const size = fitText(japanese, { width, height: box.height * (english === null ? 1 : 0.66), textHeight });
  const quiet = words === null;
  return (
    <Box component="span" sx={{ minWidth: 0, lineHeight: 1.15 }}>
      <Box
        component="span"
        lang="ja"
        sx={{
          display: english === null ? 'inline' : 'block',
          fontSize: cardLength(size),
          opacity: quiet ? 0.75 : 1,
        }}
      >
        {japanese}
      </Box>
      {english === null ? null : (
        <Box
          component="span"
          lang="en"
          sx={{
            display: 'block',
            fontSize: cardLength(
              fitText(english, { width, height: box.height * 0.34, textHeight: textHeights.valueEnglish }),
            ),
          }}
        >
          {english}
        </Box>
      )}
      {words?.untilThen === true ? (
        <Box
          component="span"
          sx={{ marginInlineStart: '0.7em', fontSize: cardLength(textHeights.label.japanese) }}
        >
          {textIn('ja', 'cardFace.valid-until')}
        </Box>
      ) : null}
    </Box>
  );
}
