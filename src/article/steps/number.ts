import { NUMBER } from '../work';

/** Numbers all elements in document order. */
export function numberElements(doc: Document): void {
  const all = doc.body.getElementsByTagName('*');
  for (let i = 0; i < all.length; i++) all[i]?.setAttribute(NUMBER, String(i));
}
