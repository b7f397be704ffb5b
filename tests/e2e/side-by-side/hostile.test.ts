/**
 * Hostile pages through the clean view. What counts is not how the output reads but what it is: the nodes of the
 * closed root are walked again, in the real browsers, and nothing in them may run, load a frame or send a form.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { popupFacts, verdictShown } from '../../tools/popup.ts';
import { until } from '../../tools/until.ts';
import { inBothBrowsers } from '../stage.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/hostile');
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

inBothBrowsers('hostile pages', (stage) => {
  test('there are hostile pages', () => assert.ok(pages.length > 0));

  for (const name of pages) {
    test(name, async () => {
      const url = `https://hostile.example/${name}`;
      const page = await stage.driver.open(url);
      page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
      const popup = await stage.driver.popup(url);
      await verdictShown(popup);
      // What the worker asks for by itself is no part of the view.
      await until('no search to run', async () => {
        const { state, canFind } = await popupFacts(popup);
        return canFind || state === 'done' || state === 'offline' || state === 'error';
      });
      // Whatever the page's own scripts did is theirs; what changes from here on came through the clean view.
      const ran = () => page.evaluate(() => (globalThis as { __hostile?: number }).__hostile ?? 0);
      const before = await settled(ran);
      stage.web.clear();
      await popup.click('[data-testid="read"]');
      const clean = await stage.driver.clean(page);
      await until('the article to be there', async () => (await clean.text('article'))?.trim());
      assert.equal(await settled(ran), before, 'something of the article ran');
      assert.deepEqual(
        stage.web.requests.filter((request) => request.host.endsWith('evil.example')).map(({ url }) => url),
        [],
      );
      const wrong = await clean.evaluate((root) => {
        const found: string[] = [];
        const article = root.querySelector('[data-testid="article"]');
        const outside = new Set([
          'script',
          'iframe',
          'frame',
          'object',
          'embed',
          'form',
          'base',
          'meta',
          'link',
          'portal',
        ]);
        const inside = new Set([
          ...outside,
          'input',
          'button',
          'textarea',
          'select',
          'style',
          'template',
          'slot',
          'noscript',
          'dialog',
          'foreignobject',
          'animate',
          'set',
          'annotation-xml',
          'use',
          'marquee',
          'applet',
        ]);
        const addresses = new Set([
          'href',
          'xlink:href',
          'src',
          'srcset',
          'action',
          'formaction',
          'poster',
          'data',
          'background',
          'cite',
          'ping',
          'longdesc',
          'usemap',
          'to',
          'values',
          'from',
        ]);
        for (const link of article?.querySelectorAll('a[href^="http"]') ?? []) {
          const rel = (link.getAttribute('rel') ?? '').split(' ');
          if (!rel.includes('noopener') || !rel.includes('noreferrer')) found.push(`a[rel=${rel.join(' ')}]`);
        }
        for (const element of root.querySelectorAll('*')) {
          const name = element.localName.toLowerCase();
          const isInside = article?.contains(element) && element !== article;
          const banned = isInside ? inside : outside;
          if (banned.has(name)) found.push(`<${name}>`);
          if (element.shadowRoot) found.push(`<${name}> with a shadow root`);
          for (const { name: attribute, value } of element.attributes) {
            const compact = Array.from(value)
              .filter((letter) => letter > ' ')
              .join('')
              .toLowerCase();
            if (attribute.toLowerCase().startsWith('on')) found.push(`${name}[${attribute}]`);
            if (attribute.toLowerCase() === 'srcdoc') found.push(`${name}[srcdoc]`);
            if (
              addresses.has(attribute.toLowerCase()) &&
              /^(javascript|vbscript|data:(?!image\/)|data:image\/svg)/.test(compact)
            ) {
              found.push(`${name}[${attribute}=${compact.slice(0, 40)}]`);
            }
            // Styles, and what names a place to report to or to open in, are no part of a text.
            if (
              isInside &&
              (attribute === 'style'
                ? /url\(|image-set|expression|binding|position:(fixed|absolute|sticky)/.test(compact)
                : /^(?:ping|attributionsrc|download|autofocus|accesskey|popover|is|slot|part|usemap|contenteditable)$/.test(
                    attribute,
                  ))
            ) {
              found.push(`${name}[${attribute}=${compact.slice(0, 60)}]`);
            }
            if (isInside && name === 'img' && compact.includes('evil.example'))
              found.push(`img[${attribute}=${value}]`);
            if (isInside && value.length > 10_000 && !compact.startsWith('data:image/')) {
              found.push(`${name}[${attribute}] of ${value.length} letters`);
            }
            // Names of the page must not shadow names of the view.
            if (isInside && attribute === 'id' && !value.startsWith('hw-')) found.push(`${name}[id]`);
          }
        }
        return [...new Set(found)];
      });
      assert.deepEqual(wrong, []);
    });
  }
});

/** A number once it has stopped changing, as pages go on for a moment after their load. */
async function settled(read: () => Promise<number>): Promise<number> {
  let last = await read();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const now = await read();
    if (now === last) return now;
    last = now;
  }
}
