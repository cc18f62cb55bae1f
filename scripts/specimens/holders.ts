import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export const SPECIMENS_FOLDER = join(import.meta.dirname, '../../assets/specimens');

const everyone = {
  name: z.string(),
  birthDate: z.string(),
  sex: z.string(),
  nationality: z.string(),
  address: z.string(),
  validUntil: z.string(),
};

/** Only what is printed on the front: the rest of a holder is text in the chip and needs no drawing. */
const holder = z.discriminatedUnion('kind', [
  z.object({
    name: z.string().regex(/^[a-z-]+$/),
    kind: z.literal('residence-card'),
    number: z.string(),
    printed: z.strictObject({
      ...everyone,
      status: z.string(),
      statusEnglish: z.string(),
      workRestriction: z.string(),
      period: z.string(),
      permission: z.string(),
      permissionDate: z.string(),
    }),
  }),
  z.object({
    name: z.string().regex(/^[a-z-]+$/),
    kind: z.literal('special-permanent-resident-certificate'),
    number: z.string(),
    printed: z.strictObject(everyone),
  }),
]);

export type Holder = Readonly<z.infer<typeof holder>>;

export function readHolders(): readonly Holder[] {
  const text = readFileSync(join(SPECIMENS_FOLDER, 'holders.json'), 'utf8');
  return z.array(holder).parse(JSON.parse(text));
}
