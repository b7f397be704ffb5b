import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifest } from '../../src/platform/manifest';
import { ROOT } from './sources';

/** Everything the extension may ask for. A new line here needs a paragraph in docs/permissions.md. */
const PERMISSIONS: Record<string, readonly string[]> = {
  chrome: ['activeTab', 'alarms', 'contextMenus', 'offscreen', 'scripting', 'search', 'storage'],
  edge: ['activeTab', 'alarms', 'contextMenus', 'offscreen', 'scripting', 'search', 'storage'],
  firefox: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'search', 'storage'],
};

describe.each(Object.entries(PERMISSIONS))('manifest for %s', (browser, permissions) => {
  const made = manifest(browser) as Record<string, unknown>;

  test('asks for these permissions and no others', () => {
    expect([...(made.permissions as string[])].sort()).toEqual(permissions);
    expect(made.host_permissions).toEqual(['*://*/*']);
    expect(made.optional_permissions ?? []).toEqual([]);
    expect(made.optional_host_permissions ?? []).toEqual([]);
  });

  test('opens no resource to pages and takes no messages from them', () => {
    expect(made.web_accessible_resources).toBeUndefined();
    expect(made.externally_connectable).toBeUndefined();
  });
});

test('every permission is explained to the reader', () => {
  const text = readFileSync(join(ROOT, 'docs/permissions.md'), 'utf8');
  const wanted = [...new Set([...Object.values(PERMISSIONS).flat(), '*://*/*'])];
  expect(wanted.filter((permission) => !text.includes(`\`${permission}\``))).toEqual([]);
});
