/**
 * Whether the picture is mirrored: somebody's choice at this desk, kept while the page lives. It is the desk's and no
 * visitor's; what lasts longer is the settings file's `camera.mirrored`, since nothing of the page is ever stored.
 */
let chosen: boolean | null = null;

export function mirroredOr(setting: boolean): boolean {
  return chosen ?? setting;
}

export function chooseMirrored(mirrored: boolean): void {
  chosen = mirrored;
}
