import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/article';
import { dropCaps } from '../../../src/article/steps/drop-caps';
import { embeds } from '../../../src/article/steps/embeds';
import { figures } from '../../../src/article/steps/figures';
import { headingLevels, headingRoles } from '../../../src/article/steps/headings';
import { images } from '../../../src/article/steps/images';
import { math } from '../../../src/article/steps/math';
import { oneArticle } from '../../../src/article/steps/one-article';
import { pullQuotes } from '../../../src/article/steps/pull-quotes';
import { copyShadow } from '../../../src/article/steps/shadow';
import type { Step } from '../../../src/article/work';
import { debrisFor, lexiconFor } from '../../../src/lexicon';
import { documentOf, draftOf, PAGE_URL, PROSE, SENTENCES, workOf } from './work';

const [ONE, TWO, THREE, FOUR, FIVE] = SENTENCES as [string, string, string, string, string];

function run(step: Step, html: string): Element {
  const work = workOf(html);
  step.run(work);
  return work.doc.body;
}

function extract(html: string, head = '') {
  return extractArticle(documentOf(html, head), {
    url: PAGE_URL,
    debris: debrisFor(['en']),
    lexicon: lexiconFor(['en']),
  });
}

describe('images', () => {
  const sources = (html: string) =>
    [...run(images, html).querySelectorAll('img')].map((image) => image.getAttribute('src'));
  test.each([
    [
      'unknown lazy name',
      '<img src="/blank.gif" data-wide-file="/ferry.jpg?x=1">',
      ['https://daily.example/ferry.jpg?x=1'],
    ],
    ['unknown lazy set', '<img data-all="/a.jpg 300w, /b.jpg 900w">', ['https://daily.example/b.jpg']],
    [
      'lazy source',
      '<picture><source data-lazy-srcset="/p.webp 900w"><img src="/s.gif"></picture>',
      ['https://daily.example/p.webp'],
    ],
    ['amp', '<amp-img src="/amp.jpg" width="600" height="400"></amp-img>', ['https://daily.example/amp.jpg']],
    [
      'a file that only sounds like a placeholder',
      '<img src="/img/google-pixel-9-review.jpg">',
      ['https://daily.example/img/google-pixel-9-review.jpg'],
    ],
    [
      'noscript ahead of its twin',
      '<p><noscript><img src="/n.jpg"></noscript><img class="lazy" data-x="1"></p>',
      ['https://daily.example/n.jpg'],
    ],
    [
      'twin that was loaded',
      '<img src="/n.jpg?w=300" data-x="1"><noscript><img src="/n.jpg?w=900"></noscript>',
      ['https://daily.example/n.jpg?w=900'],
    ],
    [
      'painted',
      '<figure><div style="background-image:url(\'/wide.jpg\')"></div></figure>',
      ['https://daily.example/wide.jpg'],
    ],
    [
      'two that differ',
      '<figure><img src="/a.jpg"><img src="/b.jpg"></figure>',
      ['https://daily.example/a.jpg', 'https://daily.example/b.jpg'],
    ],
  ])('%s', (_, html, expected) => expect(sources(html)).toEqual(expected));
  test.each([
    '<img src="/x.gif" width="1" height="1">',
    '<img src="/x.gif" style="width:1px">',
    '<img src="/x.gif" style="display:none">',
    '<img src="/x.gif" hidden>',
    '<noscript><img height="1" src="/x.gif"></noscript>',
  ])('a pixel goes: %s', (html) => expect(sources(html)).toEqual([]));
  test('a lazy image waits unseen', () => {
    expect(sources('<img style="display:none" data-src="/a.jpg">')).toEqual(['https://daily.example/a.jpg']);
  });
});

describe('figures', () => {
  test('a picture and its caption in boxes become a figure', () => {
    const body = run(
      figures,
      '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">The pontoon</p></div>',
    );
    expect(body.querySelector('figure > img')).not.toBeNull();
    expect(body.querySelector('figure > figcaption')?.textContent).toBe('The pontoon');
  });
  test('text and credit are one caption', () => {
    const body = run(
      figures,
      '<figure><img src="/a.jpg"><figcaption>The pontoon</figcaption><span class="photo-credit">Ida Lund</span></figure>',
    );
    expect(body.querySelectorAll('figcaption')).toHaveLength(1);
    expect(body.querySelector('figcaption')?.textContent).toBe('The pontoon Ida Lund');
  });
  test('a caption without a picture, and a text beside one, stay', () => {
    const html = `<div><p class="caption">Label</p></div><div><img src="/a.jpg"><p class="caption">The pontoon</p><p>${ONE}</p><p>${TWO}</p></div>`;
    expect(run(figures, html).querySelector('figure')).toBeNull();
  });
  test('the caption is shown and is no text', () => {
    const box =
      '<div class="image-box"><img src="/a.jpg" width="600"><p class="image-caption">The pontoon in its yard</p></div>';
    const article = extract(
      `<article><h1>Ferry</h1><p>${ONE}</p>${box}<p>${TWO}</p><p>${THREE}</p></article>`,
    );
    expect(article?.body.querySelector('figcaption')?.textContent).toBe('The pontoon in its yard');
    expect(article?.text).not.toContain('The pontoon in its yard');
  });
});

