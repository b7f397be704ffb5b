import type { PictureType } from '../../core/picture';
import type { Origin } from '../../find/result';
import type { PictureAnswer } from '../../messaging/protocol';

/** An article as it is taken along. */
export interface SavedArticle {
  readonly title: string;
  readonly authors: readonly string[];
  /** First publication and last change, ISO 8601, or null. */
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
  readonly siteName: string | null;
  /** BCP 47 tag, or '' where it is not known. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Address of the page that was read. */
  readonly url: string;
  /** Where the article was first published, as far as it was found. */
  readonly origin: Pick<Origin, 'url' | 'siteName' | 'host' | 'check' | 'published'> | null;
  /** What is known of its origin, in a sentence. */
  readonly story: string;
  /** The body as it is shown; what is hidden is left out. */
  readonly body: HTMLElement;
  /** Visible text of the body, a newline between blocks. */
  readonly text: string;
  /** When it is saved, in milliseconds since 1970. */
  readonly savedAt: number;
}

/** Where pictures come from; the worker fetches them. */
export interface PictureSource {
  picture(asked: { job: string; url: string; portable: boolean }): Promise<PictureAnswer>;
  /** No more are wanted. */
  end(): void;
}

export interface SavedPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: PictureType;
}

export interface SaveOptions {
  readonly source: PictureSource;
  /** @param done pictures dealt with so far @param total pictures of the article */
  onProgress(done: number, total: number): void;
  /** Ends it: the promise rejects with an AbortError. */
  readonly signal: AbortSignal;
}

export interface SavedFile {
  readonly blob: Blob;
  /** Pictures that could not be had; a link stands in their place. */
  readonly missing: number;
}

/** Writes an article down in the forms it can be taken along in. */
export interface Exporter {
  markdown(article: SavedArticle): string;
  /** For the clipboard: the same text as HTML and plain. */
  richText(article: SavedArticle): { readonly html: string; readonly text: string };
  /** One HTML file with the pictures inside. */
  webPage(article: SavedArticle, options: SaveOptions): Promise<SavedFile>;
  /** EPUB 3 with the pictures inside. */
  book(article: SavedArticle, options: SaveOptions): Promise<SavedFile>;
}
