import { readdirSync } from 'node:fs';
import { defineConfig } from 'wxt';
import type { Language } from './src/lexicon/lexicon';
import { pack } from './src/lexicon/pack';
import { manifest } from './src/platform/manifest';
import { FONT_FILES } from './src/storage/fonts';

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
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      paths.push({ type: 'templateLiteral', path: `fonts/\${string}.woff2` });
      paths.push({ type: 'templateLiteral', path: `lexicon/\${string}.json` });
    },
    'build:publicAssets': async (_, files) => {
      files.push(...(await lexiconFiles()), ...fontFiles());
    },
  },
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
      'CHANGELOG.md',
      'LICENSE',
    ],
  },
});

/** The typefaces that are bundled, and their licences. */
function fontFiles() {
  const source = (path: string) => new URL(`node_modules/@fontsource/${path}`, import.meta.url).pathname;
  return [
    ...Object.values(FONT_FILES)
      .flat()
      .map(({ file, from }) => ({ relativeDest: `fonts/${file}`, absoluteSrc: source(from) })),
    { relativeDest: 'fonts/legible-licence.txt', absoluteSrc: source('atkinson-hyperlegible/LICENSE') },
    { relativeDest: 'fonts/dyslexic-licence.txt', absoluteSrc: source('opendyslexic/LICENSE') },
  ];
}

/** The words of each language as a data file of the package; the extension reads those that a page needs. */
async function lexiconFiles() {
  const names = readdirSync(new URL('src/lexicon/langs/', import.meta.url));
  const languages = await Promise.all(
    names.map(async (name) => pack((await import(`./src/lexicon/langs/${name}`)) as Language)),
  );
  const index = {
    langs: languages.map(({ words }) => words.lang),
    feedFooter: [...new Set(languages.flatMap(({ words }) => words.feedFooter))],
  };
  const file = (name: string, content: unknown) => ({
    relativeDest: `lexicon/${name}.json`,
    contents: JSON.stringify(content),
  });
  return [file('index', index), ...languages.map((language) => file(language.words.lang, language))];
}
