/** A package of the product and the text of its licence. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As the package names it: an SPDX expression. */
  readonly licence: string;
  readonly text: string;
}

export declare function collectLicences(): Promise<readonly Licence[]>;
export declare function writeLicences(outputFile: string): Promise<readonly Licence[]>;
