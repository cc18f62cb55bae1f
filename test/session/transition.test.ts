import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure, FailureCode } from '../../shared/failure.ts';
import { cameraFailureCodes, failureCodes } from '../../shared/failure.ts';
import type { ReadingResult, SessionState } from '../../shared/session-state.ts';
import { purgeCauses, type Happening } from '../../main/session/happening.ts';
import { firstState, transition } from '../../main/session/transition.ts';

const number = 'AA12345678BB';
const failure = (code: FailureCode): Failure => ({ code, message: 'm', detail: 'd' });
const result: ReadingResult = {
  kind: 'residence-card',
  generation: 1,
  number,
  verdict: { tampering: 'valid', issuer: 'valid', reasons: [], anchor: null },
  record: {
    address: null,
    permissions: { comprehensive: null, individual: null },
    renewalPending: false,
    fields: {},
    statedNumber: null,
  },
  images: { front: null, photo: null, name: null, address: null },
  specimen: false,
};

/** Follows happenings; one that does not belong to the state leaves it. */
function follow(happenings: readonly Happening[], from: SessionState = firstState): SessionState {
  return happenings.reduce<SessionState>((state, happening) => transition(state, happening) ?? state, from);
}

const entered: Happening = { happening: 'number-entered', number };
const began: Happening = { happening: 'reading-began' };
const read: Happening = { happening: 'card-read', result };
const wrong: Happening = { happening: 'failed', failure: failure('wrong-number') };
const lifted: Happening = { happening: 'failed', failure: failure('read-failed') };
const back: Happening = { happening: 'went-back' };
const again: Happening = { happening: 'tried-again' };
const opened: Happening = { happening: 'camera-opened', number: 'AA12' };
const recognised: Happening = { happening: 'number-recognised', number };
const dark = (code: FailureCode): Happening => ({ happening: 'camera-failed', failure: failure(code) });

describe('a visit', () => {
  it('goes from the number over the card to the result, and ends at an empty top screen', () => {
    expect(follow([entered])).toMatchObject({ screen: 'place-card', number });
    expect(follow([entered, began])).toMatchObject({ screen: 'reading', step: 'authenticating' });
    const steps: Happening = { happening: 'step-reached', step: 'photo' };
    expect(follow([entered, began, steps])).toMatchObject({ screen: 'reading', step: 'photo' });
    expect(follow([entered, began, read])).toMatchObject({ screen: 'result', result });
    const end = follow([entered, began, read, { happening: 'purged', cause: 'finished' }]);
    expect(end).toEqual({ screen: 'top', number: '', visit: 1 });
  });

  it('keeps a wrong number for correction, and a failed card at the card', () => {
    expect(follow([entered, began, wrong, { happening: 'tried-again' }])).toMatchObject({
      screen: 'top',
      number,
    });
    expect(follow([entered, began, lifted, { happening: 'tried-again' }])).toMatchObject({
      screen: 'place-card',
      number,
    });
    const refused: Happening = {
      happening: 'number-refused',
      number: '12',
      failure: failure('invalid-number'),
    };
    expect(follow([refused, { happening: 'tried-again' }])).toMatchObject({ screen: 'top', number: '12' });
  });

  it('goes back one screen at a time', () => {
    expect(follow([entered, began, back])).toMatchObject({ screen: 'place-card', number });
    expect(follow([entered, back])).toMatchObject({ screen: 'top', number });
    expect(transition(firstState, back)).toBeNull();
  });

  it('has no use for a reading that ends after its visitor left', () => {
    expect(transition(firstState, read)).toBeNull();
    expect(transition(follow([entered]), read)).toBeNull();
    expect(transition(firstState, wrong)).toBeNull();
  });

  it('goes over the camera to the top screen, where its number is compared and entered', () => {
    expect(follow([opened])).toEqual({ screen: 'camera', number: 'AA12', visit: 0 });
    expect(follow([opened, recognised])).toEqual({ screen: 'top', number, visit: 0 });
    expect(follow([opened, recognised, entered])).toMatchObject({ screen: 'place-card', number });
  });

  it('keeps what was typed before the camera, unless the camera finds another number', () => {
    expect(follow([opened, back])).toEqual({ screen: 'top', number: 'AA12', visit: 0 });
    for (const code of cameraFailureCodes) {
      const failed = follow([opened, dark(code)]);
      expect(failed).toMatchObject({ screen: 'failure', failure: { code }, number: 'AA12' });
      expect(follow([again], failed)).toEqual({ screen: 'camera', number: 'AA12', visit: 0 });
      expect(follow([back], failed)).toEqual({ screen: 'top', number: 'AA12', visit: 0 });
    }
  });

  it('opens the camera from the top screen only, and hears of it from its screen only', () => {
    for (const before of [[entered], [entered, began], [entered, began, wrong], [entered, began, read]]) {
      const state = follow(before);
      for (const happening of [opened, recognised, dark('camera-busy')]) {
        expect(transition(state, happening)).toBeNull();
      }
    }
    expect(transition(firstState, recognised)).toBeNull();
    expect(transition(firstState, dark('ocr-failed'))).toBeNull();
    expect(transition(follow([opened]), entered)).toBeNull();
    expect(transition(follow([opened]), began)).toBeNull();
  });

  it('goes back from no failure but the camera’s', () => {
    for (const failed of [wrong, lifted]) {
      expect(transition(follow([entered, began, failed]), back)).toBeNull();
    }
  });

  const anyHappening = fc.oneof(
    fc.constantFrom<Happening>(entered, began, read, wrong, lifted),
    fc.constantFrom<Happening>(back, again, opened, recognised),
    fc.constantFrom(...cameraFailureCodes).map(dark),
    fc
      .constantFrom(...failureCodes)
      .map((code): Happening => ({ happening: 'failed', failure: failure(code) })),
    fc.constantFrom(...purgeCauses).map((cause): Happening => ({ happening: 'purged', cause })),
  );

  it('leaves nothing of a visitor after a purge, from wherever it was', () => {
    fc.assert(
      fc.property(
        fc.array(anyHappening, { maxLength: 30 }),
        fc.constantFrom(...purgeCauses),
        (before, cause) => {
          const state = follow(before);
          const after = transition(state, { happening: 'purged', cause });
          expect(after).toEqual({ screen: 'top', number: '', visit: state.visit + 1 });
        },
      ),
    );
  });

  it('has no screen without an exit', () => {
    fc.assert(
      fc.property(fc.array(anyHappening, { maxLength: 30 }), (before) => {
        const state = follow(before);
        const exits = [back, again, entered];
        const leaves = exits.some((exit) => transition(state, exit) !== null);
        // The result leaves by a purge only: what it shows is forgotten in the same step.
        expect(leaves || state.screen === 'result').toBe(true);
      }),
    );
  });
});
