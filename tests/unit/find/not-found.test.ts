// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { isGone } from '../../../src/find/not-found';

const ASKED = new URL('https://courier.example/news/2026/grain-pier-closes-before-winter');
const at = (path: string) => new URL(path, ASKED);

describe('a page that stands for a deleted article', () => {
  test.each([
    'Page not found - Courier',
    '404',
    'Seite nicht gefunden | Kurier',
    'Cette page n’existe plus',
    'Página no encontrada',
    'Страница не найдена',
    '页面不存在',
    'ページが見つかりません',
    'الصفحة غير موجودة',
  ])('says so: %s', (title) => {
    expect(isGone(ASKED, ASKED, title)).toBe(true);
  });

  test.each(['/', '/en/', '/news/', '/section/3/', '/sport'])(
    'is the place a redirect led to: %s',
    (path) => {
      expect(isGone(ASKED, at(path), 'Courier')).toBe(true);
    },
  );

  test.each([
    [ASKED.href, 'Subscribe to read on'],
    ['/consent?back=%2Fnews', 'Courier'],
    ['/login', 'Courier'],
    ['/news/2026/grain-pier-closes-before-winter/amp', 'Courier'],
    ['/archive/2026/03/the-grain-pier-closes', 'The grain pier closes'],
    ['https://elsewhere.example/news/', 'Elsewhere'],
  ])('is something else: %s, %s', (path, title) => {
    expect(isGone(ASKED, at(path), title)).toBe(false);
  });
});
