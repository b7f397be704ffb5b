import { expect, test } from 'vitest';
import { type Example, fitModel, logLoss, logOdds, sigmoid } from '../../tools/logistic';

const examples = (trace: string, copies: number, originals: number): Example[] =>
  Array.from({ length: copies + originals }, (_, index) => ({
    features: new Map([[trace, 1]]),
    positive: index < copies,
  }));
const start = { intercept: -4, weights: { telling: 4, rare: 4, idle: 4, own: -2 } };

test('weights move towards what the examples show, unseen ones stay', () => {
  const { weights } = fitModel([...examples('telling', 20, 0), ...examples('own', 0, 30)], start, 1);
  expect(weights.telling).toBeGreaterThan(4.5);
  expect(weights.own).toBeLessThan(-2);
  expect(weights.idle).toBe(4);
});

test('few examples move a weight less than many, and firm expectations less than loose ones', () => {
  const few = fitModel(examples('telling', 1, 0), start, 1).weights.telling ?? 0;
  const many = fitModel(examples('telling', 9, 0), start, 1).weights.telling ?? 0;
  const loose = fitModel(examples('telling', 1, 0), start, 0.1).weights.telling ?? 0;
  expect(many).toBeGreaterThan(few);
  expect(loose).toBeGreaterThan(few);
});

test('a reason for a copy never becomes one against it', () =>
  expect(fitModel(examples('rare', 0, 500), start, 0.1).weights.rare).toBeGreaterThan(0));

test('with hardly any hold the fit finds the rate of the examples', () => {
  const model = fitModel(examples('telling', 30, 10), start, 1e-6);
  expect(sigmoid(logOdds({ features: new Map([['telling', 1]]) }, model))).toBeCloseTo(0.75, 2);
});

test('the loss is least where the prediction is right', () => {
  expect(logLoss(5, true)).toBeLessThan(logLoss(-5, true));
  expect(logLoss(0, false)).toBeCloseTo(Math.LN2);
});
