import { expect, test } from 'vitest';
import { readLines, removeLine } from '../../../src/article/lines';
import { documentOf } from './work';

const lines = (html: string, hidden = false) => readLines(documentOf(html).body, hidden);

test('blocks and breaks cut lines, inline markup and cells do not', () => {
  const found = lines('<p>One <b>two</b></p>three<br>four<table><tr><td>a</td><td>b</td></tr></table>');
  expect(found.map(({ text }) => text)).toEqual(['One two', 'three', 'four', 'a b']);
});

test('scripts, styles and hidden parts are no text', () => {
  const html = '<script>1</script><style>2</style><p hidden>3</p><p style="display: none">4</p><p>5</p>';
  expect(lines(html).map(({ text }) => text)).toEqual(['5']);
  expect(lines(html, true).map(({ text, hidden }) => [text, hidden])).toEqual([
    ['3', true],
    ['4', true],
    ['5', false],
  ]);
});

test('captions and link characters are known', () => {
  const [caption, link] = lines(
    '<figure><figcaption>Boat</figcaption></figure><p>See <a href="/">here</a></p>',
  );
  expect(caption?.caption).toBe(true);
  expect(link?.linkChars).toBe(4);
});

test('removing a line takes empty parents along, and leaves its neighbours', () => {
  const document = documentOf('<main><div><p>gone</p></div><p>100<br>stays</p></main>');
  const [gone, count] = readLines(document.body);
  if (gone) removeLine(gone, document.body);
  if (count) removeLine(count, document.body);
  expect(document.querySelector('main')?.innerHTML).toBe('<p>stays</p>');
});
