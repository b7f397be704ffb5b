import { Draft } from '../draft';
import { textOf } from '../lines';
import type { Step } from '../work';

const BODY =
  '[itemprop~="articleBody"],.entry-content,.td-post-content,.tdb_single_content,.post-content,.article-body,.article-content,.article__body,.article__content,.articleBody,.article-text,.story-body,.post-body,.post__content';

/** Where the page marks the body of its article, what stands outside goes; prose stays. */
export const crop: Step = {
  name: 'crop',
  run(work) {
    const { body } = work;
    if (!body || work.attempt !== 'readability') return;
    const all = [...body.querySelectorAll(BODY)];
    const marked = all.filter(
      (element) => !all.some((other) => other !== element && other.contains(element)),
    );
    if (marked.length === 0) return;
    const inside = marked.reduce((sum, element) => sum + textOf(element).length, 0);
    if (inside < textOf(body).length * 0.8) return;
    const draft = new Draft(body, work);
    for (const line of draft.lines()) {
      if (line.prose || marked.some((element) => element.contains(line.element))) continue;
      draft.cut('crop', line);
    }
    work.lines = null;
  },
};
