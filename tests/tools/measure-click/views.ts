/** Hosts of the two views, and where their text stands in them. */
export const PEER = 'measure-peer';
export const PEER_TEXT = 'main';
export const TEXT: Readonly<Record<string, string>> = {
  'headwater-reader': '[data-testid="article"]',
  [PEER]: PEER_TEXT,
};
