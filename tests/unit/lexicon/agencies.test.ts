import { expect, test } from 'vitest';
import { lexiconFor } from '../../../src/lexicon';
import { agencies } from '../../../src/lexicon/agencies';
import { agenciesIn } from '../../../src/lexicon/agency-names';
import { publisherNamed, publisherOfHost } from '../../../src/lexicon/publishers';

const names = (text: string) => agenciesIn(text, lexiconFor([])).map(({ agency }) => agency.name);

test('every row is whole', () => {
  for (const agency of agencies) {
    expect(agency.name).not.toBe('');
    expect(agency.aliases.every(Boolean), agency.name).toBe(true);
    expect(new URL(agency.url).hostname).toContain('.');
  }
  expect(new Set(agencies.map(({ name }) => name)).size).toBe(agencies.length);
});

test('the table says which newsrooms write for several papers, and which agencies are publications as well', () => {
  const kindOf = (name: string) => agencies.find((agency) => agency.name === name)?.kind;
  expect(kindOf('RND')).toBe('syndicated');
  expect(kindOf('dpa')).toBe('wire');
  expect(kindOf('Business Wire')).toBe('press-release');
  expect(agencies.filter(({ isPublication }) => isPublication).map(({ name }) => name)).toEqual([
    'Bloomberg',
    'Dow Jones Newswires',
    'CNN Newsource',
  ]);
});

test('abbreviations keep their case, names do not', () => {
  expect(names('(AP)')).toEqual(['The Associated Press']);
  expect(names('a nap, an ap')).toEqual([]);
  expect(names('ASSOCIATED PRESS')).toEqual(['The Associated Press']);
  expect(names('dpa-AFX/dpa')).toEqual(['dpa']);
  expect(names('AFP, EFE y Reuters')).toEqual(['Agence France-Presse', 'EFE', 'Reuters']);
  expect(names('@AFP #AP')).toEqual([]);
});

test('the longer name wins', () => expect(names('The Associated Press of Pakistan')).not.toContain('EFE'));

test('publishers in their usual spelling', () => {
  expect(publisherNamed('guardian')?.name).toBe('The Guardian');
  expect(publisherNamed('F.A.Z.')?.host).toBe('faz.net');
  expect(publisherOfHost('www.theguardian.com')?.name).toBe('The Guardian');
  expect(publisherOfHost('daily.example')).toBeNull();
});
