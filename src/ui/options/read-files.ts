/** Reads chosen or dropped files for an import: texts, folders of them, archives, and our own export. */
import { ArchiveError, FILE_BYTES_MAX, FILES_MAX, isArchive, unpack } from '../../rules/import/archive';
import type { ImportSource } from '../../rules/import/plan';
import { readBackup } from './backup';
import type { NamedFile } from './dropped-files';
import { pause } from './pause';

/** Largest single file or archive, in bytes. */
export const PACKED_MAX = 64_000_000;
/** Milliseconds of work between two pauses, and between two reports of progress. */
const PAUSE_EVERY = 10;
const REPORT_EVERY = 60;

export interface ReadResult {
  readonly sources: readonly ImportSource[];
  /** Files that were left out, by what was wrong with them. */
  readonly skipped: readonly { readonly path: string; readonly why: SkipReason }[];
}
export type SkipReason = 'too-large' | 'damaged' | 'unreadable' | 'not-ours';

/** What is about the collection itself, not about a site. */
const ABOUT = /(?:^|\/)(?:README|LICEN[CS]E|CONTRIBUTING|CHANGELOG)[^/]*$/i;
const isRulesPath = (path: string) =>
  /\.txt$/i.test(path) && !ABOUT.test(path) && !path.includes('__MACOSX/');

/**
 * @param onProgress share of the files that have been read, 0..1, and how many texts they gave
 * @throws the signal's reason once it is aborted
 */
export async function readFiles(
  files: readonly NamedFile[],
  signal: AbortSignal,
  onProgress: (share: number, texts: number) => void,
): Promise<ReadResult> {
  const sources: ImportSource[] = [];
  const skipped: ReadResult['skipped'][number][] = [];
  let paused = performance.now();
  let reported = 0;
  const report = async (share: number) => {
    signal.throwIfAborted();
    const now = performance.now();
    if (now - paused < PAUSE_EVERY) return;
    if (now - reported >= REPORT_EVERY) {
      reported = now;
      onProgress(share, sources.length);
    }
    await pause();
    paused = performance.now();
  };
  // A folder is searched for rules; a file chosen by itself is read whatever its name.
  const wanted = files.length > 1 ? files.filter(({ path }) => isRulesPath(path) || isPacked(path)) : files;
  for (const [index, { path, file }] of wanted.slice(0, FILES_MAX).entries()) {
    await report(index / wanted.length);
    try {
      if (file.size > PACKED_MAX) {
        skipped.push({ path, why: 'too-large' });
        continue;
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (isArchive(bytes)) {
        for await (const packed of unpack(bytes, isRulesPath)) {
          if (packed.text === null) skipped.push({ path: packed.path, why: 'too-large' });
          else sources.push({ path: packed.path, text: packed.text });
          await report((index + packed.share) / wanted.length);
        }
        continue;
      }
      const source = textSource(path, bytes);
      if ('why' in source) skipped.push({ path, why: source.why });
      else sources.push(source);
    } catch (error) {
      signal.throwIfAborted();
      skipped.push({ path, why: error instanceof ArchiveError ? error.why : 'unreadable' });
    }
  }
  return { sources, skipped };
}

const isPacked = (path: string) => /\.(?:zip|t?gz|tar|json)$/i.test(path);

function textSource(path: string, bytes: Uint8Array): ImportSource | { readonly why: SkipReason } {
  if (bytes.length > FILE_BYTES_MAX * 8) return { why: 'too-large' };
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*\{/.test(text)) return text.includes('\0') ? { why: 'unreadable' } : { path, text };
  const read = readBackup(text);
  const rules = read.ok ? read.backup.rules : null;
  return rules === null ? { why: 'not-ours' } : { path, text: rules };
}
