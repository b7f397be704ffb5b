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

test('a publisher’s own line is none', () =>
  expect(run('© The Financial Times Ltd. 2024', 'https://www.ft.com/content/harbour-1')).toEqual([]));
