import { describe, expect, test } from 'vitest';
import reviewed from '../gallery/reviewed.json';
import { scenes } from '../gallery/scenes';

/** docs/adding.md says how a scene is reviewed. */
describe('pictures of the gallery', () => {
  test('of every state have been looked at', () => {
    expect(Object.keys(scenes).filter((id) => !(id in reviewed))).toEqual([]);
  });

  test('that were looked at belong to a state, and to a day that has been', () => {
    expect(Object.keys(reviewed).filter((id) => !(id in scenes))).toEqual([]);
    const days = Object.entries<string>(reviewed).filter(
      ([, day]) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)),
    );
    expect(days).toEqual([]);
  });
});
