/** Puts the real texts of a language behind `browser.i18n`, which the fake browser leaves out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const LOCALES = join(import.meta.dirname, '../../../assets/locales');

export function useTexts(locale: string): void {
  const messages = generateChromeMessages(
    parseMessagesText(readFileSync(join(LOCALES, `${locale}.yml`), 'utf8'), 'YAML'),
  );
  const getMessage = (key: string, substitutions: string | string[] = []): string => {
    if (key === '@@bidi_dir') return locale === 'ar' ? 'rtl' : 'ltr';
    const list = [substitutions].flat();
    return (messages[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_all, digit: string) => list[Number(digit) - 1] ?? '',
    );
  };
  Object.assign(fakeBrowser.i18n, { getMessage });
}

/** Renders into the document and runs the effects. */
export function show(view: ComponentChild): HTMLElement {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  act(() => render(view, host));
  return host;
}

/** Renders anew into the same place, as a changed input does. */
export function again(host: HTMLElement, view: ComponentChild): void {
  act(() => render(view, host));
}

export { act };
