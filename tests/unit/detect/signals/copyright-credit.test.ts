import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/copyright-credit';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (line: string, url = 'https://daily.example/harbour') =>
  signal.run(article({ tail: `<p>${line}</p>`, url }), lexiconFor(['de']));

test.each([
  ['© dpa-infocom, dpa:240516-99-53606/3 (dpa)', 'dpa', 'wire'],
  ['© Thomson Reuters 2020', 'Reuters', 'wire'],
  ['Copyright 2024 The Associated Press. All rights reserved.', 'The Associated Press', 'wire'],
  ['Copyright: Project Syndicate, 2025', 'Project Syndicate', 'syndicated'],
  ['© The Financial Times Ltd. 2024', 'Financial Times', 'syndicated'],
  [
    'Aus dem Englischen von Jana Muster Copyright: Project Syndicate, 2025',
    'Project Syndicate',
    'syndicated',
  ],
])('%s', (line, name, kind) => expect(run(line)[0]).toMatchObject({ name, kind }));

test.each(['© 2024 Daily Example Ltd. All rights reserved.', '© AFP', '© Jana Muster 2020', '©Hafenamt'])(
  'silent: %s',
  (line) => expect(run(line)).toEqual([]),
);

test('initials in the host are the site’s', () => {
  expect(run('© 2024 Radio North Dale', 'https://www.pier.example/harbour')).toHaveLength(1);
  expect(run('© 2024 Radio North Dale', 'https://www.rnd-news.example/harbour')).toEqual([]);
});

test('a publisher’s own line is none', () =>
  expect(run('© The Financial Times Ltd. 2024', 'https://www.ft.com/content/harbour-1')).toEqual([]));

const credited = (parts: Parameters<typeof article>[0]) =>
  signal.run(article(parts), lexiconFor(['zh']))[0]?.name;

test('the site’s own name is known from the title and from its links home, in any script', () => {
  const tail = '<p>© 2024 北灯晚报</p>';
  expect(credited({ tail })).toBe('北灯晚报');
  expect(credited({ tail, lead: '<a href="/">北灯晚报</a>' })).toBeUndefined();
  expect(credited({ tail, headline: 'Harbour closed for three weeks | 北灯晚报' })).toBeUndefined();
});

test('in the page’s footer stands the site’s name; a known publisher elsewhere is another', () => {
  expect(credited({ foot: '<footer>© 2024 Northern Star News</footer>' })).toBeUndefined();
  expect(credited({ tail: '<p>© 2024 Northern Star News</p>' })).toBe('Northern Star News');
  expect(credited({ foot: '<footer>© 2024 The Financial Times Ltd.</footer>' })).toBe('Financial Times');
});

test('a copy that kept the title of the page it was taken from is not that site', () =>
  expect(
    credited({
      tail: '<p>© The Financial Times Ltd. 2024</p>',
      headline: 'Harbour closed for long | Financial Times',
    }),
  ).toBe('Financial Times'));

test.each([
  ['<p>c.2024 The New York Times Company</p>', 'The New York Times'],
  ['<p>Copyright 2024 Westmark Public. To see more, visit Westmark Public.</p>', 'Westmark Public'],
])('%s', (tail, name) => expect(credited({ tail })).toBe(name));

test('nor is it the site that its own text links to elsewhere, by name or by address', () => {
  const kept = { headline: 'Harbour closed for three weeks | Northern Star News' };
  const tail = '<p>© 2024 Northern Star News</p>';
  const from = (link: string) => credited({ ...kept, tail: `<p>First told by ${link}.</p>${tail}` });
  expect(from('<a href="https://nsn.example/a">Northern Star News</a>')).toBe('Northern Star News');
  expect(from('<a href="https://northernstarnews.example/a">a paper</a>')).toBe('Northern Star News');
  expect(from('<a href="https://other.example/a">a paper</a>')).toBeUndefined();
});

test('without a year, where it says that the text must not be reprinted', () => {
  const tail = '<p class="copyright">Copyright ⓒ 북등신문사 All Rights Reserved. 무단 전재 금지</p>';
  const named = (name: string) =>
    signal.run(
      article({ tail, head: `<meta property="og:site_name" content="${name}">` }),
      lexiconFor(['ko']),
    )[0]?.name;
  expect(named('부두포털')).toBe('북등신문사');
  expect(named('북등')).toBeUndefined();
  expect(credited({ tail: '<p>Copyright ⓒ 북등신문사</p>' })).toBeUndefined();
});

test('without a year right behind the text, but not under a picture', () => {
  const found = (tail: string) => signal.run(article({ tail }), lexiconFor(['tr'])).map(({ name }) => name);
  expect(found('<p>© Deutsche Welle Türkçe</p>')).toEqual(['DW Türkçe']);
  expect(found('<img src="/a.jpg"><p>© Deutsche Welle Türkçe</p>')).toEqual([]);
  expect(found('<p>More</p><p>More</p><p>More</p><p>© Deutsche Welle Türkçe</p>')).toEqual([]);
});

test('in the bracket that ends a long text', () => {
  const credit = (words: string) =>
    credited({
      tail: `<p>${'Whether the piers pay for themselves is not decided on the quay but in parliament, and nobody there is in a hurry to say so aloud. '.repeat(2)}(Jane Doe, translation: John Roe, ${words})</p>`,
    });
  expect(credit('Copyright: Project Syndicate, 28.3.2022')).toBe('Project Syndicate');
  expect(credit('Project Syndicate said so, 28.3.2022')).toBeUndefined();
});

test('silent: the name that the page’s own title has', () => {
  const tail = '<p>© 2026 Tidewater Weekly. All rights reserved.</p>';
  expect(credited({ tail })).toBe('Tidewater Weekly');
  expect(credited({ tail, title: 'Tidewater Weekly - Harbour closed for three weeks' })).toBeUndefined();
});

test('a line that is called after its copyright is no caption', () => {
  const found = (tail: string) => signal.run(article({ tail }), lexiconFor(['en']))[0];
  const line = '<p class="copyright-line">– Copyright The Financial Times Limited 2024</p>';
  expect(found(line)).toMatchObject({ name: 'Financial Times' });
  expect(found(`<figure><img src="/a.jpg">${line}</figure>`)).toBeUndefined();
});
