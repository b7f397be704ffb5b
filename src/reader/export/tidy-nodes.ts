/** What the parts of the tidying ask of a page's nodes. */

export const BLOCK =
  'address,article,blockquote,center,dd,details,div,dl,dt,figure,figcaption,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul';
/** No part of the article: what is hidden, and what the view itself has put among the text. */
const LEFT_OUT =
  '[hidden],[aria-hidden="true"],[data-own],button,input,select,textarea,script,style,template,svg,iframe';
// Everything that XML does not take.
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text without what XML does not take. */
export function plainText(text: string): string {
  return text.replace(NOT_XML, '');
}

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

export function isLeftOut(node: Node): boolean {
  return isElement(node) && node.matches(LEFT_OUT);
}

export function isBlank(node: Node): boolean {
  return isText(node) ? node.data.trim() === '' : !isElement(node) || isLeftOut(node);
}

/** Boxes, what holds boxes, and pictures that stand alone. */
export function isBlock(node: Node): node is Element {
  if (!isElement(node) || isLeftOut(node)) return false;
  return node.matches(BLOCK) || node.querySelector(BLOCK) !== null || isLonePicture(node);
}

function isLonePicture(element: Element): boolean {
  if (element.localName !== 'img') return false;
  const beside = [...(element.parentNode?.childNodes ?? [])].filter((node) => node !== element);
  return beside.every((node) => isBlank(node) || (isElement(node) && node.matches(`${BLOCK},img`)));
}

export function isEmpty(element: Element): boolean {
  return (
    !element.textContent?.trim() &&
    !element.querySelector('img,math,hr') &&
    !/^(?:hr|br|img)$/.test(element.localName)
  );
}
