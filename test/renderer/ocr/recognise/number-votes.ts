import { classesAt, glyphClasses } from '../../../../renderer/ocr/recognise/glyph-classes.ts';
import type { LookEvidence } from '../../../../renderer/ocr/recognise/number-vote.ts';
import type { GlyphReading } from '../../../../renderer/ocr/recognise/read-glyphs.ts';

/** A reading of the glyph network that takes each character of `text` for likely with the probability given. */
export function glyphReading(
  text: string,
  probability = 0.999,
  worstFit = -0.05,
  alone = -0.01,
): GlyphReading {
  const logs = Array.from(text, (character, position) => {
    const { from, to } = classesAt(position);
    const others = Math.log((1 - probability) / (to - from - 1));
    return Float32Array.from(glyphClasses, (glyph, at) => {
      if (at < from || at >= to) return -Infinity;
      return glyph === character ? Math.log(probability) : others;
    });
  });
  return { logs, centres: logs.map((_, position) => 40 + 14 * position), fit: worstFit / 4, worstFit, alone };
}

/** One look: what the network read in both views, and what Tesseract read; a dot is a place that it left out. */
export function lookOf(glyphs: string, print: string, probability = 0.999, worstFit = -0.05): LookEvidence {
  return {
    glyphs: [glyphReading(glyphs, probability, worstFit), glyphReading(glyphs, probability, worstFit)],
    print: Array.from(print, (character) =>
      character === '.' ? null : { glyph: glyphClasses.indexOf(character), confidence: 0.98 },
    ),
  };
}
