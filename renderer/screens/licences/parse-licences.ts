/** One bundled package, as the build writes it into `licences.json`. */
export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** @returns null where it is no list of licences */
export function parseLicences(value: unknown): readonly PackageLicence[] | null {
  return Array.isArray(value) && value.every(isPackageLicence) ? value : null;
}

function isPackageLicence(value: unknown): value is PackageLicence {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return ['name', 'version', 'licence', 'text'].every((field) => typeof fields[field] === 'string');
}
