/** Most files taken out of a drop. */
const FILES_MAX = 20_000;

/** A file with where it stands in its folder. */
export interface NamedFile {
  readonly path: string;
  readonly file: Blob;
}

/** Files of a drop, folders and all. Must be called while the drop is being answered. */
export async function droppedFiles(items: DataTransferItemList): Promise<NamedFile[]> {
  const entries: FileSystemEntry[] = [];
  const found: NamedFile[] = [];
  for (const item of Array.from(items)) {
    const entry = item.webkitGetAsEntry();
    // What does not come from a disk, but out of a page or a mail, is a file without an entry.
    const file = entry ? null : item.getAsFile();
    if (entry) entries.push(entry);
    else if (file) found.push({ path: file.name, file });
  }
  for (const entry of entries) await collect(entry, found);
  return found;
}

async function collect(entry: FileSystemEntry, found: NamedFile[]): Promise<void> {
  if (found.length >= FILES_MAX) return;
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    found.push({ path: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A reader hands a folder out in portions; an empty one is the end.
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return;
    for (const each of some) await collect(each, found);
  }
}
