import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/report';
import { sourceOf } from '../../../src/detect/source';

const finding = (name: string, weight: number): Finding => ({
  signal: 'press-release',
  reason: 'press-release',
  quote: '',
  weight,
  kind: 'press-release',
  name,
});

test('who sends a release out is its source, not the wire that carries it', () => {
  const wire = finding('PR Newswire', 7);
  expect(sourceOf([wire, finding('Westmark Port Authority', 4)], [], 'press-release')?.name).toBe(
    'Westmark Port Authority',
  );
  expect(sourceOf([wire], [], 'press-release')?.name).toBe('PR Newswire');
});
