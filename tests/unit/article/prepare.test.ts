import { describe, expect, test } from 'vitest';
import { blanks } from '../../../src/article/steps/blanks';
import { embeds } from '../../../src/article/steps/embeds';
import { images, largestOf } from '../../../src/article/steps/images';
import { noscript } from '../../../src/article/steps/noscript';
import { ruleBody, ruledFacts, ruleStrip } from '../../../src/article/steps/rule';
import { copyShadow } from '../../../src/article/steps/shadow';
import { streamed } from '../../../src/article/steps/streamed';
import { createAsking } from '../../../src/rules/asking';
import { documentOf, EMPTY_RULE, PAGE_URL, PROSE, SENTENCES, workOf } from './work';

describe('streamed', () => {
  test('puts a streamed segment where its placeholder stands', () => {
    const work = workOf(
      '<main><!--$?--><template id="B:1"></template><p>Loading</p><!--/$--><p>End</p></main><div hidden id="S:1"><p>Streamed</p></div>',
    );
    streamed.run(work);
    expect(work.doc.querySelector('main')?.textContent).toBe('StreamedEnd');
    expect(work.doc.getElementById('S:1')).toBeNull();
  });
  test('removes nothing where the boundary is not closed', () => {
    const work = workOf(
      '<template id="B:1"></template><p>Text</p><div hidden id="S:1"><p>Streamed</p></div>',
    );
    streamed.run(work);
    expect(work.doc.body.textContent).toBe('StreamedText');
  });
  test('leaves other hidden elements alone', () => {
    const work = workOf('<div hidden id="menu"><p>Menu</p></div>');
    streamed.run(work);
    expect(work.doc.getElementById('menu')?.hasAttribute('hidden')).toBe(true);
  });
});

describe('blanks', () => {
  const tidied = (html: string) => {
    const work = workOf(html);
    blanks.run(work);
    return work.doc.body.textContent;
  };
  test.each([
    ['the indentation of blocks', '<div>\n  <p>\n  One</p>\n  <p>Two</p>\n</div>', ' OneTwo'],
    ['comments', '<p>One<!-- ad --> two</p>', 'One two'],
    ['blanks at the edge of a block', '<p> <b>One</b>\n</p>', 'One'],
  ])('takes out %s', (_, html, text) => expect(tidied(html)).toBe(text));
  test.each([
    ['words apart', '<p><b>One</b>\n<i>two</i></p>', 'One two'],
    ['code as it is written', '<pre>a\n  b</pre><p>x</p>', 'a\n  bx'],
    ['blanks that do not break', '<p>One</p>\u00a0<p>Two</p>', 'One\u00a0Two'],
  ])('keeps %s', (_, html, text) => expect(tidied(html)).toBe(text));
});

describe('noscript', () => {
  const text = (html: string) => {
    const work = workOf(html);
    noscript.run(work);
    return [...work.doc.querySelectorAll('p')].filter((element) => !element.closest('noscript')).length;
  };
  test('the text that is held ready for browsers without scripts is one', () =>
    expect(text(`<div><noscript>${PROSE}</noscript></div>`)).toBe(5));
  test('a request to switch them on is not, nor what is only characters', () => {
    expect(
      text(
        '<div><noscript><p>Please switch scripts on, or nothing of this page can be shown to you.</p></noscript></div>',
      ),
    ).toBe(0);
    const work = workOf('<div><noscript></noscript></div>');
    const element = work.doc.querySelector('noscript');
    if (element) element.textContent = PROSE;
    noscript.run(work);
    expect(work.doc.querySelector('noscript')).not.toBeNull();
  });
});

describe('images', () => {
  const src = (html: string) => {
    const work = workOf(html);
    images.run(work);
    return [...work.doc.querySelectorAll('img')].map((image) => image.getAttribute('src'));
  };
  test.each([
    ['lazy attribute', '<img src="/blank.gif" data-src="/ferry.jpg">', 'https://daily.example/ferry.jpg'],
    [
      'largest of srcset',
      '<img src="/s.jpg" srcset="/s.jpg 300w, /l.jpg 1200w">',
      'https://daily.example/l.jpg',
    ],
    ['lazy srcset', '<img data-srcset="/a.jpg 1x, /b.jpg 2x">', 'https://daily.example/b.jpg'],
    [
      'picture',
      '<picture><source srcset="/p.webp 900w"><img src="/p.jpg"></picture>',
      'https://daily.example/p.webp',
    ],
    [
      'noscript',
      '<img src="data:image/gif;base64,R0"><noscript><img src="/n.jpg"></noscript>',
      'https://daily.example/n.jpg',
    ],
    ['plain', '<img src="plain.jpg">', 'https://daily.example/news/plain.jpg'],
  ])('%s', (_, html, expected) => expect(src(html)).toEqual([expected]));
  test('a file wide enough beats a wider one', () => {
    expect(largestOf('/a.jpg 1600w, /b.jpg 5000w', PAGE_URL)?.url).toBe('https://daily.example/a.jpg');
  });
  test('commas inside an address do not split it', () => {
    expect(largestOf('/w_300,h_200/a.jpg 300w, /w_900,h_600/a.jpg 900w', PAGE_URL)?.url).toBe(
      'https://daily.example/w_900,h_600/a.jpg',
    );
  });
  test('an address that is no picture is dropped', () => {
    expect(src('<img src="javascript:alert(1)">')).toEqual([null]);
  });
});

