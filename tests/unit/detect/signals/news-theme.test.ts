import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/news-theme';
import { lexiconFor } from '../../../../src/lexicon';
import { pageOf, paragraphs, plainPage, scrapedPage } from '../../core/pages';

const lexicon = lexiconFor(['en']);
const run = (html: string) => signal.run(pageOf(html), lexicon);

test('two classes of one theme', () => {
  expect(run(scrapedPage())).toMatchObject([{ reason: 'template', trace: 'newsTheme' }]);
  expect(run(scrapedPage())[0]?.quote).toMatch(/^tagDiv Newspaper: td-crumb-container/);
});

test.each([
  ['a plain page', plainPage()],
  ['one class alone', plainPage(`<div class="source-bar">x</div>${paragraphs()}`)],
  [
    'documentation that shares the prefix',
    plainPage(`<div class="td-main td-content td-sidebar-nav">${paragraphs()}</div>`),
  ],
])('silent on %s', (_, html) => expect(run(html)).toEqual([]));
