/**
 * How files are read: `extended` asks for a whole file at once (the documented coding); `short` reads pieces, for
 * readers that do not carry extended-length APDUs.
 */
export type ApduLength = 'extended' | 'short';
