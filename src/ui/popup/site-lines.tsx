import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { atWorkText, rulePlace } from '../rule-text';
import type { PopupActions } from './actions';

type SiteRule = Awaited<ReturnType<PopupActions['ruleFor']>>;

/**
 * What holds on this site: the rule that is at work, which leads to its line, and on copies whether originals are
 * looked for without a click.
 */
export function SiteLines(props: {
  readonly url: string;
  /** Whether looking for originals without a click can be offered here. */
  readonly offersFind: boolean;
  readonly actions: PopupActions;
}) {
  const { url, actions } = props;
  const [rule, setRule] = useState<SiteRule | null>(null);
  const [failed, setFailed] = useState(false);
  const read = () => (/^https?:/.test(url) ? actions.ruleFor(url).catch(() => null) : Promise.resolve(null));
  useEffect(() => {
    let gone = false;
    setRule(null);
    void read().then((found) => {
      if (!gone) setRule(found);
    });
    return () => {
      gone = true;
    };
  }, [url]);

  async function choose(auto: boolean): Promise<void> {
    setFailed(!(await actions.setFind(auto ? 'auto' : 'click')));
    // As it is now, be it saved or not.
    setRule(await read());
  }

  if (!rule) return null;
  const { origin } = rule;
  return (
    <>
      {props.offersFind && (
        <label class="site-find small">
          <input
            type="checkbox"
            data-testid="site-find"
            checked={rule.find === 'auto'}
            onChange={(event) => void choose(event.currentTarget.checked)}
          />
          {i18n.t('rules.findHere')}
        </label>
      )}
      <p class="says is-bad small" role="alert">
        {failed ? i18n.t('common.notSaved') : ''}
      </p>
      {origin && (
        <p class="rule-line small">
          <button
            type="button"
            class="textual"
            data-testid="rule-line"
            onClick={() => actions.openOptions(rulePlace(origin))}
          >
            {atWorkText(origin)}
          </button>
        </p>
      )}
    </>
  );
}
