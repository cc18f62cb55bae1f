import { z } from 'zod';
import type { ReadAsset } from '../issuer/card-issuer.ts';

const certificateEntries = {
  cardExpiry: z.string(),
  birthDate: z.string(),
  sex: z.string(),
  nationality: z.string(),
  status: z.string(),
  period: z.string(),
};
const everyone = {
  name: z.string(),
  number: z.string().regex(/^[A-Z]{2}[0-9]{8}[A-Z]{2}$/),
  /** Whether there is a portrait. */
  face: z.boolean(),
  /** 長官記載の有無 */
  note: z.string(),
  /** 予備 */
  reserve: z.string(),
};

/** Codes as the chip has them; those that are shorter than their field are filled with NUL. */
const holderSchema = z.discriminatedUnion('kind', [
  z.object({
    ...everyone,
    kind: z.literal('residence-card'),
    entries: z.strictObject({
      ...certificateEntries,
      permissionType: z.string(),
      permissionDate: z.string(),
      workRestriction: z.string(),
      periodExpiry: z.string(),
    }),
    permissions: z.strictObject({
      comprehensive: z.string(),
      comprehensiveUntil: z.string(),
      individual: z.string(),
    }),
    renewal: z.string(),
  }),
  z.object({
    ...everyone,
    kind: z.literal('special-permanent-resident-certificate'),
    entries: z.strictObject(certificateEntries),
  }),
]);

/** An invented holder of a card of the second generation: what the chip says in codes and text. */
export type SecondGenerationHolder = Readonly<z.infer<typeof holderSchema>>;

/** The holder of this name from `second-generation/holders.json`. */
export function readSecondGenerationHolder(name: string, readAsset: ReadAsset): SecondGenerationHolder {
  const text = new TextDecoder().decode(readAsset('second-generation/holders.json'));
  const holder = z
    .array(holderSchema)
    .parse(JSON.parse(text))
    .find((candidate) => candidate.name === name);
  if (holder === undefined) throw new Error(`second-generation/holders.json knows no holder named ${name}.`);
  return holder;
}
