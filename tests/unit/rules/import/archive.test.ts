// @vitest-environment node
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ArchiveError, FILE_BYTES_MAX, isArchive, type PackedFile, unpack } from '@/src/rules/import/archive';

type Files = Record<string, string>;

/** A zip as zip programs write it; every other file is stored, the others deflated. */
function zip(files: Files, change?: (bytes: Buffer) => void): Uint8Array<ArrayBuffer> {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  Object.entries(files).forEach(([path, text], index) => {
    const name = Buffer.from(path);
    const plain = Buffer.from(text);
    const method = index % 2 === 0 ? 8 : 0;
    const body = method === 8 ? deflateRawSync(plain) : plain;
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(body.length, 20);
    entry.writeUInt32LE(plain.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    local.push(head, name, body);
    central.push(entry, name);
    offset += 30 + name.length + body.length;
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(offset, 16);
  const all = Buffer.concat([...local, ...central, end, Buffer.from('a comment')]);
  change?.(all);
  return new Uint8Array(all);
}

function tar(files: Files): Buffer {
  const parts: Buffer[] = [];
  for (const [path, text] of Object.entries(files)) {
    const body = Buffer.from(text);
    const head = Buffer.alloc(512);
    head.write(path, 0);
    head.write(body.length.toString(8).padStart(11, '0'), 124);
    head.write(path.endsWith('/') ? '5' : '0', 156);
    head.write('ustar', 257);
    parts.push(head, body, Buffer.alloc((512 - (body.length % 512)) % 512));
  }
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

async function all(bytes: Uint8Array<ArrayBuffer>): Promise<PackedFile[]> {
  const found: PackedFile[] = [];
  for await (const file of unpack(bytes, (path) => path.endsWith('.txt'))) found.push(file);
  return found;
}

const FILES: Files = {
  'all/': '',
  'all/a.example.txt': 'body: //div\n',
  'all/README.md': 'no rules',
  'all/ü.example.txt': 'title: //h1 — ü\n',
};
const WANTED = [
  ['all/a.example.txt', 'body: //div\n'],
  ['all/ü.example.txt', 'title: //h1 — ü\n'],
];

describe('unpack', () => {
  it.each([
    ['zip', zip(FILES)],
    ['tar', new Uint8Array(tar(FILES))],
    ['tar.gz', new Uint8Array(gzipSync(tar(FILES)))],
  ])('reads a %s', async (_, bytes) => {
    expect(isArchive(bytes)).toBe(true);
    const files = await all(bytes);
    expect(files.map(({ path, text }) => [path, text])).toEqual(WANTED);
    expect(files.every(({ share }) => share > 0 && share <= 1)).toBe(true);
  });

  it('takes text for no archive', () => {
    expect(isArchive(new TextEncoder().encode('[a.example]\nbody: //div\n'))).toBe(false);
    expect(isArchive(new Uint8Array())).toBe(false);
  });

  it('leaves out what is too large or encrypted, and goes on', async () => {
    const files = { 'a.txt': 'x'.repeat(FILE_BYTES_MAX + 1), 'b.txt': 'y' };
    expect((await all(zip(files))).map(({ text }) => text)).toEqual([null, 'y']);
    const locked = zip({ 'a.txt': 'x' }, (bytes) => bytes.writeUInt16LE(1, bytes.indexOf('PK\x01\x02') + 8));
    expect((await all(locked)).map(({ text }) => text)).toEqual([null]);
  });

  it.each([
    ['a zip cut short', zip(FILES).slice(0, 80)],
    [
      'a zip with a wrong offset',
      zip(FILES, (bytes) => bytes.writeUInt32LE(9, bytes.lastIndexOf('PK\x05\x06') + 16)),
    ],
    ['a gzip cut short', new Uint8Array(gzipSync(tar(FILES)).subarray(0, 60))],
    ['a tar cut short', new Uint8Array(tar(FILES).subarray(0, 700))],
  ])('refuses %s', async (_, bytes) => {
    await expect(all(bytes)).rejects.toThrow(ArchiveError);
  });

  it('hangs at nothing', async () => {
    for (let at = 0; at < 200; at++) {
      const bytes = zip(FILES);
      bytes[at % bytes.length] = (at * 37) % 256;
      await all(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(ArchiveError));
    }
  });
});
