import { concatBytes } from '@noble/hashes/utils.js';

const maxNc = 65_535;
const maxNe = 65_536;

/** The parts of a command APDU (ISO/IEC 7816-4 §5.1). */
export interface CommandApduParts {
  readonly cla: number;
  readonly ins: number;
  readonly p1: number;
  readonly p2: number;
  /** Command data field, Nc = 0 to 65,535 bytes. */
  readonly data?: Uint8Array;
  /** Ne, the most response bytes expected: 0 (none) to 65,536. */
  readonly ne?: number;
}

/** A command for a card: a header, Nc bytes of data, and room for Ne bytes of answer. */
export class CommandApdu {
  readonly cla: number;
  readonly ins: number;
  readonly p1: number;
  readonly p2: number;
  readonly data: Uint8Array;
  readonly ne: number;

  constructor(parts: CommandApduParts) {
    const { cla, ins, p1, p2, data = new Uint8Array(0), ne = 0 } = parts;
    for (const byte of [cla, ins, p1, p2]) assertRange(byte, 0xff);
    assertRange(data.length, maxNc);
    assertRange(ne, maxNe);
    this.cla = cla;
    this.ins = ins;
    this.p1 = p1;
    this.p2 = p2;
    this.data = data;
    this.ne = ne;
  }

  /**
   * Whether the length fields are extended. Decided once for the whole APDU: where one field needs three bytes, both
   * are extended (ISO/IEC 7816-4 §5.1), as in `08 B0 85 00 | 00 00 04 | 96 02 00 00 | 00 00`.
   */
  get isExtended(): boolean {
    return this.data.length > 255 || this.ne > 256;
  }

  /** The bytes of all four cases, short and extended. */
  encode(): Uint8Array {
    const header = Uint8Array.of(this.cla, this.ins, this.p1, this.p2);
    return concatBytes(header, this.#lcField(), this.data, this.#leField());
  }

  #lcField(): Uint8Array {
    const nc = this.data.length;
    if (nc === 0) return new Uint8Array(0);
    return this.isExtended ? Uint8Array.of(0, nc >> 8, nc & 0xff) : Uint8Array.of(nc);
  }

  #leField(): Uint8Array {
    // The maximum is coded as zero.
    const { ne } = this;
    if (ne === 0) return new Uint8Array(0);
    if (!this.isExtended) return Uint8Array.of(ne & 0xff);
    const le = Uint8Array.of((ne >> 8) & 0xff, ne & 0xff);
    // Case 2E has no Lc field to say that the APDU is extended, so its Le field begins with 00.
    return this.data.length === 0 ? concatBytes(Uint8Array.of(0), le) : le;
  }
}

function assertRange(value: number, max: number): void {
  if (!Number.isInteger(value) || value < 0 || value > max) {
    throw new RangeError(`${value} is not in 0 to ${max}`);
  }
}
