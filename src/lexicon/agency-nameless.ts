import type { Block } from '../core/page';
import { normalize } from '../core/text';
import { type AgencyContext, BYLINE_NAME, isInitials, restOf } from './agency-context';
import type { Form } from './agency-credit';
import { namesAbove } from './credit-blocks';

/** "Agencies" where the author stands: an agency's text all the same, though nobody knows whose. */
const NAMELESS = new Set(
  `agencies agencias agences agenzie agências agenturen agencje agentury ajanslar агентства агенції агенции وكالات الوكالات סוכנויות הידיעות एजेंसी एजेंसियां एजेंसियाँ`
    .split(' ')
    .map(normalize),
);

function wordsOf({ norm }: Block): string[] {
  return norm.split(/[\s|•·,:/()-]+/).filter((word) => word !== '');
}

/** "By Agencies" above the text. */
export function nameless(block: Block, context: AgencyContext): Form {
  const words = wordsOf(block);
  if (words.length > 9 || !words.some((word) => NAMELESS.has(word))) return null;
  if (!restOf(block.text, context).every((word) => NAMELESS.has(normalize(word)))) return null;
  const marked = BYLINE_NAME.test(namesAbove(block.element)) || /\d/.test(block.norm);
  const { by } = context.lexicon.words;
  return marked || by.includes(words[0] ?? '') ? { form: 'byline', agencies: [] } : null;
}

/** "Fuente: Agencias", "red/Agenturen" under the text. */
export function namelessSign(block: Block, context: AgencyContext): Form {
  if (block.text.length > SIGN_CHARS || block.linkChars > 0) return null;
  const words = wordsOf(block);
  if (words.length < 2 || !words.some((word) => NAMELESS.has(word))) return null;
  const others = restOf(block.text, context).filter((word) => !NAMELESS.has(normalize(word)));
  const signed =
    /[:/]/.test(block.text) && others.every((word) => isInitials(word) || context.isOwnName(word));
  return signed ? { form: 'label', agencies: [] } : null;
}

/** Longest such line, in characters. */
const SIGN_CHARS = 45;
