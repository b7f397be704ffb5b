import type { UserManifest } from 'wxt';

/** Firefox identifies an extension by this id; it never changes. */
export const GECKO_ID = 'headwater@headwater.example';

/**
 * The manifest parts that WXT does not derive from the entrypoints.
 *
 * Every permission here is explained to the reader in README.md and listed in tests/guards/manifest.test.ts.
 *
 * @param browser WXT's target name: `chrome`, `edge` or `firefox`.
 */
export function manifest(browser: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_extName__',
    short_name: 'Headwater',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    homepage_url: 'https://headwater.example/',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'search',
      'storage',
      // Chromium's worker has no HTML parser; Firefox's background page has one.
      ...(firefox ? [] : (['offscreen'] as const)),
    ],
    host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extName__' },
    commands: {
      'read-clean': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_commandReadClean__',
      },
      'find-original': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandFindOriginal__',
      },
    },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              // Nothing is collected; a search service of the reader's own choosing gets words on a click.
              data_collection_permissions: {
                required: ['none'],
                optional: ['searchTerms', 'websiteContent'],
              },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
          // Firefox's default adds upgrade-insecure-requests, which turns the fetch of an http page into https
          // and so loses every original that stands on http only.
          content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
        }
      : { minimum_chrome_version: '123', incognito: 'split' as const }),
  };
}
