import { expect, test } from 'vitest';
import { bodyOf, cloneOf } from '../../../src/article/clone';
import { documentOf } from './work';

test('names that could stand in for properties are gone from the clone, not from the page', () => {
  const document = documentOf(
    '<form><input name="parentNode" id="x"></form><embed name="body"><p id="p">x</p>',
  );
  const clone = cloneOf(document);
  expect(clone.querySelector('[name], #x')).toBeNull();
  expect(clone.querySelector('#p')).not.toBeNull();
  expect(document.querySelectorAll('[name]')).toHaveLength(2);
  expect(bodyOf(document)?.localName).toBe('body');
});
