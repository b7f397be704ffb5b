import type { ReaderFeature } from '../feature';

/** What stands in a list without being an item belongs to the item before: else screen readers count wrong. */
const lists: ReaderFeature = {
  id: 'lists',
  order: 2,
  first: true,
  mount(view) {
    for (const list of view.article.querySelectorAll('ul,ol')) {
      for (const child of [...list.children]) {
        if (child.matches('li,script,template')) continue;
        let item = child.previousElementSibling;
        if (!item) {
          item = document.createElement('li');
          child.before(item);
        }
        item.append(child);
      }
    }
  },
};

export default lists;
