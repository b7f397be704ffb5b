import type { Draft } from '../draft';
import { textOf } from '../lines';

const BODY =
  '[itemprop~="articleBody"],.entry-content,.td-post-content,.tdb_single_content,.post-content,.article-body,.article-content,.article__body,.article__content,.articleBody,.article-text,.story-body,.post-body,.post__content';

/** Where the page marks the body of its article, what stands outside goes. */
export function crop(draft: Draft): void {
  const { body } = draft;
  const marked = [...body.querySelectorAll(BODY)].filter(
    (element) => !element.parentElement?.closest(BODY) || !body.contains(element.parentElement.closest(BODY)),
  );
  if (marked.length === 0) return;
  const inside = marked.reduce((sum, element) => sum + textOf(element).length, 0);
  if (inside < textOf(body).length * 0.8) return;
  for (const line of draft.lines()) {
    if (line.prose || marked.some((element) => element.contains(line.element))) continue;
    draft.cut('crop', line);
  }
}
