import { defineConfig } from 'wxt';
import { manifest } from './src/platform/manifest';

export default defineConfig({
  manifestVersion: 3,
  // Explicit imports only: a reader of a file sees where each name comes from.
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: 'assets/locales' },
  autoIcons: {
    baseIconPath: new URL('assets/icon.svg', import.meta.url).pathname,
    developmentIndicator: 'grayscale',
    sizes: [16, 24, 32, 48, 96, 128],
  },
  manifest: ({ browser }) => manifest(browser),
  zip: {
    includeSources: [
      'entrypoints',
      'src',
      'assets',
      'package.json',
      'package-lock.json',
      'wxt.config.ts',
      'tsconfig.json',
      'README.md',
      'LICENSE',
    ],
  },
});
