// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeBody, isWanted, unpacked } from '../../../src/find/decode';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)),
  );

test('the encoding comes from mark, header, meta, else from the bytes', () => {
  expect(decodeBody(bytes([0xef, 0xbb, 0xbf], 'a', [0xc3, 0xbc]), 'text/html; charset=latin1')).toBe('aü');
  expect(decodeBody(bytes([0xfc]), 'text/html; charset=ISO-8859-1')).toBe('ü');
  expect(decodeBody(bytes([0xcf, 0xf0]), 'text/html; charset="windows-1251"')).toBe('Пр');
  expect(decodeBody(bytes('<meta charset=shift_jis>', [0x93, 0xfa]), 'text/html')).toContain('日');
  expect(
    decodeBody(
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', [0xb1]),
      null,
    ),
  ).toContain('ą');
  expect(decodeBody(bytes([0xc3, 0xbc]), null)).toBe('ü');
  expect(decodeBody(bytes([0xfc, 0x62]), null)).toBe('üb');
  expect(decodeBody(bytes([0xc3, 0xbc]), 'text/html; charset=klingon')).toBe('ü');
  expect(decodeBody(bytes('<meta charset="utf-16">', [0xc3, 0xbc]), null)).toContain('ü');
});

test('the content type decides what an answer is; only without one its start', () => {
  const none = new Uint8Array();
  expect(isWanted('html', 'Text/HTML; charset=x', none)).toBe(true);
  expect(isWanted('html', 'application/xhtml+xml', none)).toBe(true);
  expect(isWanted('html', 'text/plain', bytes('<html>'))).toBe(false);
  expect(isWanted('json', 'application/json', none)).toBe(true);
  expect(isWanted('json', 'text/html', bytes('{}'))).toBe(false);
  expect(isWanted('feed', 'application/rss+xml', none)).toBe(true);
  expect(isWanted('html', null, bytes('  <!doctype html>'))).toBe(true);
  expect(isWanted('html', null, bytes('%PDF-1.4'))).toBe(false);
  expect(isWanted('json', '', bytes(' [1]'))).toBe(true);
  expect(isWanted('feed', null, bytes('<?xml version="1.0"?><rss>'))).toBe(true);
});

test('a gzip file is unpacked, within bounds', async () => {
  const plain = Uint8Array.from(bytes('<urlset/>'));
  expect(await unpacked(plain, 100)).toBe(plain);
  const packed = Uint8Array.from(gzipSync('<urlset/>'));
  expect(decodeBody((await unpacked(packed, 100)) ?? plain.subarray(0, 0), null)).toBe('<urlset/>');
  expect(await unpacked(Uint8Array.from(gzipSync('x'.repeat(10_000))), 9_999)).toBeNull();
  expect(await unpacked(packed.slice(0, 12), 100)).toBeNull();
  expect(isWanted('feed', 'application/x-gzip', packed)).toBe(true);
});
