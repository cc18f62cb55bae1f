// electron-builder's hook between packing and signing: flips Electron's fuses in the packed program.
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/** All of them, by name: a new Electron with one more fuse stops the packaging until somebody has decided. */
export const fuses = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** Where the program lies that electron-builder has just packed. */
export function packedProgram({ appOutDir, electronPlatformName, packager }) {
  if (electronPlatformName === 'linux') return join(appOutDir, packager.executableName);
  const ending = electronPlatformName === 'win32' ? '.exe' : '.app';
  return join(appOutDir, `${packager.appInfo.productFilename}${ending}`);
}

export default async function afterPack(context) {
  await flipFuses(packedProgram(context), {
    ...fuses,
    // Apple silicon runs nothing unsigned; the ad hoc signature that Electron comes with is broken by the change.
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
  });
}
