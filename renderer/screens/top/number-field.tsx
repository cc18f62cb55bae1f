import Box from '@mui/material/Box';
import { useLayoutEffect, useState } from 'react';
import type { ChangeEvent, CompositionEvent, JSX, PointerEvent, RefObject, SyntheticEvent } from 'react';
import { textIn } from '../../text/i18n.ts';
import { NumberCells } from './number-cells.tsx';
import { entryFromField, placeOfCaret, selectPlace } from './number-entry.ts';
import type { NumberEntry } from './number-entry.ts';
import { roomy } from './top-layout.ts';

interface NumberFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly entry: NumberEntry;
  readonly onChange: (entry: NumberEntry) => void;
  readonly hintId: string;
  readonly wrong: boolean;
  readonly uncertain: readonly number[];
}

function entryIn(field: HTMLInputElement): NumberEntry {
  return entryFromField(field.value, field.selectionStart ?? 0, field.selectionEnd ?? 0);
}

/** The place drawn under a pointer, or null between and beside the cells. */
function placeAt(event: PointerEvent<HTMLInputElement>): number | null {
  const cells = [...(event.currentTarget.parentElement?.querySelectorAll('[data-place]') ?? [])];
  const place = cells.findIndex((cell) => {
    const { left, right } = cell.getBoundingClientRect();
    return event.clientX >= left && event.clientX <= right;
  });
  return place < 0 ? null : place;
}

/** One real text field, transparent, over twelve drawn cells: paste, screen readers and input methods all go to it. */
export function NumberField(props: NumberFieldProps): JSX.Element {
  const { field, entry, onChange } = props;
  const [focused, setFocused] = useState(false);
  // An input method's unfinished text stays as it is: to rewrite it would break the composition.
  const [composed, setComposed] = useState<string | null>(null);

  useLayoutEffect(() => {
    const input = field.current;
    if (input === null || composed !== null || document.activeElement !== input) return;
    if (input.selectionStart !== entry.start || input.selectionEnd !== entry.end) {
      input.setSelectionRange(entry.start, entry.end);
    }
  }, [field, entry, composed]);

  const readField = (event: ChangeEvent<HTMLInputElement>): void => {
    if (composed === null) onChange(entryIn(event.target));
    else setComposed(event.target.value);
  };
  const followSelection = (event: SyntheticEvent<HTMLInputElement>): void => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const moved = selectionStart !== entry.start || selectionEnd !== entry.end;
    if (composed === null && moved && value === entry.number) onChange(entryIn(event.currentTarget));
  };
  const finishComposition = (event: CompositionEvent<HTMLInputElement>): void => {
    setComposed(null);
    onChange(entryIn(event.currentTarget));
  };
  const pointAtPlace = (event: PointerEvent<HTMLInputElement>): void => {
    const place = placeAt(event);
    if (composed === null && place !== null) onChange(selectPlace(entry, place));
  };

  const shown = composed === null ? entry.number : entryFromField(composed, 0, 0).number;
  const caret = composed === null ? placeOfCaret(entry) : shown.length;
  return (
    <Box sx={{ position: 'relative', height: 72, [roomy]: { height: 92 } }}>
      <NumberCells number={shown} caret={focused ? caret : null} uncertain={props.uncertain} />
      <Box
        component="input"
        ref={field}
        value={composed ?? entry.number}
        aria-label={textIn('ja', 'top.question')}
        aria-describedby={props.hintId}
        aria-invalid={props.wrong}
        lang="en"
        type="text"
        // The pad beneath is the keyboard of a touch desk.
        inputMode="none"
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        onChange={readField}
        onSelect={followSelection}
        onPointerUp={pointAtPlace}
        onCompositionStart={() => {
          setComposed(entry.number);
        }}
        onCompositionEnd={finishComposition}
        onFocus={() => {
          setFocused(true);
        }}
        onBlur={() => {
          setFocused(false);
        }}
        sx={{
          position: 'absolute',
          inset: 0,
          width: '100%',
          height: '100%',
          padding: 0,
          border: 0,
          opacity: 0,
          cursor: 'text',
          fontSize: 38,
        }}
      />
    </Box>
  );
}
