import { isAllNul } from '../bytes/is-all-nul.ts';
import { MalformedAnswer } from '../card-errors.ts';
import { MalformedTlv, parseDataObjects } from '../iso7816/ber-tlv.ts';

/** The values of one file by tag. Tags are scoped by file: the same number means other things elsewhere. */
export type FileValues = ReadonlyMap<number, Uint8Array>;

/**
 * Parses one file of untrusted data objects.
 * @param permitted The tags that the file can hold, with the longest value of each in bytes.
 * @throws MalformedAnswer for an unknown or repeated tag, or a value that is too long
 */
export function parseFile(
  name: string,
  content: Uint8Array,
  permitted: Readonly<Record<number, number>>,
): FileValues {
  const values = new Map<number, Uint8Array>();
  for (const { tag, value } of parseDataObjectsOf(name, content)) {
    const longest = permitted[tag];
    if (longest === undefined || values.has(tag) || value.length > longest) {
      throw new MalformedAnswer(`${name} holds a data object that it cannot hold`);
    }
    values.set(tag, value);
  }
  return values;
}

/**
 * The data objects of one file, in their order.
 * @throws MalformedAnswer
 */
export function parseDataObjectsOf(name: string, content: Uint8Array): ReturnType<typeof parseDataObjects> {
  try {
    return parseDataObjects(content);
  } catch (error) {
    if (error instanceof MalformedTlv)
      throw new MalformedAnswer(`${name}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** A value, or null where it is absent, empty or filler only. */
export function presentOrNull(value: Uint8Array | undefined): Uint8Array | null {
  return value === undefined || isAllNul(value) ? null : value;
}
