/** A card is felt but does not answer, or none came in time. */
export class CardNotDetected extends Error {
  override readonly name = 'CardNotDetected';
}

/** No reader is attached, or none of the name that was asked for. */
export class NoReader extends Error {
  override readonly name = 'NoReader';
}

/** The system's card service cannot be reached. */
export class ReaderServiceUnavailable extends Error {
  override readonly name = 'ReaderServiceUnavailable';
}

/** The reader went away while it was in use. */
export class ReaderLost extends Error {
  override readonly name = 'ReaderLost';
}

/** Another program holds the card. */
export class ReaderBusy extends Error {
  override readonly name = 'ReaderBusy';
}