describe('embeds', () => {
  const link = (html: string) =>
    run(embeds, html).querySelector('figure > figcaption > a')?.getAttribute('href') ?? null;
  test.each([
    [
      'https://www.youtube-nocookie.com/embed/abc123def45?rel=0',
      'https://www.youtube.com/watch?v=abc123def45',
    ],
    [
      'https://www.youtube.com/embed/videoseries?list=PL0123456789ab',
      'https://www.youtube.com/playlist?list=PL0123456789ab',
    ],
    ['//player.vimeo.com/video/123456?h=1', 'https://vimeo.com/123456'],
    ['https://geo.dailymotion.com/player.html?video=x8abcd', 'https://www.dailymotion.com/video/x8abcd'],
    ['https://platform.twitter.com/embed/Tweet.html?id=1234567890', 'https://x.com/i/status/1234567890'],
    ['https://www.instagram.com/p/AbC123xyz/embed/captioned', 'https://www.instagram.com/p/AbC123xyz'],
    [
      'https://www.tiktok.com/embed/v2/7123456789012345678',
      'https://www.tiktok.com/@/video/7123456789012345678',
    ],
    [
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Ftidewell%2Fvideos%2F1',
      'https://www.facebook.com/tidewell/videos/1',
    ],
    [
      'https://open.spotify.com/embed/episode/0abcDEF1234567890abcde',
      'https://open.spotify.com/episode/0abcDEF1234567890abcde',
    ],
    [
      'https://embed.bsky.app/embed/did:plc:abc123/app.bsky.feed.post/3kabc12345',
      'https://bsky.app/profile/did:plc:abc123/post/3kabc12345',
    ],
    ['https://social.example/@ida/112233445566/embed', 'https://social.example/@ida/112233445566'],
    ['https://www.dw.com/embed/640/av-12345678', 'https://www.dw.com/av-12345678'],
    [
      'https://www.ardmediathek.de/embed/Y3JpZDovL2Rhc2Vyc3Rl',
      'https://www.ardmediathek.de/video/Y3JpZDovL2Rhc2Vyc3Rl',
    ],
    [
      'https://www.tagesschau.de/multimedia/video/video-123~player.html',
      'https://www.tagesschau.de/multimedia/video/video-123.html',
    ],
    [
      'https://ngp.zdf.de/miniplayer/embed/?mediaID=%2Fzdf%2Fnachrichten%2Fheute%2Ffaehre-100',
      'https://www.zdf.de/nachrichten/heute/faehre-100.html',
    ],
  ])('%s', (frame, expected) => expect(link(`<iframe data-src="${frame}"></iframe>`)).toBe(expected));
  test.each([
    'https://ads.example/frame',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fevil.example%2F',
    'https://www.facebook.com/plugins/like.php',
    'https://platform.twitter.com/widgets/follow_button.html',
    'https://www.youtube.com/subscribe_embed',
    'javascript:alert(1)',
  ])('%s is no player', (frame) => expect(link(`<iframe data-src="${frame}"></iframe>`)).toBeNull());
  test('a frame that the page has loaded is shown with its picture, one that waits for a click is not', () => {
    const picture = (html: string) =>
      run(embeds, html).querySelector('figure img')?.getAttribute('src') ?? null;
    expect(picture('<iframe src="https://www.youtube.com/embed/abc123def45"></iframe>')).toBe(
      'https://i.ytimg.com/vi/abc123def45/hqdefault.jpg',
    );
    expect(picture('<iframe data-src="https://www.youtube.com/embed/abc123def45"></iframe>')).toBeNull();
    expect(picture('<lite-youtube videoid="abc123def45"></lite-youtube>')).toBeNull();
    expect(picture('<lite-youtube videoid="abc123def45"><img src="/own.jpg"></lite-youtube>')).toBe(
      'https://daily.example/own.jpg',
    );
  });
  test('quoted posts stay quotations, with the address where it is missing', () => {
    const body = run(
      embeds,
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/AbC123/"><p>Back soon</p></blockquote>',
    );
    expect(body.querySelector('blockquote > p')?.textContent).toBe('Back soon');
    expect(body.querySelector('blockquote a')?.getAttribute('href')).toBe(
      'https://www.instagram.com/p/AbC123/',
    );
  });
  test('films and sounds become links, with the poster where there is one', () => {
    const body = run(embeds, '<video poster="/p.jpg" title="Trial run"><source src="/clip.mp4"></video>');
    expect(body.querySelector('figcaption a')?.getAttribute('href')).toBe('https://daily.example/clip.mp4');
    expect(body.querySelector('figure img')?.getAttribute('src')).toBe('https://daily.example/p.jpg');
    expect(link('<audio src="/talk.mp3"></audio>')).toBe('https://daily.example/talk.mp3');
  });
  test('a film that a script feeds leaves its poster', () => {
    const body = run(embeds, '<video src="blob:https://daily.example/1" poster="/p.jpg"></video>');
    expect(body.querySelector('figure img')?.getAttribute('src')).toBe('https://daily.example/p.jpg');
    expect(body.querySelector('a')).toBeNull();
  });
});

