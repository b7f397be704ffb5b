/** The pictures of an article that is saved: which there are, and their bytes. */
import { fromBase64, toBase64 } from '../../core/base64';
import { PICTURES_MAX, pictureType } from '../../core/picture';
import { settleOr } from '../../core/settle-or';
import { newJob } from '../job';
import type { SavedPicture, SaveOptions } from './types';

/** Asked for at the same time. */
const SIDE_BY_SIDE = 4;

export interface Pictures {
  /** By the address that {@link pictureAddress} gives. */
  readonly got: ReadonlyMap<string, SavedPicture>;
  /** Addresses of those that could not be had. */
  readonly missing: number;
}

/** The address of a picture as it is shown, or ''. */
export function pictureAddress(image: HTMLImageElement): string {
  return image.currentSrc || image.src;
}

/**
 * Fetches what the article shows, each address once.
 *
 * @param portable as kinds that every reading program shows
 * @throws DOMException AbortError as soon as the signal ends it
 */
export async function gatherPictures(
  body: HTMLElement,
  portable: boolean,
  { source, onProgress, signal }: SaveOptions,
): Promise<Pictures> {
  const images = [...body.querySelectorAll('img')].filter((image) => !image.closest('[hidden]'));
  const all = [...new Set(images.map(pictureAddress))].filter(Boolean);
  const wanted = all.slice(0, PICTURES_MAX);
  const got = new Map<string, SavedPicture>();
  const job = newJob();
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let url = wanted[next++]; url !== undefined; url = wanted[next++]) {
      signal.throwIfAborted();
      const picture = url.startsWith('data:') ? inline(url, portable) : await fetched(url);
      signal.throwIfAborted();
      if (picture) got.set(url, picture);
      onProgress(++done, wanted.length);
    }
  };
  const fetched = async (url: string): Promise<SavedPicture | null> => {
    const answer = await source.picture({ job, url, portable });
    if (!answer.ok) return null;
    return { bytes: fromBase64(answer.base64), type: answer.type };
  };
  onProgress(0, wanted.length);
  try {
    await settleOr(Promise.all(Array.from({ length: SIDE_BY_SIDE }, work)), signal);
  } finally {
    source.end();
  }
  return { got, missing: all.length - got.size };
}

/** Bytes as the text of an address, for pictures inside an HTML file. */
export function dataAddress({ bytes, type }: SavedPicture): string {
  return `data:${type};base64,${toBase64(bytes)}`;
}

/** A picture that the page wrote into the address itself. */
function inline(url: string, portable: boolean): SavedPicture | null {
  const [, base64, data] = /^data:image\/[\w+-]+[^,]*?(;base64)?,(.*)$/is.exec(url) ?? [];
  if (!base64 || !data) return null;
  try {
    const bytes = fromBase64(decodeURIComponent(data).replace(/\s+/g, ''));
    const type = pictureType(bytes);
    const old = type !== 'image/webp' && type !== 'image/avif';
    return type && (old || !portable) ? { bytes, type } : null;
  } catch {
    return null;
  }
}
