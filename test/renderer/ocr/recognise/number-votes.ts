import { classesAt, glyphClasses } from '../../../../renderer/ocr/recognise/glyph-classes.ts';
import type { LookEvidence } from '../../../../renderer/ocr/recognise/number-vote.ts';
import type { LineReading } from '../../../../renderer/ocr/recognise/look-at-frame.ts';

/** A reading in which both networks take each character of `text` for likely with the probability given. */
export function lineReading(text: string, probability = 0.999, worstFit = -0.05, alone = -0.01): LineReading {
  const logs = Array.from(text, (character, position) => {
    const { from, to } = classesAt(position);
    const others = Math.log((1 - probability) / (to - from - 1));
    return Float32Array.from(glyphClasses, (glyph, at) => {
      if (at < from || at >= to) return -Infinity;
      return glyph === character ? Math.log(probability) : others;
    });
  });
  return {
    logs,
    together: logs,
    centres: logs.map((_, position) => 40 + 14 * position),
    middles: logs.map((_, position) => 40 + 14 * position),
    fit: worstFit / 4,
    worstFit,
    alone,
    emptyGaps: 0,
    worstKind: -0.01,
  };
}

/** One look: what the networks read in both views, and what Tesseract read; a dot is a place that it left out. */
export function lookOf(glyphs: string, print: string, probability = 0.999, worstFit = -0.05): LookEvidence {
  return {
    lines: [lineReading(glyphs, probability, worstFit), lineReading(glyphs, probability, worstFit)],
    print: Array.from(print, (character) =>
      character === '.' ? null : { glyph: glyphClasses.indexOf(character), confidence: 0.98 },
    ),
  };
}
