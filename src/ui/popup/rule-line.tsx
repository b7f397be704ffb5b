import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RuleOrigin } from '../../rules/rule';
import type { PopupActions } from './actions';

/** Which of the reader's rules is at work on the page; leads to its line. Nothing shows where there is none. */
export function RuleLine(props: { readonly url: string; readonly actions: PopupActions }) {
  const { url, actions } = props;
  const [origin, setOrigin] = useState<RuleOrigin | null>(null);
  useEffect(() => {
    let gone = false;
    setOrigin(null);
    if (/^https?:/.test(url))
      actions.ruleFor(url).then(
        (found) => {
          if (!gone) setOrigin(found);
        },
        () => {},
      );
    return () => {
      gone = true;
    };
  }, [url]);
  if (!origin) return null;
  const list = origin.list || i18n.t('rules.mine');
  return (
    <p class="rule-line small">
      <button
        type="button"
        class="textual"
        data-testid="rule-line"
        onClick={() => actions.openOptions(`rules:${origin.line}`)}
      >
        {i18n.t('rules.atWork', { line: origin.line, list })}
      </button>
    </p>
  );
}
