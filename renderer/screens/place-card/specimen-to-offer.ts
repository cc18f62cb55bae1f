import type { DeskState } from '../../../shared/session-state.ts';

/**
 * The specimen that is laid unless another is chosen: the visitor's choice, or, where no reader could read a card, the
 * one whose number was typed.
 */
export function specimenToOffer(chosen: string | null, number: string, desk: DeskState): string | null {
  if (chosen !== null) return chosen;
  if (desk.reader === 'ready' || desk.reader === 'card-present' || desk.reader === 'card-mute') return null;
  return desk.specimens.find((specimen) => specimen.number === number)?.name ?? null;
}
