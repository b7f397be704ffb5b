import { describe, expect, test } from 'vitest';
import { createBudget } from '../../../src/core/budget';
import { snapshot } from '../../../src/core/snapshot';
import {
  documentOf,
  HEADLINE,
  pageOf,
  paragraphs,
  plainPage,
  STORY,
  scrapedPage,
  URL_OF_PAGE,
} from './pages';

const texts = (blocks: readonly { text: string }[]) => blocks.map((block) => block.text);

describe('headline', () => {
  test('is the heading that the title names, not the site’s', () => {
    const page = pageOf(
      `<title>${HEADLINE} - The Morning Echo</title><h1>The Morning Echo</h1><h2>${HEADLINE}</h2>${paragraphs()}`,
    );
    expect(page.headline).toBe(HEADLINE);
  });

  test('is the h1 where the title says something else', () => {
    const page = pageOf(
      `<title>Bridge repairs: all you need to know</title><h1>${HEADLINE}</h1>${paragraphs()}`,
    );
    expect(page.headline).toBe(HEADLINE);
  });

  test('is a heading by role, or a plain line that reads like the title', () => {
    const byRole = `<title>${HEADLINE}</title><div role="heading" aria-level="1">${HEADLINE}</div>${paragraphs()}`;
    expect(pageOf(byRole).headlineBlock).toBe(0);
    const plain = `<title>${HEADLINE} | Morning Echo</title><div class="t">${HEADLINE}</div>${paragraphs()}`;
    expect(pageOf(plain).headlineBlock).toBe(0);
  });

  test('falls back to og:title and the title', () => {
    const page = pageOf(`<meta property="og:title" content="${HEADLINE}">${paragraphs()}`);
    expect([page.headline, page.headlineBlock]).toEqual([HEADLINE, -1]);
  });

  test('is never prose, however long', () => {
    const long =
      'Why does the harbour bridge have to close for two whole winters, and who is going to pay for it all?';
    const page = pageOf(`<title>${long}</title><article><h1>${long}</h1>${paragraphs()}</article>`);
    expect(page.prose[0]?.text).toBe(STORY[0]);
    expect(page.zone('lead')[0]?.text).toBe(long);
  });
});

describe('zones', () => {
  test('chrome, lead, body and tail of a plain page', () => {
    const page = pageOf(plainPage(`${paragraphs()}<p>Source: Port Office</p>`));
    expect(texts(page.zone('lead'))).toEqual([HEADLINE, 'By Ida Moor']);
    expect(texts(page.prose)).toEqual([...STORY]);
    expect(texts(page.zone('tail'))).toEqual(['Source: Port Office']);
    expect(texts(page.zone('chrome'))).toEqual(['Home World', 'Morning Echo, 1 Quay Street']);
  });

  test('a footer that opens the article holds author and date, one that ends it does not', () => {
    const meta = '<footer><span>Ida Moor, 3 May 2024</span></footer>';
    const page = pageOf(`<main><h1>${HEADLINE}</h1><article>${meta}${paragraphs()}${meta}</article></main>`);
    expect(texts(page.zone('lead'))).toEqual([HEADLINE, 'Ida Moor, 3 May 2024']);
    expect(texts(page.zone('chrome'))).toEqual(['Ida Moor, 3 May 2024']);
  });

  test('the lead of a scraped page holds the counters and the teaser', () => {
    const page = pageOf(scrapedPage());
    expect(texts(page.zone('lead')).slice(0, 4)).toEqual([HEADLINE, '100', '0', 'Teilen']);
    expect(page.zone('tail')[0]?.text).toBe('Continue reading...');
    expect(page.zone('before').at(-1)?.text).toContain(HEADLINE);
  });

  test('comments and related lists are not the article', () => {
    const comments = `<div class="comments">${paragraphs([...STORY, ...STORY, ...STORY].map((text) => `I say: ${text}`))}</div>`;
    const page = pageOf(plainPage() + comments);
    expect(texts(page.prose)).toEqual([...STORY]);
  });

  test('a layout class that names a sidebar does not hide the article', () => {
    const page = pageOf(
      `<div class="layout-with sidebar"><div class="text"><h2>${HEADLINE}</h2>${paragraphs()}</div></div>`,
    );
    expect(texts(page.prose)).toEqual([...STORY]);
  });

  test('text before the chosen element counts where it is more than a standfirst', () => {
    const rest = STORY.map((text) => `${text} ${text}`);
    const page = pageOf(
      `<h1>${HEADLINE}</h1><main><div>${paragraphs(STORY.slice(0, 3))}</div><div>${paragraphs(rest)}</div></main>`,
    );
    expect(page.prose).toHaveLength(7);
    expect(page.container?.localName).toBe('main');
  });
});

