import type { RuleFile } from './rule';

/** The name a list gives itself, in a line `! Title: …`; '' where it gives none. */
export function titleOf(file: Pick<RuleFile, 'loose'>): string {
  for (const { kind, text } of file.loose.slice(0, 50)) {
    const title = kind === 'comment' ? /^[!#]\s*Title:\s*(\S.{0,79})/i.exec(text)?.[1] : undefined;
    if (title) return title.trim();
  }
  return '';
}
