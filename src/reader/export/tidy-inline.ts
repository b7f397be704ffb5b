/** What stands in lines: text, links, marks, small pictures, formulas. */
import { parseHttpUrl } from '../../core/url';
import type { Tidy } from './tidy';
import { copyMath } from './tidy-math';
import { BLOCK, isElement, isEmpty, isLeftOut, isText, plainText } from './tidy-nodes';

/** Ids that links of the article lead to, by the names they get: those of pages are no names to XML. */
export type Anchors = ReadonlyMap<string, string>;

/** Elements that stand in lines, by the name they are written under; '' is dissolved. */
const INLINE: Readonly<Record<string, string>> = {
  a: 'a',
  abbr: 'abbr',
  b: 'b',
  bdi: 'bdi',
  bdo: 'bdo',
  br: 'br',
  cite: 'cite',
  code: 'code',
  del: 'del',
  dfn: 'i',
  em: 'em',
  i: 'i',
  img: 'img',
  ins: 'ins',
  kbd: 'kbd',
  mark: 'mark',
  math: 'math',
  q: 'q',
  ruby: 'ruby',
  rt: 'rt',
  rp: 'rp',
  s: 's',
  samp: 'samp',
  small: 'small',
  strike: 's',
  strong: 'strong',
  sub: 'sub',
  sup: 'sup',
  tt: 'code',
  u: 'u',
  var: 'var',
};

export function writeInline(node: Node, into: Element, tools: Tidy, anchors: Anchors): void {
  const { make, line } = tools;
  if (isText(node)) {
    into.append(plainText(node.data));
    return;
  }
  if (!isElement(node) || isLeftOut(node)) return;
  const tag = Object.hasOwn(INLINE, node.localName) ? INLINE[node.localName] : undefined;
  const put = (name: string) => {
    const made = make(name, node);
    into.append(made);
    line(node.childNodes, made);
    if (isEmpty(made) && !made.id) made.remove();
  };
  switch (tag) {
    case undefined: {
      // A box within a line ends a word all the same.
      const box = node.matches(BLOCK);
      if (box && into.textContent) into.append(' ');
      line(node.childNodes, into);
      if (box) into.append(' ');
      return;
    }
    case 'br':
      into.append(make('br'));
      return;
    case 'img':
      writePicture(node as HTMLImageElement, into, tools);
      return;
    case 'math':
      copyMath(node, into);
      return;
    case 'a': {
      const href = addressOf(node, anchors);
      if (!href || into.closest('a')) {
        if (anchors.has(node.id)) put('span');
        else line(node.childNodes, into);
        return;
      }
      const made = make('a', node);
      made.setAttribute('href', href);
      into.append(made);
      line(node.childNodes, made);
      if (isEmpty(made)) made.remove();
      return;
    }
    case 'bdo':
      put(/^(?:ltr|rtl)$/.test(node.getAttribute('dir') ?? '') ? 'bdo' : 'bdi');
      return;
    case 'ruby':
      if (node.querySelector('rt')) put(tag);
      else line(node.childNodes, into);
      return;
    case 'rt':
    case 'rp':
      if (into.localName === 'ruby') put(tag);
      else line(node.childNodes, into);
      return;
    default:
      put(tag);
      return;
  }
}

function writePicture(image: HTMLImageElement, into: Element, { make, picture, missing }: Tidy): void {
  const source = picture(image);
  const words = plainText(image.alt).replace(/\s+/g, ' ').trim();
  if (source) {
    const made = make('img', image);
    made.setAttribute('src', source);
    made.setAttribute('alt', words);
    into.append(made);
    return;
  }
  const href = parseHttpUrl(image.src)?.href;
  if (!href || into.closest('a')) return;
  const link = make('a');
  link.setAttribute('href', href);
  link.append(words ? `${missing} ${words}` : missing);
  into.append(link);
}

function addressOf(link: Element, anchors: Anchors): string | null {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) {
    const anchor = anchors.get(href.slice(1));
    return anchor ? `#${anchor}` : null;
  }
  if (/^mailto:[^\s?]+$/i.test(href)) return href;
  return parseHttpUrl(href)?.href ?? null;
}
