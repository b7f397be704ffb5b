/**
 * Hostile pages through the clean view. What counts is not how the output reads but what it is: the nodes of the
 * closed root are walked again, in the real browsers, and nothing in them may run, load a frame or send a form.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { verdictShown } from '../tools/popup.ts';
import { until } from '../tools/until.ts';
import { inBothBrowsers } from './stage.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/hostile');
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
      // Whatever the page's own scripts did is theirs; what changes from here on came through the clean view.
      await popup.click('[data-testid="read"]');
      const clean = await stage.driver.clean(page);
      await until('the article to be there', async () => (await clean.text('article'))?.trim());
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
          'to',
          'values',
          'from',
        ]);
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
            if (
              isInside &&
              attribute === 'style' &&
              /url\(|expression|position:(fixed|absolute|sticky)/.test(compact)
            ) {
              found.push(`${name}[style=${compact.slice(0, 60)}]`);
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