describe('math', () => {
  const formula =
    '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math>';
  test.each([
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml">${formula}</span><span class="katex-html" aria-hidden="true">x</span></span>`,
    ],
    [
      'MathJax 2',
      `<span class="MathJax_Preview">x</span><span class="MathJax"><nobr>x</nobr><span class="MJX_Assistive_MathML">${formula}</span></span><script type="math/tex">x</script>`,
    ],
    [
      'MathJax 3',
      `<mjx-container class="MathJax"><mjx-math>x</mjx-math><mjx-assistive-mml>${formula}</mjx-assistive-mml></mjx-container>`,
    ],
    [
      'MediaWiki',
      `<span class="mwe-math-element"><span style="display: none">${formula}</span><img alt="x" src="/x.svg"></span>`,
    ],
  ])('%s: MathML, once', (_, html) => {
    const body = run(math, `<p>Let ${html} be.</p>`);
    expect(body.querySelectorAll('math')).toHaveLength(1);
    expect(body.textContent).toBe('Let x be.');
  });
  test('what is only there as TeX stays readable', () => {
    const body = run(
      math,
      '<p>Let <span class="MathJax">?</span><script type="math/tex">x^2</script> be.</p>',
    );
    expect(body.querySelector('code')?.textContent).toBe('x^2');
    expect(body.textContent).toBe('Let x^2 be.');
  });
  test('other scripts are left to go', () => {
    expect(run(math, '<script>x^2</script>').querySelector('code')).toBeNull();
  });
});

