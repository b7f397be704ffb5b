import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/autoblog-markup';
import { lexiconFor } from '../../../../src/lexicon';
import { pageOf, paragraphs, plainPage } from '../../core/pages';

const lexicon = lexiconFor(['en']);
const run = (body: string, head = '') => signal.run(pageOf(plainPage(body, head)), lexicon);

test.each([
  ['a placeholder that was never filled', `<p>[ad_1]</p>${paragraphs()}`, '', 'importerPlaceholder'],
  [
    'the generator of an importer',
    paragraphs(),
    '<meta name="generator" content="Feed to Post 3.2">',
    'importerPlaceholder',
  ],
  [
    'the gallery of WP Automatic',
    `<div><img class="wp_automatic_gallery" src="/a.jpg">${paragraphs()}</div>`,
    '',
    'importerMark',
  ],
  [
    'a source line of Drupal’s aggregator',
    `<div>${paragraphs()}<a class="feed-item-source" href="/s">S</a></div>`,
    '',
    'importerElement',
  ],
  [
    'a post’s picture from another site',
    `<div><img fifu-featured="1" src="https://img.port-times.example/a.jpg">${paragraphs()}</div>`,
    '',
    'importerPicture',
  ],
  [
    'a plugin’s style sheet',
    paragraphs(),
    '<link rel="preload" as="style" href="/wp-content/plugins/feedwordpress/style.css">',
    'importerPlugin',
  ],
])('%s', (_, body, head, trace) => {
  expect(run(body, head)).toMatchObject([{ reason: 'feed', trace }]);
});

test.each([
  ['a plain page', paragraphs(), ''],
  [
    'WordPress alone',
    paragraphs(),
    '<meta name="generator" content="WordPress 6.5"><link href="/wp-content/plugins/jetpack/a.css">',
  ],
  ['a picture of the site’s own', `<div><img fifu-featured="1" src="/a.jpg">${paragraphs()}</div>`, ''],
  [
    'a list of feeds beside the article',
    `${paragraphs()}</article></main><aside class="feedzy-rss">Feed</aside><main><article>`,
    '',
  ],
])('silent on %s', (_, body, head) => expect(run(body, head)).toEqual([]));
