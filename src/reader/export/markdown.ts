/** The article as Markdown, with what is known about it in front. Pure but for the nodes it reads. */
import Turndown from 'turndown';
import { squeeze } from '../../core/text';
import type { SavedArticle } from './types';

/**
 * @returns YAML front matter (title, author, published, updated, site, url, saved and, where an origin is known,
 * original, original_site, original_published and original_check), the headline and the text
 */
export function toMarkdown(article: SavedArticle): string {
  const { title, authors, publishedTime, modifiedTime, siteName, url, origin, savedAt } = article;
  const facts: [name: string, value: string | null | undefined][] = [
    ['title', title],
    ['author', authors.join(', ')],
    ['published', publishedTime],
    ['updated', modifiedTime],
    ['site', siteName],
    ['url', url],
    ['original', origin?.url],
    ['original_site', origin && (origin.siteName ?? origin.host)],
    ['original_published', origin?.published],
    ['original_check', origin?.check],
    ['saved', new Date(savedAt).toISOString()],
  ];
  // A JSON string is a YAML string.
  const front = facts.flatMap(([name, value]) => {
    const text = squeeze(value ?? '');
    return text ? [`${name}: ${JSON.stringify(text)}`] : [];
  });
  return ['---', ...front, '---', '', `# ${squeeze(title)}`, '', bodyOf(article.body), ''].join('\n');
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
  writer.remove((node) => node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true');
  return writer.turndown(body);
}