describe('headings', () => {
  const levels = (html: string) => {
    const work = workOf('');
    work.body = documentOf(html).body;
    headingLevels.run(work);
    return [...work.body.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((heading) => heading.localName);
  };
  test.each([
    ['<h1>a</h1><h2>b</h2><h3>c</h3>', ['h2', 'h3', 'h4']],
    ['<h4>a</h4><h5>b</h5>', ['h2', 'h3']],
    ['<h2>a</h2><h3>b</h3>', ['h2', 'h3']],
    ['<p>none</p>', []],
  ])('%s', (html, expected) => expect(levels(html)).toEqual(expected));
  test('by role, and in the button that folds a section', () => {
    const body = run(
      headingRoles,
      '<div role="heading" aria-level="3">Fares</div><h3><button>Freight</button></h3>',
    );
    expect([...body.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
      'Fares',
      'Freight',
    ]);
    expect(body.querySelector('button')).toBeNull();
  });
});

describe('drop caps', () => {
  test.each([
    ['<p><span class="dropcap">T</span>he ferry</p>', 'The ferry'],
    ['<p><img class="drop-cap" alt="T" src="/t.png">he ferry</p>', 'The ferry'],
    ['<p class="first-letter">T</p><p>he ferry</p>', 'The ferry'],
  ])('%s', (html, expected) => expect(run(dropCaps, html).textContent).toBe(expected));
  test('other elements of such names stay', () => {
    const html = '<div class="dropdown-cap">Menu</div><span class="capital">Tidewell</span>';
    expect(run(dropCaps, html).innerHTML).toBe(html);
  });
});

describe('pull quotes', () => {
  const quote = 'a change that drivers had asked for since the accident';
  test.each([
    `<blockquote class="pullquote"><p>${quote}</p></blockquote>`,
    `<aside><p>“${quote}”</p></aside>`,
    `<div class="quote"><div>${quote.toUpperCase()}</div></div>`,
  ])('%s is shown once', (html) => {
    const draft = draftOf(html);
    pullQuotes(draft);
    expect(draft.work.removals.list.map(({ step }) => step)).toEqual(['pull-quotes']);
    expect(draft.body.textContent).toContain(quote);
  });
  test('a quotation that stands nowhere else stays', () => {
    const draft = draftOf(
      '<blockquote>We had waited long enough for this day, the islanders say.</blockquote>',
    );
    pullQuotes(draft);
    expect(draft.work.removals.list).toEqual([]);
  });
});

describe('pages without end', () => {
  const story = (headline: string, url: string) =>
    `<article data-url="${url}"><h1>${headline}</h1>${PROSE}</article>`;
  const headlines = (html: string, head = '') => {
    const work = workOf(html, { head });
    oneArticle.run(work);
    return [...work.doc.querySelectorAll('h1')].map((heading) => heading.textContent);
  };
  test('the article of the address stays', () => {
    const html =
      story('Ferry to the island returns', '/news/ferry') +
      story('Bridge stays shut for a year', '/news/bridge');
    expect(headlines(html)).toEqual(['Ferry to the island returns']);
  });
  test('else that of the title', () => {
    const html = story('Ferry to the island returns', '/a') + story('Bridge stays shut for a year', '/b');
    expect(headlines(html, '<meta property="og:title" content="Bridge stays shut for a year">')).toEqual([
      'Bridge stays shut for a year',
    ]);
  });
  test('sections with headings of the first rank are one article', () => {
    const html = `<main><section><h1>Ferry to the island returns</h1>${PROSE}</section><section><h1>The fares of this year</h1>${PROSE}</section></main>`;
    expect(headlines(html, '<meta property="og:title" content="Ferry to the island returns">')).toHaveLength(
      2,
    );
  });
});

describe('shadow', () => {
  test('shadows in shadows, and slots by name', () => {
    const html = '<x-page><p slot="end">last</p><p>middle</p></x-page>';
    const original = documentOf(html);
    const outer = original.querySelector('x-page')?.attachShadow({ mode: 'open' });
    const inner = original.createElement('x-head');
    inner.attachShadow({ mode: 'open' }).append('first ');
    const end = original.createElement('slot');
    end.setAttribute('name', 'end');
    outer?.append(inner, original.createElement('slot'), end);
    const clone = documentOf(html);
    copyShadow(original.body, clone.body);
    expect(clone.querySelector('x-page')?.textContent).toBe('first middlelast');
  });
  test('a slot that nothing is put into shows what it holds', () => {
    const original = documentOf('<x-page></x-page>');
    const slot = original.createElement('slot');
    slot.append('by itself');
    original.querySelector('x-page')?.attachShadow({ mode: 'open' }).append(slot);
    const clone = documentOf('<x-page></x-page>');
    copyShadow(original.body, clone.body);
    expect(clone.querySelector('x-page')?.textContent).toBe('by itself');
  });
  test('roots that are only declared', () => {
    const document = documentOf(
      '<x-page><template shadowrootmode="open"><p>inside</p><slot></slot></template><p>light</p></x-page>',
    );
    copyShadow(document.body, document.body);
    expect(document.querySelector('x-page')?.textContent).toBe('insidelight');
  });
});

describe('the lead image', () => {
  const head = '<meta property="og:image" content="https://images.daily.example/ferry-night-1200x630.jpg">';
  const top =
    '<div class="top"><figure><img src="https://images.daily.example/ferry-night-800x420.jpg" width="800"><figcaption>The ferry</figcaption></figure></div>';
  const sources = (html: string) =>
    [...(extract(html, head)?.body.querySelectorAll('img') ?? [])].map((image) => image.getAttribute('src'));
  test('is put back above the text, with its caption', () => {
    const article = extract(
      `${top}<div class="story"><h1>Ferry to the island returns</h1>${PROSE}</div>`,
      head,
    );
    expect(article?.body.querySelector('figure img')?.getAttribute('src')).toContain('ferry-night');
    expect(article?.body.querySelector('figcaption')?.textContent).toBe('The ferry');
    expect(article?.text).not.toContain('The ferry\n');
  });
  test('is shown once', () => {
    expect(sources(`<article><h1>Ferry to the island returns</h1>${top}${PROSE}</article>`)).toHaveLength(1);
  });
  test('is not taken from elsewhere on the page, nor from the markup alone', () => {
    expect(
      sources(`<aside>${top}</aside><article><h1>Ferry to the island returns</h1>${PROSE}</article>`),
    ).toEqual([]);
    expect(sources(`<article><h1>Ferry to the island returns</h1>${PROSE}</article>`)).toEqual([]);
  });
});

describe('the whole way keeps', () => {
  const article = extract(`<article><h1>Ferry to the island returns</h1>
    <p>${ONE}</p><h2>Fares</h2><p>${TWO}</p>
    <ul><li>Adults: twelve crowns for a crossing</li><li>Children: six crowns for a crossing</li></ul>
    <table><tr><th>Day</th><th>Hour</th></tr><tr><td>Monday</td><td>21:40</td></tr><tr><td>Friday</td><td>22:10</td></tr></table>
    <p>${THREE}<sup><a href="#fn1">1</a></sup></p>
    <pre><code class="language-js">const ferry = 'late';</code></pre>
    <blockquote><p>We had waited for this day for longer than I care to say.</p></blockquote>
    <p>${FOUR}<br><br>${FIVE}</p>
    <ol><li id="fn1">Report of the office, page 12.</li></ol></article>`);
  test.each([
    ['lists', 'ul > li', 2],
    ['tables', 'table td', 4],
    ['code', 'pre > code.language-js', 1],
    ['quotations', 'blockquote', 1],
    ['footnotes', 'a[href="#hw-fn1"]', 1],
    ['their notes', '#hw-fn1', 1],
    ['headings', 'h2', 1],
  ])('%s', (_, selector, count) => expect(article?.body.querySelectorAll(selector)).toHaveLength(count));
  test('paragraphs parted by line breaks', () => {
    expect(article?.text.split('\n')).toEqual(expect.arrayContaining([FOUR, FIVE]));
  });
});

test('a footnote that sends the reader on is kept whole', () => {
  const note =
    'See the <a href="/minutes">minutes of the harbour board of the second of May, with the letters of the islanders</a>';
  const article = extract(
    `<article><h1>Ferry to the island returns</h1>${PROSE}<p>The captain, who has sailed her for thirty years, did not wish to say what she thinks of the board.<sup><a href="#fn1" id="r1">1</a></sup></p><div class="notes"><p id="fn1"><a href="#r1">1</a> ${note}</p></div></article>`,
  );
  expect(article?.text).toContain('See the minutes of the harbour board');
});

test('headings of the first rank in the text are sections of it', () => {
  const article = extract(
    `<article><h1>Ferry to the island returns</h1><p>${ONE}</p><p>${TWO}</p><h1>What it costs</h1><p>${THREE}</p><h2>For islanders</h2><p>${FOUR}</p><h1>Who sails her</h1><p>${FIVE}</p></article>`,
    '<meta property="og:title" content="Ferry to the island returns">',
  );
  const levels = [...(article?.body.querySelectorAll('h1,h2,h3') ?? [])].map(
    (heading) => `${heading.localName} ${heading.textContent}`,
  );
  expect(levels).toEqual(['h2 What it costs', 'h3 For islanders', 'h2 Who sails her']);
});

describe('pages of several parts', () => {
  const lines = (html: string) => extract(html)?.text.split('\n') ?? [];
  test('all entries of a live blog, with their times and headings', () => {
    const entries = SENTENCES.map(
      (text, i) =>
        `<div class="entry" id="e${i}"><time datetime="2026-05-04T1${i}:30">1${i}:30</time><h3>Report number ${i} of the day</h3><p>${text}</p><p>${text.replace('the', 'a')}</p></div>`,
    );
    const found = lines(
      `<main><h1>Ferry to the island: the day as it went</h1><p>${FIVE}</p>${entries.join('')}</main>`,
    );
    expect(SENTENCES.slice(0, 4).filter((text) => !found.includes(text))).toEqual([]);
    expect(found).toContain('Report number 3 of the day');
  });
  test('all sections of a text that is set in several boxes', () => {
    const sections = SENTENCES.map(
      (text, i) => `<section class="part"><div class="text"><h2>Part ${i}</h2><p>${text}</p></div></section>`,
    );
    const found = lines(
      `<main><h1>Ferry to the island returns</h1>${sections.join('<div class="gap"></div>')}</main>`,
    );
    expect(SENTENCES.filter((text) => !found.includes(text))).toEqual([]);
  });
  test('text without paragraphs, parted by line breaks', () => {
    const found = lines(
      `<div id="story"><h1>Ferry to the island returns</h1>${SENTENCES.join('<br><br>')}</div>`,
    );
    expect(SENTENCES.filter((text) => !found.includes(text))).toEqual([]);
  });
  test('where the article goes on is told', () => {
    const article = extract(
      `<article><h1>Ferry to the island returns</h1>${PROSE}</article><a href="?page=2">2</a>`,
    );
    expect(article?.facts.pages.next).toBe(`${PAGE_URL}?page=2`);
  });
});
