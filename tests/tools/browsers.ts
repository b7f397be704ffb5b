/** Finds the browsers of this machine, and fetches missing ones where that can be done. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

export type BrowserName = 'chromium' | 'firefox';

const NAMES: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};
const PLACES: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const PACKAGES: Record<BrowserName, string[]> = { chromium: ['chromium'], firefox: ['firefox-esr'] };

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns path of the browser's executable, or null where none is installed. */
export function findBrowser(name: BrowserName): string | null {
  const override = process.env[name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'];
  if (override) return override;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = NAMES[name].flatMap((file) => folders.map((folder) => join(folder, file)));
  return [...candidates, ...PLACES[name]].find(executable) ?? null;
}

/**
 * Path of a browser, installed first where it is missing and this is a Debian or Ubuntu machine with root.
 *
 * @throws Error that names the command to run, where it cannot be fetched here
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const packages = PACKAGES[name];
  const command = `apt-get install -y ${packages.join(' ')}`;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log(`No ${name} on this machine: ${command}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(
    `${name} is missing. Install it (Debian, Ubuntu: sudo ${command}) or set ${name.toUpperCase()}_PATH.`,
  );
}

/** Chromium flags for a quiet, closed-off headless run; root (containers, CI) cannot use the sandbox. */
export const CHROMIUM_FLAGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
