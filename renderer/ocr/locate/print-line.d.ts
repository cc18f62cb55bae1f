/** A line of print: its middle runs through (0, `middle`) with the slope given; pixels. */
export interface PrintLine {
  readonly slope: number;
  readonly middle: number;
  /** Of the characters, upright on the line. */
  readonly height: number;
  readonly from: number;
  readonly to: number;
  /** How many pieces of about the line's height stand on it. */
  readonly even: number;
}
export declare const middleAt: ({ slope, middle }: PrintLine, x: number) => number;
