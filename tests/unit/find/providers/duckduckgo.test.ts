// @vitest-environment node
import { expect, test } from 'vitest';
import duckduckgo from '../../../../src/find/providers/duckduckgo';
import { asked, words } from './asked';

const ANSWER = `<!DOCTYPE html><html><body><div class="serp__results"><div class="results">
<div class="result results_links"><h2 class="result__title"><a rel="nofollow" class="result__a" href="//duckduckgo.com/l/?uddg=https%3A%2F%2Fbrackwater%2Dcourier.example%2Fnews%2Fgrain%2Dpier&amp;rut=ab">Brackwater closes its <b>pier</b></a></h2>
<a class="result__snippet" href="//duckduckgo.com/l/?uddg=x">The harbour council <b>voted</b></a></div>
<div class="result result--ad"><a class="result__a" href="https://duckduckgo.com/y.js?ad_domain=shop.example">Piers for sale</a></div>
</div></div></body></html>`;

test('is asked by its own form and is off unless the reader switches it on', async () => {
  expect(duckduckgo.byDefault).toBe(false);
  const { answer, requests, url } = await asked(duckduckgo, ANSWER, { words: words({ lang: 'de' }) });
  expect(url.href).toBe('https://html.duckduckgo.com/html/');
  const form = new URLSearchParams(requests[0]?.form);
  expect([form.get('q'), form.get('kl')]).toEqual([words().text, 'de-de']);
  expect(answer.hits).toEqual([
    {
      url: 'https://brackwater-courier.example/news/grain-pier',
      title: 'Brackwater closes its pier',
      snippet: 'The harbour council voted',
      published: null,
    },
  ]);
});

test('cuts what is longer than it takes', async () => {
  const { requests } = await asked(duckduckgo, ANSWER, { words: words({ text: 'pier '.repeat(200) }) });
  expect(new URLSearchParams(requests[0]?.form).get('q')?.length).toBeLessThanOrEqual(499);
});

test.each([
  ['<html><form id="challenge-form" action="/anomaly.js"></form></html>', 'rate-limited'],
  ['<html><title>Something else</title></html>', 'bad-answer'],
])('%s', async (body, problem) => {
  expect((await asked(duckduckgo, body)).answer).toEqual({ hits: [], problem });
});
