import { squeeze } from '../core/text';

/** A file name that every system takes, made of the headline's first words. */
export function fileName(title: string, extension: string): string {
  const words = squeeze(title.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))
    .slice(0, 80)
    .trim();
  return `${words.replaceAll(' ', '-') || 'article'}.${extension}`;
}
