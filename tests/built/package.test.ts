/** What the built packages contain: permissions, sizes, and nothing that does not belong there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';

const OUTPUT = resolve(import.meta.dirname, '../../.output');
const TARGETS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'] as const;

/** Largest size in bytes of what is loaded together, and how it is counted. Raise one only with a reason. */
const BUDGETS: { what: string; entry: string; minified?: number; gzip?: number }[] = [
  { what: 'what runs on every page', entry: 'content-scripts/detector.js', minified: 40_000 },
  // Wherever rules are read or obeyed, the estimates of what their selectors cost take 1,000 to 1,500.
  // Put into a page on the reader's click only; with footnotes, keys, places kept and the surface of the corrections, but
  // without what makes their selectors or writes files. Raised from 104,000 for further pages of an article, which are
  // made clean and joined here, and for more steps of cleaning.
  // Raised by 1,500 for more words and steps of cleaning, and for a view that is made before it is shown, and by 1,500
  // for more forms of lists and authors' notes, and 2,000 for offers behind a text, in 39 languages, and 1,500 for offers
  // between paragraphs, and 500 for what a translator says of a text.
  { what: 'the clean view', entry: 'content-scripts/reader.js', gzip: 116_000 },
  // Loaded with the first use of *Save*.
  { what: 'what writes files', entry: 'content-scripts/exporter.js', gzip: 26_000 },
  // Loaded with the first correction in the view.
  { what: 'what names places', entry: 'content-scripts/namer.js', gzip: 26_000 },
  // It shows what would be clean, so it holds what makes the article, as the view does; raised with it from 96,000, and
  // by 1,000 for shadow roots, rules that do not fit and what other open pages show, and with the view by 1,500
  // three times.
  { what: 'the picker', entry: 'content-scripts/picker.js', gzip: 104_500 },
  // Half of it is the public suffix list. The words of the languages are files of their own, read when wanted.
  // Raised from 225,000 for lists of others, which are fetched and read here, and rules shared between devices, and by
  // 8,000 for agencies in their own scripts and the publishers of thirty languages, and by 1,000 for lines that come
  // before a new one, and for what a selector finds on open pages.
  // By 8,000 more for more forms of credits, releases and cut texts, in more scripts, and forty more agencies: what is
  // found at an address is read like the reader's page. By 4,000 for what kept notices, copyright lines and releases of
  // a site's own from being called another's, and for senders and publishers named in more forms. By 4,000 for four more
  // forms of credit, and for telling them from what looks alike. By 3,500 for bylines in parts, papers as authors and in
  // the scripts of their readers, and for how much of a text tells its kind. By 4,000 for walls by two kinds of words, the
  // portals of more countries, and credits in lines whose parts a style sheet sets apart. By 10,000 for 320 regional
  // papers and newsrooms, and for credits to partners, sister papers and senders. By 10,500 for 300 papers of more
  // countries, and for translations, dates and languages ahead of a publisher, and neighbours on a platform. By 7,500
  // for 240 magazines and newsrooms whose texts others republish, and the names of world papers in more scripts. By
  // 16,000 for 420 more papers, the cases of their names, the words of credits in all languages, and who signs releases. By
  // 2,500 for the lines and boxes that themes put around a text, and senders behind a wire.
  { what: 'the background', entry: 'background.js', gzip: 308_000 },
  { what: 'the popup', entry: 'popup.html', gzip: 40_000 },
  // Without the editor, the import, the trial, lists and backups, which are loaded when they are used. Raised from
  // 54,000 for conflicts, sites that are off and rules that have stopped matching, which show at once, and by 2,000 for
  // the names of more publishers, and by 2,500 for the estimates, restoring as a whole, and where the focus goes, and
  // by 1,500 for publishers again.
  { what: 'the options page', entry: 'options.html', gzip: 64_500 },
];

for (const target of TARGETS) {
  describe(target, () => {
    const folder = join(OUTPUT, target);
    assert.ok(existsSync(folder), `${folder} is missing. Run: npm run build`);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<
      string,
      unknown
    >;

    test('the manifest is as declared', () => {
      assert.equal(manifest.manifest_version, 3);
      const firefox = target === 'firefox-mv3';
      assert.deepEqual([...(manifest.permissions as string[])].sort(), [
        'activeTab',
        'alarms',
        'contextMenus',
        ...(firefox ? [] : ['offscreen']),
        'scripting',
        'search',
        'storage',
      ]);
      assert.deepEqual(manifest.host_permissions, ['*://*/*']);
      assert.equal(
        manifest.web_accessible_resources,
        undefined,
        'pages could see that the extension is there',
      );
      assert.equal(manifest.externally_connectable, undefined);
      // Firefox's default would turn every fetch of an http page into https.
      const policy = (manifest.content_security_policy as { extension_pages?: string } | undefined)
        ?.extension_pages;
      assert.equal(policy, firefox ? "script-src 'self'; object-src 'self'" : undefined);
      const scripts = manifest.content_scripts as { js: string[]; css?: string[]; matches: string[] }[];
      assert.deepEqual(
        scripts.map((script) => [script.js, script.css ?? []]),
        [[['content-scripts/detector.js'], []]],
      );
    });

    for (const { what, entry, minified, gzip } of BUDGETS) {
      test(`${what} stays within its budget`, (context) => {
        const loaded = loads(folder, entry);
        const raw = loaded.reduce((sum, path) => sum + statSync(path).size, 0);
        const packed = loaded.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
        context.diagnostic(`${entry}: ${raw} bytes, ${packed} gzipped, ${loaded.length} files`);
        if (minified) assert.ok(raw <= minified, `${raw} bytes, budget ${minified}`);
        if (gzip) assert.ok(packed <= gzip, `${packed} bytes gzipped, budget ${gzip}`);
      });
    }

    test('holds no source map, no test and no address that loads code', () => {
      const names = readdirSync(folder, { recursive: true }).map(String);
      assert.deepEqual(
        names.filter((name) => /\.map$|\.test\./.test(name)),
        [],
      );
      for (const name of names.filter((one) => one.endsWith('.html'))) {
        const html = readFileSync(join(folder, name), 'utf8');
        assert.doesNotMatch(html, /(?:src|href)="(?:https?:)?\/\//, name);
      }
    });
  });
}

/** A script or page and every script and style sheet it loads before it runs. */
function loads(folder: string, entry: string): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path) || !existsSync(path)) return;
    found.add(path);
    const text = readFileSync(path, 'utf8');
    const references = path.endsWith('.html')
      ? Array.from(text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g), (match) =>
          join(folder, match[1] ?? ''),
        )
      : path.endsWith('.js')
        ? Array.from(text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g), (match) =>
            join(path, '..', match[1] ?? ''),
          )
        : [];
    for (const reference of references) visit(reference);
  };
  visit(join(folder, entry));
  return [...found];
}
