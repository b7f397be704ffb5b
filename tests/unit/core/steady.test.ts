import { expect, test } from 'vitest';
import { createBudget } from '@/src/core/budget';
import { mayBeArticle } from '@/src/core/gate';
import { snapshot } from '@/src/core/snapshot';
import { steady } from '@/src/core/steady';
import { analyse } from '@/src/detect/analyse';
import { lexiconFor } from '@/src/lexicon';

const PROSE = '<p>A sentence that says something worth reading here, and goes on for quite a while.</p>';
const NAMES = ['firstChild', 'nextSibling', 'getAttribute', 'closest', 'querySelector', 'textContent'];

const FORM = `<form>${PROSE.repeat(5)}</form>`;

const parse = (form: string) =>
  new DOMParser().parseFromString(
    `<html lang="en"><title>A headline</title><body><h1>A headline</h1><div>${form}</div>${PROSE.repeat(4)}</body></html>`,
    'text/html',
  );

/** A page with its text in a form whose controls stand in for its properties, as browsers do it. */
function clobbered(): Document {
  const inputs = NAMES.map((name) => `<input name="${name}">`).join('');
  const page = parse(FORM.replace('</form>', `${inputs}</form>`));
  const form = page.querySelector('form');
  for (const name of NAMES)
    Object.defineProperty(form, name, {
      value: page.querySelector(`input[name=${name}]`),
      configurable: true,
    });
  return page;
}

test('a form is read whole, whatever its controls are named', () => {
  const page = clobbered();
  expect(mayBeArticle(page)).toBe(true);
  const read = snapshot(
    steady(page),
    'https://a.example/story',
    createBudget(() => 0),
  );
  expect(read.prose.length).toBe(
    snapshot(
      parse(FORM),
      'https://a.example/story',
      createBudget(() => 0),
    ).prose.length,
  );
  expect(analyse(read, lexiconFor(['en'])).verdict).toBe('original');
  expect(page.querySelectorAll('input[name]')).toHaveLength(NAMES.length);
});

test('a page whose controls are named like anything else is read itself', () => {
  for (const form of [
    '',
    '<form><input name="email"><input id="search"></form>',
    '<input name="firstChild">',
  ]) {
    const page = parse(form);
    expect(steady(page)).toBe(page);
  }
  expect(steady(parse('<form><img id="closest"></form>'))).not.toBe(null);
});

test('the gate stands a form that has controls in place of its kind', () => {
  const page = parse('<form><input name="localName"><input name="nodeType"><input name="data"></form>');
  const form = page.querySelector('form');
  for (const name of ['localName', 'nodeType', 'data'])
    Object.defineProperty(form, name, { value: page.querySelector('input'), configurable: true });
  expect(mayBeArticle(page)).toBe(true);
});
