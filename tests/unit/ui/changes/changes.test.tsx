import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseChangelog, piecesOf } from '../../../../src/ui/changes/changelog';
import { ChangesPage } from '../../../../src/ui/changes/changes-page';
import { show, useTexts } from '../setup';

beforeEach(() => useTexts('de'));

const TEXT = `# Changelog

About this file.

## [Unreleased]

### Added

- One thing that
  takes two lines (\`?\` shows it).
- Another.

## [0.1.0] - 2026-03-01

### Fixed

- A fault.
`;

describe('the changelog', () => {
  test('is read by versions, groups and items', () => {
    expect(parseChangelog(TEXT)).toEqual([
      {
        version: 'Unreleased',
        date: '',
        groups: [{ name: 'Added', items: ['One thing that takes two lines (`?` shows it).', 'Another.'] }],
      },
      { version: '0.1.0', date: '2026-03-01', groups: [{ name: 'Fixed', items: ['A fault.'] }] },
    ]);
  });

  test('the one that is shipped has an entry under every heading, and nothing that is not understood', () => {
    const text = readFileSync('CHANGELOG.md', 'utf8');
    const releases = parseChangelog(text);
    expect(releases.length).toBeGreaterThan(0);
    const items = releases.flatMap(({ groups }) => groups.flatMap((group) => group.items));
    expect(items).toHaveLength(text.split('\n').filter((line) => line.startsWith('- ')).length);
    for (const { groups } of releases) for (const group of groups) expect(group.items).not.toEqual([]);
    // Links and emphasis would be shown as they are written.
    expect(items.filter((item) => /\]\(|\*\*|__/.test(item))).toEqual([]);
  });

  test('code stands between backticks', () => {
    expect(piecesOf('Press `?` there')).toEqual([
      { text: 'Press ', code: false },
      { text: '?', code: true },
      { text: ' there', code: false },
    ]);
  });
});

test('the page names the installed version where the changelog does not yet, and says which language it is in', () => {
  const root = show(<ChangesPage releases={parseChangelog(TEXT)} version="0.2.0" />);
  expect(Array.from(root.querySelectorAll('h2'), (each) => each.textContent?.trim())).toEqual([
    '0.2.0',
    '0.1.0 2026-03-01',
  ]);
  expect(root.querySelector('li')?.closest('[lang]')?.getAttribute('lang')).toBe('en');
  expect(root.querySelector('h1')?.textContent).toBe('Was neu ist');
});
