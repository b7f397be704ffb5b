// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readersUrl } from '../../../src/core/typed-url';
import { onSameSite, publicUrl, siteOfUrl } from '../../../src/find/address';

describe('publicUrl', () => {
  test.each([
    'https://news.example/story',
    'http://paper.test/a?b=c',
    'https://www.press.co.uk/x',
    'https://blog.blogspot.com/2026/a.html',
    'https://news.example:8443/story',
    'http://news.example:8080/story',
    'https://zeitung.example./story',
  ])('allows %s', (url) => {
    expect(publicUrl(url)?.href).toBe(url);
  });

  test.each([
    'ftp://news.example/a',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://localhost/',
    'http://localhost:8080/',
    'http://news.localhost/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://10.0.0.1/',
    'http://172.16.3.4/',
    'http://192.168.1.1/admin',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[ff02::1]/',
    'http://printer/',
    'http://printer./',
    'http://nas.local/',
    'http://nas.local./',
    'http://build.internal/',
    'http://router.home.arpa/',
    'http://fritz.box/',
    'http://hidden.onion/',
    'http://server.lan/',
    'http://machine.unknownsuffix/',
    'http://co.uk/',
    'http://127.0.0.1.nip.io/',
    'https://user@news.example/',
    'https://user:secret@news.example/',
    'https://news.example:22/',
    'https://news.example:9200/',
    'http://news.example:6379/',
  ])('refuses %s', (url) => {
    expect(publicUrl(url)).toBeNull();
  });

  test('drops the fragment and resolves against a base', () => {
    expect(publicUrl('/a#b', 'https://news.example/x')?.href).toBe('https://news.example/a');
  });
});

test("the reader's own service may be local, but carries no password", () => {
  expect(readersUrl('http://127.0.0.1:8888/searx')?.href).toBe('http://127.0.0.1:8888/searx');
  expect(readersUrl('http://nas:8080')?.href).toBe('http://nas:8080/');
  expect(readersUrl('http://me:pw@nas/')).toBeNull();
  expect(readersUrl('ftp://nas/')).toBeNull();
  expect(readersUrl('nonsense')).toBeNull();
});

test('sites are registrable domains; blogs under a shared domain are sites of their own', () => {
  expect(siteOfUrl('https://www.news.press.co.uk/x')).toBe('press.co.uk');
  expect(onSameSite('https://a.press.example/x', 'press.example')).toBe(true);
  expect(onSameSite('https://a.blogspot.com/', 'https://b.blogspot.com/')).toBe(false);
});
