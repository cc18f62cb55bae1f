import { z } from 'zod';
import type { ReadAsset } from '../issuer/card-issuer.ts';

const holderSchema = z.object({
  name: z.string(),
  kind: z.enum(['residence-card', 'special-permanent-resident-certificate']),
  number: z.string().regex(/^[A-Z]{2}[0-9]{8}[A-Z]{2}$/),
  address: z.object({ writtenOn: z.string(), municipalityCode: z.string(), text: z.string() }).nullable(),
  comprehensivePermission: z.string().nullish(),
  individualPermission: z.string().nullish(),
  renewalPending: z.boolean(),
});

/** An invented holder: what `holders.json` says beyond the printed text. */
export type Holder = Readonly<z.infer<typeof holderSchema>>;

/** The holder of this name from `holders.json`. */
export function readHolder(name: string, readAsset: ReadAsset): Holder {
  const text = new TextDecoder().decode(readAsset('holders.json'));
  const holder = z
    .array(holderSchema)
    .parse(JSON.parse(text))
    .find((candidate) => candidate.name === name);
  if (holder === undefined) throw new Error(`holders.json knows no holder named ${name}.`);
  return holder;
}
