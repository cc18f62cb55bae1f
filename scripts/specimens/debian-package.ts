import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const CHROMIUM = '/usr/bin/chromium';

/** What the drawing needs, and the Debian package that brings it. The fonts are used, never copied. */
const NEEDED = [
  { file: CHROMIUM, debianPackage: 'chromium' },
  { file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', debianPackage: 'fonts-noto-cjk' },
  { file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc', debianPackage: 'fonts-noto-cjk' },
  { file: '/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf', debianPackage: 'fonts-dejavu-core' },
  { file: '/usr/bin/ppm2tiff', debianPackage: 'libtiff-tools' },
  { file: '/usr/bin/tiffcp', debianPackage: 'libtiff-tools' },
  { file: '/usr/bin/opj_compress', debianPackage: 'libopenjp2-tools' },
] as const;

export type Tool = 'ppm2tiff' | 'tiffcp' | 'opj_compress';

/** Asked first, so that a missing font stops the drawing instead of quietly changing it. */
export function requireDebianPackages(): void {
  const missing = NEEDED.filter(({ file }) => !existsSync(file)).map(({ debianPackage }) => debianPackage);
  if (missing.length > 0) {
    throw new Error(`Missing on this machine: apt-get install ${[...new Set(missing)].join(' ')}`);
  }
}

export function runTool(tool: Tool, args: readonly string[]): void {
  execFileSync(`/usr/bin/${tool}`, args, { stdio: ['ignore', 'ignore', 'pipe'] });
}
