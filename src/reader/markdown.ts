/** The article as Markdown, with what is known about it in front. Pure but for the nodes it reads. */
import Turndown from 'turndown';
import { squeeze } from '../core/text';
import type { Origin } from '../find/result';

export interface MarkdownInput {
  readonly title: string;
  readonly byline: string | null;
  /** ISO 8601, or null. */
  readonly publishedTime: string | null;
  readonly siteName: string | null;
  /** Address of the page that was read. */
  readonly url: string;
  /** Where the article was first published, as far as it was found. */
  readonly origin: Pick<Origin, 'url' | 'siteName' | 'host' | 'check' | 'published'> | null;
  /** The body as it is shown. */
  readonly body: HTMLElement;
}

/**
 * @returns YAML front matter (title, author, published, site, url and, where an origin is known, original,
 * original_site, original_published and original_check), the headline and the text
 */
export function toMarkdown(input: MarkdownInput): string {
  const { title, byline, publishedTime, siteName, url, origin } = input;
  const facts: [name: string, value: string | null | undefined][] = [
    ['title', title],
    ['author', byline],
    ['published', publishedTime],
    ['site', siteName],
    ['url', url],
    ['original', origin?.url],
    ['original_site', origin && (origin.siteName ?? origin.host)],
    ['original_published', origin?.published],
    ['original_check', origin?.check],
  ];
  // A JSON string is a YAML string.
  const front = facts.flatMap(([name, value]) => {
    const text = squeeze(value ?? '');
    return text ? [`${name}: ${JSON.stringify(text)}`] : [];
  });
  return ['---', ...front, '---', '', `# ${squeeze(title)}`, '', bodyOf(input.body), ''].join('\n');
}

/** A file name that every system takes, made of the headline's first words. */
export function fileName(title: string, extension: string): string {
  const words = squeeze(title.replace(/[^\p{L}\p{N}]+/gu, ' '))
    .slice(0, 80)
    .trim();
  return `${words.replaceAll(' ', '-') || 'article'}.${extension}`;
}

function bodyOf(body: HTMLElement): string {
  const writer = new Turndown({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  // Markdown has no tables of its own, and takes HTML where it lacks a form.
  writer.keep(['table', 'sub', 'sup']);
  writer.remove((node) => node.hasAttribute('hidden'));
  return writer.turndown(body);
}
