/** Keys of the clean view. */

/** What a key does there, in the order of the sheet. */
export const KEY_ACTIONS = ['keys', 'look', 'outline', 'listen', 'save', 'removed', 'source'] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];

/** By action, as the keyboard names them; an action without one has ''. */
export type Keys = Readonly<Record<KeyAction, string>>;

export const DEFAULT_KEYS: Keys = {
  keys: '?',
  look: 'a',
  outline: 'c',
  listen: 'l',
  save: 's',
  removed: 'r',
  source: 'o',
};

/** True for a key that can be chosen: one that writes a sign, and that scrolls and moves nothing. */
export function isFreeKey(key: string): boolean {
  return /^[^\s\p{C}]$/u.test(key);
}

/**
 * @returns the keys after the change, or the action that has the key already
 */
export function changeKey(keys: Keys, action: KeyAction, key: string): Keys | KeyAction {
  const taken = KEY_ACTIONS.find((one) => one !== action && sameKey(keys[one], key));
  return taken ?? { ...keys, [action]: key };
}

/** Capitals and small letters are one key. */
export function sameKey(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}
