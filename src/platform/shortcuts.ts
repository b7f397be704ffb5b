import { browser } from 'wxt/browser';

/** Opens the browser's own page on which keys of extensions are chosen. */
export async function openShortcuts(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    // Newer than the types: Firefox 137.
    const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
    await commands.openShortcutSettings?.();
    return;
  }
  const scheme = import.meta.env.EDGE ? 'edge' : 'chrome';
  await browser.tabs.create({ url: `${scheme}://extensions/shortcuts` });
}
