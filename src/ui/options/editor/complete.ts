import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { i18n } from '#i18n';
import { DIRECTIVES, WRAP_TAGS } from '../../../rules/directives';
import { FIND_MODES, RULE_MODES } from '../../../rules/rule';
import { directiveWords } from '../directive-words';

/**
 * What may stand at the cursor: words at a line's start, choices behind `mode:` and `find:`, elements in `wrap_in(…)`, sites
 * between square brackets.
 *
 * @param hosts the sites that are open in the browser
 */
export function completions(hosts: () => Promise<readonly string[]>) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const word = /[\w.*-]*$/.exec(before)?.[0] ?? '';
    const from = context.pos - word.length;
    if (/^\s*\[[^\]#]*$/.test(before)) {
      const open = await hosts().catch(() => []);
      const options = open.map(
        (label): Completion => ({ label, type: 'namespace', detail: i18n.t('rules.editor.openNow') }),
      );
      return options.length > 0 ? { from, options, validFor: /^[\w.*-]*$/ } : null;
    }
    if (/^\s*mode\s*:\s*[a-z]*$/i.test(before))
      return {
        from,
        options: RULE_MODES.map((label) => ({ label, type: 'constant', detail: directiveWords(label) })),
      };
    if (/^\s*find\s*:\s*[a-z]*$/i.test(before))
      return {
        from,
        options: FIND_MODES.map((label) => ({
          label,
          type: 'constant',
          detail: label === 'auto' ? i18n.t('rules.words.findAuto') : directiveWords(label),
        })),
      };
    if (/^\s*wrap_in\s*\(\s*[a-z0-9]*$/i.test(before))
      return { from, options: [...WRAP_TAGS].map((label) => ({ label, type: 'constant' })) };
    if (!/^\s*[a-z_]*$/i.test(before) || (!word && !context.explicit)) return null;
    return { from, options: WORDS, validFor: /^\w*$/ };
  };
}

const WORDS = Array.from(DIRECTIVES, ([name, kind]): Completion => {
  const obeyed = kind.takes !== 'anything';
  return {
    label: name,
    apply: kind.takes === 'wrap' ? 'wrap_in(blockquote): ' : `${name}: `,
    type: 'keyword',
    detail: obeyed ? directiveWords(name) : i18n.t('rules.editor.notObeyed'),
    boost: obeyed ? 10 : -10,
  };
});
