import { expect, test } from 'vitest';
import { specimenToOffer } from '../../renderer/screens/place-card/specimen-to-offer.ts';
import type { DeskState, ReaderStatus } from '../../shared/session-state.ts';

const student = { name: 'student', number: 'SP10000002AA', title: { ja: '留学', en: 'Student' } };
const deskWith = (reader: ReaderStatus): DeskState => ({
  reader,
  specimens: [student],
  customTrustStore: false,
  cameraMirrored: false,
  version: '0.1.0',
});

test('a chosen specimen stays chosen, whatever number was typed', () => {
  expect(specimenToOffer('child', 'SP10000002AA', deskWith('ready'))).toBe('child');
});

test('without a reader, a typed number offers its own specimen', () => {
  expect(specimenToOffer(null, 'SP10000002AA', deskWith('no-reader'))).toBe('student');
  expect(specimenToOffer(null, 'SP10000002AA', deskWith('specimen'))).toBe('student');
  expect(specimenToOffer(null, 'ZZ99999999ZZ', deskWith('no-reader'))).toBeNull();
});

test('with a reader, the card on it comes first', () => {
  for (const reader of ['ready', 'card-present', 'card-mute'] as const) {
    expect(specimenToOffer(null, 'SP10000002AA', deskWith(reader))).toBeNull();
  }
});
