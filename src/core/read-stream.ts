export interface ReadOptions {
  /** Waits for one piece, e.g. no longer than some time. */
  readonly wait?: <T>(piece: Promise<T>) => Promise<T>;
  /** Told how many bytes there are so far. */
  readonly onSize?: (bytes: number) => void;
}

/**
 * Reads a stream to its end, within bounds; it is given up wherever the reading ends.
 *
 * @param max bytes
 * @returns null where there are more than `max`
 * @throws what the stream or the waiting throws
 */
export async function readStream(
  stream: ReadableStream<Uint8Array>,
  max: number,
  { wait = (piece) => piece, onSize = () => {} }: ReadOptions = {},
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await wait(reader.read());
      if (done) break;
      size += value.byteLength;
      onSize(size);
      if (size > max) return null;
      pieces.push(value);
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}

/**
 * Unpacks what was packed, within bounds.
 *
 * @param max bytes of what comes out
 * @returns null where more comes out
 * @throws TypeError where the bytes are damaged
 */
export function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  format: CompressionFormat,
  max: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  return readStream(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)), max);
}

/** Whether bytes are a gzip file (RFC 1952). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
