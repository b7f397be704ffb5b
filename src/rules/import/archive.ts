/**
 * Reads text files out of zip and tar(.gz) archives with nothing but the platform's own decompression.
 * Formats: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3),
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html (ustar).
 */
import { inflate, isGzip } from '../../core/read-stream';

/** Most files of an archive. */
export const FILES_MAX = 20_000;
/** Largest file, in bytes; longer ones are left out. */
export const FILE_BYTES_MAX = 1_000_000;
/** Most bytes that come out of an archive. */
export const UNPACKED_MAX = 64_000_000;

export interface PackedFile {
  readonly path: string;
  /** Null where the file is too large, encrypted, or packed in a way that is not read. */
  readonly text: string | null;
  /** 0..1: how far into the archive it stands. */
  readonly share: number;
}

export class ArchiveError extends Error {
  readonly why: 'damaged' | 'too-large';

  constructor(why: ArchiveError['why']) {
    super(`the archive is ${why}`);
    this.name = 'ArchiveError';
    this.why = why;
  }
}

/** True where the bytes begin as a zip, gzip or tar archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return isZip(bytes) || isGzip(bytes) || isTar(bytes);
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] !== undefined;
const isTar = (bytes: Uint8Array) => ascii(bytes, 257, 5) === 'ustar';

/**
 * The files of an archive whose path is wanted, in its order.
 *
 * @throws ArchiveError where the archive is damaged or holds too much
 */
export async function* unpack(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (path: string) => boolean,
): AsyncGenerator<PackedFile> {
  if (isZip(bytes)) yield* unzip(bytes, wanted);
  else if (isGzip(bytes)) yield* untar(await gunzip(bytes), wanted);
  else yield* untar(bytes, wanted);
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const whole = await plainOf(bytes, 'gzip', UNPACKED_MAX);
  if (!whole) throw new ArchiveError('too-large');
  return whole;
}

/** @returns null where more than `max` bytes come out */
async function plainOf(
  bytes: Uint8Array<ArrayBuffer>,
  format: CompressionFormat,
  max: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await inflate(bytes, format, max);
  } catch {
    throw new ArchiveError('damaged');
  }
}

const decoder = new TextDecoder();

async function* unzip(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (path: string) => boolean,
): AsyncGenerator<PackedFile> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfZip(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  // 0xffff and 0xffffffff stand for the larger format, which no collection of rules needs.
  if (count === 0xffff || count > FILES_MAX) throw new ArchiveError('too-large');
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new ArchiveError('damaged');
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packedSize = view.getUint32(at + 20, true);
    const nameSize = view.getUint16(at + 28, true);
    const path = decoder.decode(bytes.subarray(at + 46, at + 46 + nameSize));
    const local = view.getUint32(at + 42, true);
    at += 46 + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (!wanted(path)) continue;
    if (local + 30 > bytes.length) throw new ArchiveError('damaged');
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + packedSize > bytes.length) throw new ArchiveError('damaged');
    const packed = bytes.subarray(from, from + packedSize);
    const readable = (flags & 1) === 0 && (method === 0 || method === 8);
    const plain = method === 0 ? packed : await plainOf(packed, 'deflate-raw', FILE_BYTES_MAX);
    const fits = readable && plain !== null && plain.length <= FILE_BYTES_MAX;
    unpacked += plain?.length ?? FILE_BYTES_MAX;
    if (unpacked > UNPACKED_MAX) throw new ArchiveError('too-large');
    yield { path, text: fits ? decoder.decode(plain) : null, share: (i + 1) / count };
  }
}

/** Where the end record stands; a comment of up to 64 kB may follow it. */
function endOfZip(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new ArchiveError('damaged');
}

function* untar(bytes: Uint8Array<ArrayBuffer>, wanted: (path: string) => boolean): Generator<PackedFile> {
  let at = 0;
  let files = 0;
  let long: string | null = null;
  while (at + 512 <= bytes.length && bytes[at] !== 0) {
    const size = Number.parseInt(ascii(bytes, at + 124, 12).trim() || '0', 8);
    if (!Number.isSafeInteger(size) || at + 512 + size > bytes.length) throw new ArchiveError('damaged');
    const kind = ascii(bytes, at + 156, 1);
    const body = bytes.subarray(at + 512, at + 512 + size);
    const prefix = ascii(bytes, at + 257, 5) === 'ustar' ? ascii(bytes, at + 345, 155) : '';
    const short = ascii(bytes, at, 100);
    const path: string = long ?? (prefix ? `${prefix}/${short}` : short);
    at += 512 + Math.ceil(size / 512) * 512;
    // A long name stands in an entry of its own before the file's.
    if (kind === 'L' || kind === 'x') {
      const text = decoder.decode(body.subarray(0, 4096));
      long = kind === 'L' ? text.replace(/\0.*$/s, '') : (/^\d+ path=(.*)$/m.exec(text)?.[1] ?? null);
      continue;
    }
    if (kind !== 'g') long = null;
    if ((kind !== '0' && kind !== '') || !wanted(path)) continue;
    if (++files > FILES_MAX) throw new ArchiveError('too-large');
    const text = size <= FILE_BYTES_MAX ? decoder.decode(body) : null;
    yield { path, text, share: at / bytes.length };
  }
  // The end is blocks of zeros; a broken header is none.
  if (at < bytes.length && bytes[at] !== 0) throw new ArchiveError('damaged');
}

/** A field of a header, up to its first zero byte. */
function ascii(bytes: Uint8Array, from: number, length: number): string {
  return decoder.decode(bytes.subarray(from, from + length)).split('\0', 1)[0] ?? '';
}
