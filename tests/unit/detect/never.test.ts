/** What looks like a copy and is none: the whole verdict on one page for each form. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/detect/analyse';
import { lexiconFor } from '../../../src/lexicon';
import { article, prose } from '../evidence/article';

type Parts = Parameters<typeof article>[0] & object;
const URL_HERE = 'https://daily.example/harbour-closed';
const ld = (more: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour closed",${more}}</script>`;

const FORMS: readonly (readonly [what: string, parts: Parts])[] = [
  [
    'its own earlier date',
    { tail: '<p>This article was first published on 3 May 2024 and has been updated.</p>' },
  ],
  [
    'an own earlier date in German',
    { lang: 'de', tail: '<p>Dieser Text erschien zuerst am 3. Mai 2024.</p>' },
  ],
  ['its own print edition', { tail: '<p>This article originally appeared in the print edition.</p>' }],
  [
    'its own name',
    { url: 'https://northernstar.example/a-1', tail: '<p>Originally published on Northern Star.</p>' },
  ],
  [
    'its own programme',
    {
      tail: '<p>This interview originally aired on Morning Tide on November 12 and was edited for length.</p>',
    },
  ],
  [
    'news in brief of several agencies',
    { text: prose({ first: (text) => `BERLIN (dpa) - ${text}`, last: (text) => `PARIS (AFP) - ${text}` }) },
  ],
  [
    'a town’s own press contact',
    {
      lang: 'fr',
      url: 'https://www.ville-port-aux-mouettes.example/actualites/le-port-ferme',
      tail: '<p>Contact presse : service communication, 02 97 00 00 00, communication@port-aux-mouettes.example</p>',
    },
  ],
  [
    'a release among the sources',
    {
      lang: 'pl',
      tail: '<ul><li>J. Kowal, „Porty”, 2019</li><li>Urząd Portu, komunikat z 4 lutego 2026</li></ul>',
    },
  ],
  ['its first author', { tail: '<p>This article was originally written by Jane Doe.</p>' }],
  [
    'a station’s own copyright',
    {
      text: prose({ first: (text) => `WESTMARK (WXYZ) -- ${text}` }),
      tail: '<p>Copyright © 2025 WXYZ-TV. All Rights Reserved.</p>',
    },
  ],
  ['a reprint elsewhere', { tail: '<p>This article was reprinted on Wired.com.</p>' }],
  ['a version elsewhere', { tail: '<p>This story also appeared in Tidewater Review.</p>' }],
  [
    'an offer to republish',
    { tail: '<p>Republish this article for free, under a Creative Commons licence, with credit to us.</p>' },
  ],
  [
    'the text of a republish box',
    {
      tail: '<div id="republication-tracker-tool-shareable-content">This article first appeared on Daily and is republished here under a Creative Commons license.</div>',
    },
  ],
  ['a quoted agency', { text: prose({ last: (text) => `${text} “We had no choice,” she told Reuters.` }) }],
  [
    'a quoted agency in German',
    { lang: 'de', text: prose({ last: (text) => `${text} Das sagte er der dpa.` }) },
  ],
  ['an agency’s picture', { tail: '<p>Photo: Jane Doe/AP</p><p>(AP Photo/Jane Doe)</p>' }],
  [
    'a picture in its figure',
    { lead: '<figure><img src="/a.jpg"><figcaption>The harbour (AFP)</figcaption></figure>' },
  ],
  ['the source of a chart', { tail: '<table><tr><td>12 %</td></tr></table><p>Source: Reuters</p>' }],
  ['a bibliography', { tail: '<p>Sources:</p><p>Doe (2020): Harbours, Vol. 3</p><p>Roe (2021): Piers</p>' }],
  ['a basis that is the page itself', { head: ld(`"isBasedOn":"${URL_HERE}"`) }],
  ['a basis that is a study', { head: ld('"isBasedOn":"https://doi.org/10.1000/182"') }],
  [
    'a syndication source that is the page',
    { head: `<meta name="syndication-source" content="${URL_HERE}">` },
  ],
  ['an original source without an address', { head: '<meta name="original-source" content="1">' }],
  [
    'a canonical on a staging host',
    { head: '<link rel="canonical" href="https://daily.wpengine.com/harbour-closed">' },
  ],
  [
    'a canonical on a preview host',
    { head: '<link rel="canonical" href="https://stage.cms.example/harbour-closed">' },
  ],
  ['a home page as canonical', { head: '<link rel="canonical" href="https://pier.example/">' }],
  [
    'a malformed canonical',
    { head: '<link rel="canonical" href="https://daily.examplehttps://pier.example/a-1">' },
  ],
  [
    'its publisher’s other country',
    { head: '<link rel="canonical" href="https://daily.co.uk/harbour-closed">' },
  ],
  [
    'its publisher’s longer domain',
    { head: '<link rel="canonical" href="https://thedaily.example/harbour-closed">' },
  ],
  [
    'an agency on its own site',
    {
      url: 'https://apnews.com/article/harbour-1',
      text: prose({ first: (text) => `WESTMARK (AP) — ${text}` }),
    },
  ],
  [
    'links to copies elsewhere',
    { tail: '<a class="u-syndication" href="https://star.example/a-1">Also on Star</a>' },
  ],
  [
    'an arithmetic',
    { lang: 'de', text: prose({ last: (text) => `${text} Man muss die Summe nur durch 100 teilen.` }) },
  ],
  [
    'an omission in a quotation',
    {
      text: prose({
        last: () =>
          'She called it “a plan […] that nobody wanted” and left the room at once, as everybody in it had feared.',
      }),
    },
  ],
  ['a link to more on the same site', { tail: '<p><a href="/harbour-plans-2">Read more</a></p>' }],
  [
    'a note about the author',
    { tail: '<p>Jane Doe worked for Reuters and The Guardian before she came to us.</p>' },
  ],
  [
    'a book’s publisher',
    { tail: '<p>“The Quay” by Jane Doe was originally published by Pier Press in 1966.</p>' },
  ],
  [
    'a forum’s quotation',
    {
      text: prose({
        last: () =>
          'Originally Posted by harbourmaster: the bridge will close, and nobody knows for how long it will be.',
      }),
    },
  ],
  [
    'the rights of the site',
    { foot: '<footer>© 2024 Daily. This material may not be published, broadcast or rewritten.</footer>' },
  ],
  [
    'a release of its own',
    {
      url: 'https://cranes.example/press-releases/harbour-1',
      text: prose({ first: (text) => `Cranes announced: ${text}` }),
    },
  ],
  [
    'a street named like an agency',
    { text: prose({ first: (text) => `The new DPA (Dutch Pier Authority) said: ${text}` }) },
  ],
  [
    'a button to republish',
    { tail: '<button>Republish this article</button><a href="/republish/1">Republish</a>' },
  ],
  [
    'its own copyright in a script that no address spells',
    {
      lang: 'zh',
      headline: 'Harbour closed for three weeks | 北灯晚报',
      tail: '<p>版权所有 © 2024 北灯晚报</p>',
    },
  ],
  [
    'a release of its own, by its contact',
    {
      url: 'https://northquay.example/news/1',
      lead: '<p>Press release</p>',
      tail: '<p>Press contact: Jane Doe, press@northquay.example</p>',
    },
  ],
  [
    'a study that appeared first elsewhere',
    { text: prose({ last: (text) => `${text} The study was originally published in Nature.` }) },
  ],
  [
    'a study that appeared first elsewhere, in German',
    { lang: 'de', text: prose({ last: (text) => `${text} Die Studie ist zuerst in „Nature“ erschienen.` }) },
  ],
  [
    'an interview that appeared first elsewhere',
    {
      text: prose({
        last: (text) => `The interview first appeared in The Times, where she was more careful. ${text}`,
      }),
    },
  ],
  ['its own newsletter', { tail: '<p>This post first appeared in our newsletter for supporters.</p>' }],
  ['an agency’s picture in Korean', { lang: 'ko', lead: '<p>사진=연합뉴스</p>' }],
  [
    'a correspondent’s dateline in Japanese',
    { lang: 'ja', text: prose({ first: (text) => `【ロンドン=森川葵】${text}` }) },
  ],
  [
    'a dateline of its own in Chinese',
    { lang: 'zh', text: prose({ first: (text) => `本报北京5月3日电（记者王芳）${text}` }) },
  ],
  [
    'what an agency added',
    {
      lead: '<p class="byline">By Jane Doe</p>',
      tail: '<p>The Associated Press contributed to this report.</p>',
    },
  ],
  [
    'a source of figures in Swedish',
    { lang: 'sv', lead: '<p class="byline">Av Jana Ek</p>', tail: '<p>Källa: SCB</p>' },
  ],
  [
    'parties and offices with an agency’s letters',
    { text: prose({ last: (text) => `${text} The PTI, the AAP and the EPA each sent a letter.` }) },
  ],
  ['shares and a breadcrumb', { lead: '<div>12</div><div>3</div><div>Share</div>' }],
];

test.each(FORMS)('no copy: %s', (_, parts) => {
  const lang = parts.lang ?? 'en';
  const { verdict, findings } = analyse(article({ ...parts, lang }), lexiconFor([lang]));
  expect(verdict, JSON.stringify(findings)).not.toBe('copy');
});