describe('blocks', () => {
  test('doubled line breaks part paragraphs, single ones do not', () => {
    const page = pageOf(`<div>${STORY.slice(0, 3).join('<br><br>\n')}<br>${STORY[3]}</div>`);
    expect(texts(page.prose)).toEqual([STORY[0], STORY[1], `${STORY[2]} ${STORY[3]}`]);
  });

  test('a container is an element that can hold pictures', () => {
    const page = pageOf(`<div id="box"><img src="/a.jpg"><p>${STORY.join('<br><br>')}</p></div>`);
    expect(page.container?.id).toBe('box');
    expect(page.images().map(({ url }) => url.pathname)).toEqual(['/a.jpg']);
  });

  test('scripts, styles and hidden elements are not read', () => {
    const page = pageOf(
      `<script>var a = 1</script><style>p{}</style><p hidden>no</p><p style="display: none">no</p>${paragraphs()}`,
    );
    expect(texts(page.blocks)).toEqual([...STORY]);
  });

  test('a page that is hidden as a whole is read all the same', () => {
    expect(texts(pageOf(`<div hidden>${paragraphs()}</div>`).prose)).toEqual([...STORY]);
  });

  test('Chinese and Japanese sentences are prose', () => {
    const text = '港務局昨日宣布，舊港大橋將於週一起關閉兩個冬季進行維修，渡輪將負責接送工人。';
    expect(pageOf(`<p>${text}</p><p>首頁</p>`).prose.map((block) => block.text)).toEqual([text]);
  });

  test('a paragraph that breaks off is prose if it is long', () => {
    const cut = `${STORY[0]} ${STORY[1]}`.replace(/\.$/, '');
    expect(texts(pageOf(paragraphs([cut])).prose)).toEqual([cut]);
  });

  test('open shadow roots are followed, with what the page puts into their slot', () => {
    const document = documentOf(`<news-story><p>${STORY[1]}</p></news-story>`);
    const host = document.querySelector('news-story');
    const root = host?.attachShadow({ mode: 'open' });
    const first = document.createElement('p');
    first.textContent = STORY[0];
    root?.append(first, document.createElement('slot'));
    const page = snapshot(
      document,
      URL_OF_PAGE,
      createBudget(() => 0),
    );
    expect(texts(page.blocks)).toEqual([STORY[0], STORY[1]]);
  });
});

describe('budget', () => {
  test('characters', () => {
    const page = snapshot(
      documentOf(paragraphs(Array.from({ length: 400 }, () => STORY[0]))),
      URL_OF_PAGE,
      createBudget(() => 0, { nodes: 1e6, chars: 3000, ms: 1 }),
    );
    expect(page.partial).toBe(true);
    expect(page.blocks.reduce((sum, block) => sum + block.text.length, 0)).toBeLessThanOrEqual(3000);
  });

  test('time', () => {
    let now = 0;
    const page = snapshot(
      documentOf(paragraphs(Array.from({ length: 5000 }, () => STORY[0]))),
      URL_OF_PAGE,
      createBudget(() => now++, { nodes: 1e6, chars: 1e7, ms: 20 }),
    );
    expect(page.partial).toBe(true);
    expect(page.blocks.length).toBeLessThan(5000);
  });

  // The walk itself has no limit of depth; happy-dom's own selectors overflow beyond some thousands.
  test('a deeply nested page neither overflows nor hangs', () => {
    const document = documentOf('');
    let node: Element = document.body;
    for (let i = 0; i < 1500; i++) {
      const next = document.createElement(i % 2 ? 'span' : 'section');
      node.append(next);
      node = next;
    }
    node.textContent = STORY[0];
    const started = performance.now();
    const page = snapshot(
      document,
      URL_OF_PAGE,
      createBudget(() => performance.now()),
    );
    expect(performance.now() - started).toBeLessThan(1500);
    expect(page.partial || page.blocks.length === 1).toBe(true);
  });
});

test('nothing on the page is changed', () => {
  const document = documentOf(scrapedPage());
  const before = document.documentElement.outerHTML;
  const page = snapshot(
    document,
    URL_OF_PAGE,
    createBudget(() => 0),
  );
  page.images();
  for (const block of page.blocks) page.links(block);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('links that hold several blocks, or open ahead of a line break, stay the links of their lines', () => {
  const source = '<p>the last line<br> <br><a href="https://star.example/a-1">Source link</a></p>';
  const card =
    '<div><a href="https://star.example/b-2"><h3>Harbour news of the week</h3></a> by Ida Moor</div>';
  const page = pageOf(plainPage(`${paragraphs()}${source}${card}`));
  const links = (text: string) => {
    const block = page.blocks.find((one) => one.text === text);
    return block && page.links(block).map((link) => link.url.pathname);
  };
  expect(links('Source link')).toEqual(['/a-1']);
  expect(links('the last line')).toEqual([]);
  expect(links('Harbour news of the week')).toEqual(['/b-2']);
  expect(links('by Ida Moor')).toEqual([]);
});
