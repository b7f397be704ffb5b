/** What kind of picture some bytes are. Told by the bytes alone: what a server says of them is not relied on. */

/** Pictures that one saved article may hold. */
export const PICTURES_MAX = 60;

export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** First bytes of each kind, as Latin-1; a dot stands for any byte. */
const STARTS: readonly (readonly [PictureType, RegExp])[] = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
  ['image/avif', /^[\s\S]{4}ftypavi[fs]/],
];

/** @returns the media type of a picture that browsers show, or null for everything else, SVG included */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return STARTS.find(([, start]) => start.test(head))?.[0] ?? null;
}
