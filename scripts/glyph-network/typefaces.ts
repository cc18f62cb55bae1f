/** A typeface that the glyph network learns from, or is tested with. */
export interface Typeface {
  /** Below /usr/share/fonts of the package. */
  readonly file: string;
  readonly debianPackage: string;
  /** Kept from the training: the network is measured with it. */
  readonly heldOut: boolean;
}

const packages: Readonly<Record<string, readonly string[]>> = {
  'fonts-ocr-b': ['opentype/ocr-b/OCRB.otf', 'opentype/ocr-b/OCRBL.otf'],
  'fonts-liberation': [
    'truetype/liberation/LiberationMono-Regular.ttf',
    'truetype/liberation/LiberationMono-Bold.ttf',
    'truetype/liberation/LiberationSans-Regular.ttf',
    'truetype/liberation/LiberationSans-Bold.ttf',
    'truetype/liberation/LiberationSansNarrow-Bold.ttf',
  ],
  'fonts-dejavu-core': [
    'truetype/dejavu/DejaVuSansMono.ttf',
    'truetype/dejavu/DejaVuSansMono-Bold.ttf',
    'truetype/dejavu/DejaVuSans.ttf',
    'truetype/dejavu/DejaVuSans-Bold.ttf',
  ],
  'fonts-noto-cjk': ['opentype/noto/NotoSansCJK-Regular.ttc', 'opentype/noto/NotoSansCJK-Bold.ttc'],
  'fonts-ipafont-gothic': ['opentype/ipafont-gothic/ipag.ttf', 'opentype/ipafont-gothic/ipagp.ttf'],
  'fonts-vlgothic': ['truetype/vlgothic/VL-Gothic-Regular.ttf', 'truetype/vlgothic/VL-PGothic-Regular.ttf'],
  'fonts-mplus': [
    'opentype/mplus/MplusCode60-Medium.otf',
    'opentype/mplus/Mplus1-Regular.otf',
    'opentype/mplus/Mplus1-Bold.otf',
    'opentype/mplus/Mplus1Code-Regular.otf',
  ],
  'fonts-freefont-ttf': [
    'truetype/freefont/FreeSans.ttf',
    'truetype/freefont/FreeSansBold.ttf',
    'truetype/freefont/FreeMonoBold.ttf',
  ],
  'fonts-urw-base35': [
    'opentype/urw-base35/NimbusMonoPS-Bold.otf',
    'opentype/urw-base35/NimbusSans-Regular.otf',
    'opentype/urw-base35/NimbusSansNarrow-Regular.otf',
    'opentype/urw-base35/NimbusSansNarrow-Bold.otf',
  ],
  'fonts-roboto-unhinted': [
    'truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf',
    'truetype/roboto/unhinted/RobotoTTF/Roboto-Medium.ttf',
    'truetype/roboto/unhinted/RobotoTTF/Roboto-Bold.ttf',
    'truetype/roboto/unhinted/RobotoCondensed-Regular.ttf',
  ],
  'fonts-open-sans': ['truetype/open-sans/OpenSans-Regular.ttf', 'truetype/open-sans/OpenSans-Semibold.ttf'],
  'fonts-lato': ['truetype/lato/Lato-Regular.ttf', 'truetype/lato/Lato-Bold.ttf'],
  'fonts-cantarell': ['opentype/cantarell/Cantarell-Regular.otf'],
  'fonts-oxygen': ['truetype/oxygen/OxygenMono-Regular.ttf'],
  'fonts-anonymous-pro': [
    'truetype/anonymous-pro/Anonymous Pro.ttf',
    'truetype/anonymous-pro/Anonymous Pro B.ttf',
  ],
  'fonts-inconsolata': ['truetype/inconsolata/Inconsolata.otf'],
  'fonts-firacode': ['truetype/firacode/FiraCode-Medium.ttf'],
  'fonts-jetbrains-mono': ['truetype/jetbrains-mono/JetBrainsMono-Medium.ttf'],
  'fonts-noto-mono': ['truetype/noto/NotoSansMono-Regular.ttf', 'truetype/noto/NotoSansMono-Bold.ttf'],
};

/** Whole families, so that no weight of a held-out face was learned. */
const heldOutPackages: Readonly<Record<string, readonly string[]>> = {
  'fonts-hack': ['truetype/hack/Hack-Regular.ttf', 'truetype/hack/Hack-Bold.ttf'],
  'fonts-b612': ['opentype/b612/B612Mono-Regular.otf', 'opentype/b612/B612-Bold.otf'],
  'fonts-manrope': ['truetype/manrope/Manrope-SemiBold.ttf'],
  'fonts-cabin': ['opentype/cabin/Cabin-SemiBold.otf'],
};

const listed = (from: typeof packages, heldOut: boolean): readonly Typeface[] =>
  Object.entries(from).flatMap(([debianPackage, files]) =>
    files.map((file) => ({ file, debianPackage, heldOut })),
  );

export const typefaces: readonly Typeface[] = [...listed(packages, false), ...listed(heldOutPackages, true)];
