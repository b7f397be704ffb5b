import { browser } from 'wxt/browser';
import { toBase64 } from '../core/base64';
import type { LoadedFont } from '../messaging/protocol';
import { type Bundled, FONT_FILES } from '../storage/fonts';

/** A bundled typeface out of the package. Pages cannot load it from there, and so could not the clean view. */
export async function loadFont(font: Bundled): Promise<LoadedFont[]> {
  return Promise.all(
    FONT_FILES[font].map(async ({ file, weight, style, range }) => {
      const url = browser.runtime.getURL(`/fonts/${file}`);
      const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
      return { weight, style, range, base64: toBase64(bytes) };
    }),
  );
}
