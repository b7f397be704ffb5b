import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/other-call';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (tail: string, url = 'https://daily.example/harbour-closed') =>
  signal.run(article({ tail, url }), lexiconFor(['en']));

test.each([
  ['<p>Sign up for Grist’s weekly newsletter here.</p>', 'Grist'],
  ['<p>Subscribe to <a href="https://undark.org/newsletter">our newsletter</a> for more.</p>', 'Undark'],
])('%s', (tail, name) => expect(run(tail)).toMatchObject([{ name, trace: 'otherCall' }]));

test.each([
  ['its own newsletter', '<p>Sign up for our weekly newsletter here.</p>', undefined],
  ['the publication at home', '<p>Sign up for Grist’s weekly newsletter here.</p>', 'https://grist.org/a-1'],
  ['a social network', '<p>Follow us on <a href="https://twitter.com/daily">Twitter</a></p>', undefined],
  ['a publication in the story', '<p>The mayor told The Guardian that nobody had asked her.</p>', undefined],
])('silent on %s', (_, tail, url) => expect(run(tail, url)).toEqual([]));
