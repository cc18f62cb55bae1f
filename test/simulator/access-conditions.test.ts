import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSoftwareCard } from '../../main/simulator/create-software-card.ts';
import type { ElementaryFile } from '../../main/simulator/file-system/files.ts';
import type { Personalisation } from '../../main/simulator/personalisation.ts';
import type { SoftwareCard } from '../../main/simulator/software-card.ts';
import { toHex } from './hex.ts';
import { examplePersonalisation, exampleNumber, scriptedRandomness } from './synthetic-card.ts';
import { createTerminal, securedRead, selectDf, type Terminal } from './terminal.ts';

// Every content is one byte repeated, so that it is recognised wherever it comes out.
const marks = { free: 'F1', number: 'A2', secured: 'B3', closed: 'C4' } as const;
const files: readonly ElementaryFile[] = [
  { shortId: 1, content: marked(marks.free), access: 'free' },
  { shortId: 2, content: marked(marks.number), access: 'number' },
  { shortId: 3, content: marked(marks.secured), access: 'number-and-secure-messaging' },
  { shortId: 4, content: marked(marks.closed) },
  { shortId: 5, content: marked(marks.closed), access: 'never' },
];

const personalisation: Personalisation = {
  ...examplePersonalisation,
  masterFile: { files },
  dedicatedFiles: examplePersonalisation.dedicatedFiles.map(({ aid }) => ({ aid, files })),
};

function marked(mark: string): Uint8Array {
  return Uint8Array.from(Buffer.from(mark.repeat(40), 'hex'));
}

function createMarkedCard(): SoftwareCard {
  return createSoftwareCard(personalisation, { randomBytes: scriptedRandomness() });
}

const wrongNumber = 'AA12345678BC';
const p1p2 = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map((shortId) => `8${shortId}00`),
  fc.constantFrom('0000', '0001', '0010'),
  fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16).padStart(4, '0')),
);

const command = fc.oneof(
  p1p2.map((place) => `00B0${place}00`),
  p1p2.map((place) => `00B0${place}000000`),
  { weight: 4, arbitrary: p1p2.map((place) => securedRead(place)) },
  p1p2.map((place) => `08B0${place}049602001000`),
  fc.constantFrom(...Object.values(selectDf), '00A40000023F00', '0084000008'),
  fc.uint8Array({ maxLength: 20 }).map(toHex),
  // Anything behind a plausible header.
  fc
    .tuple(
      fc.constantFrom('00', '08'),
      fc.constantFrom('20', '82', '84', 'A4', 'B0'),
      fc.uint8Array({ maxLength: 24 }),
    )
    .map(([cla, ins, rest]) => cla + ins + toHex(rest)),
);

const step = fc.oneof(
  { weight: 10, arbitrary: command.map((bytes) => ({ kind: 'command' as const, bytes })) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(exampleNumber, wrongNumber)
      .map((number) => ({ kind: 'keys' as const, number })),
  },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(exampleNumber, wrongNumber)
      .map((number) => ({ kind: 'verify' as const, number })),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'open' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reset' as const }) },
);

function contains(data: string, mark: string): boolean {
  return data.includes(mark.repeat(4));
}

/** The plaintext where the data looks secured, nothing otherwise. */
function secretOf(terminal: Terminal, data: string): string {
  return /^86(..|81..|82....)01/.test(data) && (data.length / 2) % 8 === 3 ? terminal.decrypt(data) : '';
}

describe('access conditions, 表3-4 and 表3-5', () => {
  it('let no content out without its condition, whatever is sent', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
        const card = createMarkedCard();
        const terminal = createTerminal(card);
        let verified = false;
        for (const action of steps) {
          if (action.kind === 'reset') {
            card.reset();
            verified = false;
          } else if (action.kind === 'open') {
            await terminal.authenticate(exampleNumber);
            verified = true;
          } else if (action.kind === 'keys') {
            await terminal.mutualAuthenticate(action.number);
            verified = false;
          } else if (action.kind === 'verify') {
            verified = (await terminal.verify(action.number)) === '9000';
            if (verified) expect(action.number).toBe(exampleNumber);
          } else {
            const { data, statusWord } = await terminal.send(action.bytes);
            const secret = secretOf(terminal, data);
            if (statusWord !== '9000') expect(data).toBe('');
            expect(contains(data + secret, marks.closed)).toBe(false);
            expect(contains(data, marks.secured)).toBe(false);
            if (!verified) {
              expect(contains(data + secret, marks.number)).toBe(false);
              expect(contains(secret, marks.secured)).toBe(false);
            }
            if (contains(secret, marks.secured)) seen += 1;
          }
        }
      }),
      { numRuns: 400 },
    );
    // The sequences do get as far as a secured read.
    expect(seen).toBeGreaterThan(0);
  });

  it.each([
    ['free', '8100', ['9000', '9000', '9000']],
    ['number', '8200', ['6982', '9000', '9000']],
    ['number and secure messaging', '8300', ['6982', '6982', '9000']],
    ['nothing said', '8400', ['6982', '6982', '6982']],
    ['never', '8500', ['6982', '6982', '6982']],
  ])('%s', async (_, place, [before, plain, secured]) => {
    const terminal = createTerminal(createMarkedCard());
    expect(await terminal.statusOf(`00B0${place}000000`)).toBe(before);
    await terminal.authenticate(exampleNumber);
    expect(await terminal.statusOf(`00B0${place}000000`)).toBe(plain);
    expect(await terminal.statusOf(securedRead(place))).toBe(secured);
  });

  it('asks again on every read of the current EF', async () => {
    const terminal = createTerminal(createMarkedCard());
    await terminal.authenticate(exampleNumber);
    expect(await terminal.statusOf(securedRead('8300'))).toBe('9000');
    expect(await terminal.statusOf('00B00000000000')).toBe('6982');
    await terminal.verify(wrongNumber);
    expect(await terminal.statusOf(securedRead('0000'))).toBe('6982');
  });
});

describe('reset', () => {
  it('clears DF, EF, challenge, session key and security status', async () => {
    const card = createMarkedCard();
    const terminal = createTerminal(card);
    await terminal.authenticate(exampleNumber);
    await terminal.send(selectDf.df1);
    await terminal.send('00B08200000000');
    card.reset();
    expect(await terminal.statusOf('00B00000000000')).toBe('6986');
    expect(await terminal.statusOf('00B08200000000')).toBe('6982');
    expect(await terminal.statusOf(securedRead('8100'))).toBe('6985');
    expect(await terminal.verify(exampleNumber)).toBe('6985');
    await terminal.send('0084000008');
    card.reset();
    expect(await terminal.statusOf(`0082000028${'00'.repeat(40)}00`)).toBe('6985');
  });

  it('makes the MF current', async () => {
    const card = createSoftwareCard(examplePersonalisation, { randomBytes: scriptedRandomness() });
    const terminal = createTerminal(card);
    await terminal.send(selectDf.df1);
    expect(await terminal.statusOf('00B08A00000000')).toBe('6A82');
    card.reset();
    expect((await terminal.send('00B08A00000000')).data).toBe('C10131');
  });
});
