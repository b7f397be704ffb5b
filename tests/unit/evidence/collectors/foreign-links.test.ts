import { expect, test } from 'vitest';
import collector from '../../../../src/evidence/collectors/foreign-links';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../article';

const text = (hosts: readonly string[]) =>
  hosts.map(
    (host, index) =>
      `The harbour of Westmark will be closed for three weeks while divers replace <a href="https://${host}/news/locks-${index}">the old lock gates</a>, it said.`,
  );

test('most links lead to one other site', () =>
  expect(
    collector.collect(
      article({ text: text(['star.example', 'star.example', 'star.example', 'port.example']) }),
      lexiconFor([]),
    ),
  ).toMatchObject([{ host: 'star.example' }]));

test('silent where links lead to many sites, or home', () => {
  expect(
    collector.collect(
      article({ text: text(['a.example', 'b.example', 'c.example', 'd.example']) }),
      lexiconFor([]),
    ),
  ).toEqual([]);
  expect(
    collector.collect(
      article({ text: text(['daily.example', 'daily.example', 'daily.example']) }),
      lexiconFor([]),
    ),
  ).toEqual([]);
});
