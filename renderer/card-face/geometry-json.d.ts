/** `assets/card-face/geometry.json`, whose shape the drawing of the specimens checks. */
declare module '*/assets/card-face/geometry.json' {
  interface Box {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }
  interface Label {
    readonly japanese: string;
    readonly english: string;
    readonly box: Box;
  }
  interface TextHeights {
    readonly japanese: number;
    readonly english: number;
  }
  interface Face {
    readonly title: Label;
    readonly photo: Box;
    readonly fields: Readonly<Record<string, { readonly labels: readonly Label[] }>>;
  }
  const geometry: {
    readonly card: { readonly widthMm: number; readonly heightMm: number };
    readonly textHeights: { readonly title: TextHeights; readonly label: TextHeights };
    readonly faces: {
      readonly 'residence-card': Face;
      readonly 'special-permanent-resident-certificate': Face;
    };
  };
  export default geometry;
}
