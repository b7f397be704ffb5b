import type { PieceDirective, RuleSelector } from './rule';

/** The selector that a piece of an id, of a class or of an image's address stands for. */
export function pieceSelector(directive: {
  readonly name: PieceDirective;
  readonly piece: string;
}): RuleSelector {
  const value = `"${directive.piece.replace(/["\\]/g, '\\$&').replace(/[\u0000-\u001f]/g, ' ')}"`;
  const text =
    directive.name === 'strip_image_src' ? `img[src*=${value}]` : `[id*=${value}], [class*=${value}]`;
  return { text, type: 'css' };
}
