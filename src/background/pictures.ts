/** Fetches the pictures of an article that is being saved: one job a tab, each bounded in number and bytes. */
import { toBase64 } from '../core/base64';
import { PICTURES_MAX, type PictureType, pictureType } from '../core/picture';
import type { PictureAnswer } from '../messaging/protocol';
import type { PageSender } from '../messaging/router';
import { getSettings } from '../storage/settings';
import { createJobs } from './jobs';

/** Bytes of one picture, and of all pictures of one article. */
const ONE_MAX = 8_000_000;
const ALL_MAX = 40_000_000;
/** A picture that is written anew is made no wider or higher. Pixels. */
const SIDE_MAX = 2400;
const JPEG_QUALITY = 0.86;

const jobs = createJobs({ pages: PICTURES_MAX, bytes: ONE_MAX, perHost: 4 });

/**
 * Fetches one picture for the article that a tab is saving. A new job ends the tab's earlier one.
 *
 * @param asked `portable`: as a kind that every reading program shows, JPEG, PNG or GIF
 */
export async function picture(
  from: PageSender,
  asked: { readonly job: string; readonly url: string; readonly portable: boolean },
): Promise<PictureAnswer> {
  const { offline } = await getSettings();
  if (offline) return { ok: false, problem: 'offline' };
  const job = jobs.of(from, asked.job);
  if (job.bytes >= ALL_MAX) return { ok: false, problem: 'too-large' };
  const answer = await job.net.get(asked.url, { purpose: 'picture', sent: '', accept: 'picture' });
  if (!answer.ok) return { ok: false, problem: answer.problem };
  job.bytes += answer.bytes.length;
  if (job.bytes > ALL_MAX) return { ok: false, problem: 'too-large' };
  const type = pictureType(answer.bytes);
  if (!type) return { ok: false, problem: 'not-picture' };
  if (!asked.portable || (type !== 'image/webp' && type !== 'image/avif')) {
    return { ok: true, type, base64: toBase64(answer.bytes) };
  }
  return rewritten(answer.bytes, type).catch(() => ({ ok: false, problem: 'not-picture' }));
}

/** Ends a tab's job, if it has one: what is under way is given up. */
export const endPictures = jobs.end;

/** A picture of a newer kind as JPEG; as PNG where one can see through it. */
async function rewritten(bytes: Uint8Array<ArrayBuffer>, was: PictureType): Promise<PictureAnswer> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type: was }));
  const scale = Math.min(1, SIDE_MAX / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  );
  const context = canvas.getContext('2d');
  if (!context) return { ok: false, problem: 'not-picture' };
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const type = seeThrough(context, canvas) ? 'image/png' : 'image/jpeg';
  const blob = await canvas.convertToBlob({ type, quality: JPEG_QUALITY });
  return { ok: true, type, base64: toBase64(new Uint8Array(await blob.arrayBuffer())) };
}

function seeThrough(context: OffscreenCanvasRenderingContext2D, { width, height }: OffscreenCanvas): boolean {
  const { data } = context.getImageData(0, 0, width, height);
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}
