/** Finds the browsers of this machine, and fetches missing ones where that can be done. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';

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
const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

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
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = NAMES[name].flatMap((file) => folders.map((folder) => join(folder, file)));
  return [...candidates, ...PLACES[name]].find(executable) ?? null;
}

/**
 * Path of a browser. A missing one is fetched: as a Debian or Ubuntu package with root, else by puppeteer's own
 * download into its cache folder.
 *
 * @throws Error that names the command to run, where it cannot be fetched here
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found) return found;
  const reasons: string[] = [];
  for (const fetchIt of [fromPackages, fromDownload]) {
    try {
      const path = await fetchIt(name);
      if (path) return path;
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    `${name} is missing. Install it (Debian, Ubuntu: sudo apt-get install -y ${PACKAGES[name]}) ` +
      `or set ${name.toUpperCase()}_PATH to its executable.${reasons.map((reason) => `\n  ${reason}`).join('')}`,
  );
}

function fromPackages(name: BrowserName): string | null {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return null;
  console.log(`No ${name} on this machine: apt-get install -y ${PACKAGES[name]}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', PACKAGES[name]], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  const installed = findBrowser(name);
  // Ubuntu's packages of these names only point to snaps, which do not run in containers.
  if (status !== 0 || !installed || spawnSync(installed, ['--version']).status !== 0) {
    throw new Error(`apt-get install -y ${PACKAGES[name]} gave no browser that runs`);
  }
  return installed;
}

async function fromDownload(name: BrowserName): Promise<string | null> {
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const platform = detectBrowserPlatform();
  if (!platform) return null;
  const cacheDir = join(homedir(), '.cache', 'puppeteer');
  const buildId = await resolveBuildId(browser, platform, 'stable');
  if (!(await getInstalledBrowsers({ cacheDir })).some((one) => one.buildId === buildId)) {
    console.log(`No ${name} on this machine: downloading ${buildId} to ${cacheDir}`);
  }
  return (await install({ browser, buildId, platform, cacheDir })).executablePath;
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
