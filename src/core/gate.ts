/**
 * The cheap question asked on every page before anything is read: could this be an article at all?
 * Most pages (searches, shops, applications) end here, within a fraction of a millisecond.
 */
const MIN_TEXT = 350;
const MAX_PARAGRAPHS = 60;

/** @returns true where enough running text stands in few elements, or the markup says "article". */
export function mayBeArticle(document: Document): boolean {
  if (!document.body) return false;
  let chars = 0;
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && i < MAX_PARAGRAPHS; i++) {
    chars += paragraphs[i]?.textContent?.length ?? 0;
    if (chars >= MIN_TEXT) return true;
  }
  if (
    document.querySelector('meta[property="og:type"][content="article" i],article,[itemprop="articleBody"]')
  ) {
    return (document.body.textContent?.length ?? 0) >= MIN_TEXT;
  }
  // Pages whose paragraphs are separated by line breaks only, and pages built of custom elements.
  return document.getElementsByTagName('br').length >= 6;
}