describe('embeds', () => {
  const run = (html: string) => {
    const work = workOf(html);
    embeds.run(work);
    return work.doc.body;
  };
  test('a player becomes a link in a caption', () => {
    const link = run(
      '<iframe src="https://www.youtube.com/embed/abc123def45" title="Trial run"></iframe>',
    ).querySelector('figure > figcaption > a');
    expect(link?.getAttribute('href')).toBe('https://www.youtube.com/watch?v=abc123def45');
    expect(link?.textContent).toBe('Trial run (youtube.com)');
  });
  test('a video file becomes a link', () => {
    expect(run('<video><source src="/clip.mp4"></video>').querySelector('a')?.getAttribute('href')).toBe(
      'https://daily.example/clip.mp4',
    );
  });
  test('other frames do not', () => {
    expect(run('<iframe src="https://ads.example/frame"></iframe>').querySelector('a')).toBeNull();
  });
});

describe('shadow', () => {
  test('copies what an open shadow root shows, slots filled', () => {
    const original = documentOf('<x-story><p>light</p></x-story>');
    const host = original.querySelector('x-story');
    const root = host?.attachShadow({ mode: 'open' });
    const heading = original.createElement('h2');
    heading.textContent = 'inside';
    root?.append(heading, original.createElement('slot'));
    const clone = documentOf('<x-story><p>light</p></x-story>');
    copyShadow(original.body, clone.body);
    expect(clone.querySelector('x-story')?.textContent).toBe('insidelight');
  });
  test('does nothing without one', () => {
    const original = documentOf('<x-story><p>light</p></x-story>');
    const clone = documentOf('<x-story><p>light</p></x-story>');
    copyShadow(original.body, clone.body);
    expect(clone.querySelector('x-story')?.innerHTML).toBe('<p>light</p>');
  });
});

describe('rule', () => {
  const css = (text: string) => [{ text, type: 'css' as const }];
  test('strips, but not what is to be kept', () => {
    const work = workOf('<p class="x">gone</p><div class="x"><b id="k">stays</b></div>', {
      rule: { strip: css('.x'), keep: css('#k') },
    });
    ruleStrip.run(work);
    expect(work.doc.body.textContent).toBe('stays');
    expect(work.removals.list).toEqual([{ step: 'rule', text: 'gone' }]);
  });
  test('a place among neighbours means those that the page has', () => {
    const work = workOf('<p>a</p><p>b</p><p>c</p><p>d</p>', {
      rule: { strip: [...css('p:nth-of-type(1)'), ...css('p:nth-of-type(2)')] },
    });
    ruleStrip.run(work);
    expect(work.doc.body.textContent).toBe('cd');
  });
  test('passes over a removal that takes most of the article', () => {
    const page = `<div class="x">${PROSE}</div><p>${SENTENCES[0]}</p><aside class="ad">Buy now</aside>`;
    const prose = workOf(page, { rule: { strip: [...css('.x'), ...css('.ad')] } });
    ruleStrip.run(prose);
    expect(prose.doc.querySelector('.x')).not.toBeNull();
    expect(prose.doc.querySelector('.ad')).toBeNull();
    expect(prose.unfit).toEqual({ what: 'strip', origin: null });
    // Where a rule says what the article is, all else can go.
    const named = workOf(page, { rule: { strip: css('.x'), body: [css('p')] } });
    ruleStrip.run(named);
    expect(named.doc.querySelector('.x')).not.toBeNull();
    const beside = workOf(page, { rule: { strip: css('.x'), body: [css('body > p')] } });
    ruleStrip.run(beside);
    expect([beside.doc.querySelector('.x'), beside.unfit]).toEqual([null, null]);
  });
  test('takes the body it names, outermost parts in order', () => {
    const work = workOf('<main><section>one<section>two</section></section></main><aside>no</aside>', {
      rule: { body: [css('section')] },
    });
    ruleBody.run(work);
    expect(work.body?.textContent).toBe('onetwo');
    expect(work.attempt).toBe('rule');
  });
  test('wraps and dissolves what it names', () => {
    const work = workOf('<p class="q">said</p><div class="box"><b>one</b> <i>two</i></div>', {
      rule: {
        wrap: [{ tag: 'blockquote', selector: { text: '.q', type: 'css' } }],
        dissolve: css('.box, body'),
      },
    });
    ruleStrip.run(work);
    expect(work.doc.body.innerHTML).toBe(
      '<blockquote><p class="q">said</p></blockquote><b>one</b> <i>two</i>',
    );
  });
  test('takes the first body line that finds text', () => {
    const work = workOf('<main> </main><section>one</section><div>two</div>', {
      rule: { body: [css('.missing'), css('main'), css('section'), css('div')] },
    });
    ruleBody.run(work);
    expect(work.body?.textContent).toBe('one');
  });
  test('reads headline, author and date where it points', () => {
    const doc = documentOf('<h1> Big  news </h1><b class="by">A. Writer</b>');
    const rule = {
      ...EMPTY_RULE,
      title: [...css('.missing'), ...css('h1')],
      author: css('.by'),
    };
    expect(ruledFacts(doc, rule, createAsking())).toEqual({
      title: 'Big news',
      author: 'A. Writer',
      date: null,
    });
    expect(ruledFacts(doc, null, createAsking())).toEqual({ title: null, author: null, date: null });
  });
  test('a selector that finds nothing leaves the page to the extractor', () => {
    const work = workOf('<main>one</main>', { rule: { body: [css('.missing')] } });
    ruleBody.run(work);
    expect(work.body).toBeNull();
  });
});
