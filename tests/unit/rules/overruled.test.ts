import { expect, test } from 'vitest';
import { indexRules } from '@/src/rules/match';
import { keptBy, rivalsOf } from '@/src/rules/overruled';
import { parseRules } from '@/src/rules/parse';

const url = new URL('https://a.example/news/story');
const OWN = `[a.example]
body: .new
strip: .share
[a.example/news]
body: .other
keep: .letters
a.example#@#.box
`;
const index = (own: string, list = '') =>
  indexRules([
    { name: 'Others', ...parseRules(list), subscription: 'x' },
    { name: '', ...parseRules(own) },
  ]);

test('a more specific section comes before a new line, a list never', () => {
  expect(rivalsOf(index(OWN), url, 'body', 2).first).toEqual({ list: '', line: 5 });
  expect(rivalsOf(index(OWN), url, 'body', 5).first).toBeNull();
  const list = '[a.example/news]\ntitle: .listed\n';
  expect(rivalsOf(index('[*]\ntitle: h1\n', list), url, 'title', 2).first).toBeNull();
  expect(rivalsOf(index(OWN), url, 'keep', 6).first).toBeNull();
});

test('what is kept is told by its place on the page', () => {
  const { keeps } = rivalsOf(index(OWN, 'a.example#@#.listed\n'), url, 'strip', 3);
  const doc = new DOMParser().parseFromString(
    '<div class="letters"><p class="share">x</p></div><p class="box">y</p><p class="listed">z</p><p id="free">w</p>',
    'text/html',
  );
  const by = (selector: string) => keptBy(doc, [...doc.querySelectorAll(selector)], keeps);
  expect(by('.share')).toEqual({ list: '', line: 6 });
  expect(by('.box')).toEqual({ list: '', line: 7 });
  expect(by('.listed')).toEqual({ list: 'Others', line: 1, subscription: 'x' });
  expect(by('#free')).toBeNull();
});
