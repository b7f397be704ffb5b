import { expect, test } from 'vitest';
import { newDocument } from '../../../../src/reader/export/document';
import { tidy, XHTML } from '../../../../src/reader/export/tidy';

/** The body's markup afterwards; pictures of evil.example cannot be had. */
function tidied(html: string): string {
  const body = document.createElement('div');
  body.innerHTML = html;
  const file = newDocument(XHTML, 'html');
  const fragment = tidy(body, {
    document: file,
    missing: 'Not saved:',
    picture: (image) => (image.src.includes('evil') ? null : 'p.png'),
  });
  const holder = document.createElement('div');
  holder.append(document.importNode(fragment, true));
  return holder.innerHTML.replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '');
}

test.each([
  [
    'loose text gets a paragraph',
    'One <b>two</b><p>Three</p> four',
    '<p>One <b>two</b></p><p>Three</p><p> four</p>',
  ],
  ['boxes are dissolved', '<div><section><p>One</p></section></div>', '<p>One</p>'],
  ['lines that hold boxes as well', '<a href="https://a.example/"><h3>One</h3></a>', '<h3>One</h3>'],
  ['headings begin at the second level', '<h1>One</h1>', '<h2>One</h2>'],
  [
    'lists hold items alone',
    '<ul>One<li>Two<ul><li>Three</li></ul></li><ul><li>Four</li></ul></ul>',
    '<ul><li>One</li><li>Two<ul><li>Three</li></ul><ul><li>Four</li></ul></li></ul>',
  ],
  ['terms without meanings are paragraphs', '<dl><dd>One</dd></dl>', '<p>One</p>'],
  ['terms with meanings stay', '<dl><dt>One</dt><dd>Two</dd></dl>', '<dl><dt>One</dt><dd>Two</dd></dl>'],
  [
    'what is hidden goes',
    '<p hidden>One</p><p>Two<button>Three</button></p><p aria-hidden="true">x</p>',
    '<p>Two</p>',
  ],
  [
    'a lone picture is a figure',
    '<p><img src="https://a.example/a.png" alt="A"></p>',
    '<figure><img src="p.png" alt="A"></figure>',
  ],
  [
    'a figure keeps one caption',
    '<figure><div><img src="https://a.example/a.png"></div><figcaption><p>One</p></figcaption></figure>',
    '<figure><img src="p.png" alt=""><figcaption><p>One</p></figcaption></figure>',
  ],
  [
    'a picture that is missing leaves a link',
    '<figure><img src="https://evil.example/a.png" alt="A"></figure>',
    '<figure><a href="https://evil.example/a.png">Not saved: A</a></figure>',
  ],
  ['styles and names of the page go', '<p id="x" class="y" style="z" onclick="w">One</p>', '<p>One</p>'],
  [
    'times and terms are dissolved',
    '<p><time datetime="soon">One</time> <dfn>two</dfn></p>',
    '<p>One <i>two</i></p>',
  ],
  ['a ruby without a reading is dissolved', '<p><ruby>東</ruby></p>', '<p>東</p>'],
  [
    'links within links go',
    '<p><a href="https://a.example/">One</a></p>',
    '<p><a href="https://a.example/">One</a></p>',
  ],
  ['addresses that are none go', '<p><a href="javascript:x">One</a></p>', '<p>One</p>'],
  [
    'tables hold rows and cells',
    '<table width="9"><caption>C</caption><tr><th rowspan="2" onclick="x">A</th><td colspan="0">B</td></tr></table>',
    '<table><caption>C</caption><tbody><tr><th rowspan="2">A</th><td>B</td></tr></tbody></table>',
  ],
  ['what XML does not take goes', '<p>One\u0007\ufffe</p>', '<p>One</p>'],
])('%s', (_, html, expected) => {
  expect(tidied(html)).toBe(expected);
});

test('places that links lead to are renamed with the links', () => {
  const html =
    '<p>One<a href="#hw-fn:1" id="hw-back:1">1</a></p><div id="hw-fn:1"><p>Note <a href="#hw-back:1">back</a></p></div><p><a href="#gone">Two</a></p>';
  expect(tidied(html)).toBe(
    '<p>One<a id="place-1" href="#place-2">1</a></p><p id="place-2">Note <a href="#place-1">back</a></p><p>Two</p>',
  );
});

test('a formula with the wrong number of parts becomes its text', () => {
  const wrong = '<p>x <math><mfrac><mn>1</mn></mfrac></math></p>';
  expect(tidied(wrong)).toBe('<p>x 1</p>');
});
