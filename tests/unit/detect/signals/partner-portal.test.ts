import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/partner-portal';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const MSN = 'https://www.msn.com/en-us/news/world/harbour-closed/ar-AB12';
const run = (parts: Parameters<typeof article>[0]) => signal.run(article(parts), lexiconFor(['en']));

test.each([
  ['the portal’s place for it', { url: MSN, lead: '<div class="provider-name">Northern Star</div>' }],
  [
    'its logo',
    {
      url: 'https://news.yahoo.com/harbour-closed-1.html',
      lead: '<div class="caas-logo"><img alt="Northern Star" src="/a.png"></div>',
    },
  ],
  [
    'the markup',
    {
      url: MSN,
      head: '<script type="application/ld+json">{"@type":"NewsArticle","provider":{"@type":"Organization","name":"Northern Star"}}</script>',
    },
  ],
])('a partner named in %s', (_, parts) =>
  expect(run(parts)).toMatchObject([{ trace: 'portalProvider', name: 'Northern Star', kind: 'syndicated' }]),
);

test('a list of more from the partner', () => {
  const lead =
    '<h3>More from Northern Star</h3><ul><li><a href="https://star.example/quay-1">The quay</a></li></ul>';
  expect(run({ url: MSN, lead })[0]).toMatchObject({ trace: 'portalMore', name: 'Northern Star' });
});

test.each([
  ['the portal’s own name', { url: MSN, lead: '<div class="provider-name">MSN</div>' }],
  ['nobody', { url: MSN }],
  ['another site’s class of that name', { lead: '<div class="provider-name">Northern Star</div>' }],
  [
    'more of the portal’s own',
    { url: MSN, tail: '<h2>More From MSN Money</h2><p><a href="/money/1">Money</a></p>' },
  ],
])('silent on %s', (_, parts) => expect(run(parts)).toEqual([]));
