import type { FuseV1Config } from '@electron/fuses';

/** The part of electron-builder's context that says where the program lies. */
export interface PackedApp {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
  readonly packager: {
    readonly executableName?: string;
    readonly appInfo: { readonly productFilename: string };
  };
}

export declare const fuses: FuseV1Config & { readonly strictlyRequireAllFuses: true };
export declare function packedProgram(context: PackedApp): string;
export default function afterPack(context: PackedApp): Promise<void>;
