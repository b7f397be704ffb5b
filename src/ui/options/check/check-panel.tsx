import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseRules } from '../../../rules/parse';
import { type TestPage, testsOf } from '../../../rules/tests';
import type { OptionsActions } from '../actions';
import { unreachedText } from '../unreached';
import type { Checked } from './run';

/** Results listed; more are counted. */
const SHOWN_MAX = 200;

type State =
  | { readonly phase: 'rest'; readonly says: string }
  | { readonly phase: 'busy' | 'done'; readonly of: number; readonly checked: readonly Checked[] };

/** Fetches the pages that rules name (`test_url`) and reports which rules still do what they say. */
export function CheckPanel(props: {
  readonly rules: () => string;
  readonly actions: Pick<OptionsActions, 'fetchPage' | 'vocabulary'>;
  readonly onGoTo: (line: number) => void;
}) {
  const [site, setSite] = useState('');
  const [state, setState] = useState<State>({ phase: 'rest', says: '' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function run(): Promise<void> {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const rules = props.rules();
    const wanted = site.trim().toLowerCase();
    const pages = testsOf(parseRules(rules)).filter(({ url }) => new URL(url).hostname.includes(wanted));
    if (pages.length === 0) {
      setState({ phase: 'rest', says: i18n.t('rules.check.none') });
      return;
    }
    const checked: Checked[] = [];
    const show = (phase: 'busy' | 'done') => setState({ phase, of: pages.length, checked: [...checked] });
    show('busy');
    try {
      const { checkPages } = await import('./run');
      await checkPages(rules, pages, props.actions, control.signal, (one) => {
        checked.push(one);
        if (!control.signal.aborted) show('busy');
      });
    } finally {
      if (running.current === control) show('done');
    }
  }

  return (
    <details class="help try">
      <summary data-testid="check-open">{i18n.t('rules.check.title')}</summary>
      <p class="soft">{i18n.t('rules.check.help')}</p>
      <form
        class="try-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run().catch(() => {});
        }}
      >
        <label for="check-site">{i18n.t('rules.check.site')}</label>
        <input
          id="check-site"
          class="field"
          type="text"
          spellcheck={false}
          autocomplete="off"
          value={site}
          onInput={(event) => setSite(event.currentTarget.value)}
        />
        {state.phase === 'busy' ? (
          <button type="button" class="button" onClick={() => running.current?.abort()}>
            {i18n.t('common.cancel')}
          </button>
        ) : (
          <button type="submit" class="button" data-testid="check-run">
            {i18n.t('rules.check.run')}
          </button>
        )}
      </form>
      {state.phase === 'rest' ? (
        <p class="says" role="status">
          {state.says}
        </p>
      ) : (
        <Report state={state} onGoTo={props.onGoTo} />
      )}
    </details>
  );
}

function Report(props: {
  readonly state: Extract<State, { phase: 'busy' | 'done' }>;
  readonly onGoTo: (line: number) => void;
}) {
  const { phase, of, checked } = props.state;
  const good = checked.filter(({ is }) => is === 'good').length;
  const bad = checked.filter(({ is }) => is !== 'good').sort((a, b) => a.page.line - b.page.line);
  return (
    <section class="found" aria-labelledby="check-says" data-testid="check-report" data-phase={phase}>
      <p id="check-says" role="status">
        {i18n.t('rules.check.count', { done: checked.length, of, good })}
      </p>
      {phase === 'busy' && <progress aria-labelledby="check-says" max={of} value={checked.length} />}
      <ul class="plain small">
        {bad.slice(0, SHOWN_MAX).map((each) => (
          <li key={each.page.line} data-testid="check-bad">
            <button type="button" class="textual" onClick={() => props.onGoTo(each.page.line)}>
              {i18n.t('rules.health.goTo', { line: each.page.line })}
            </button>{' '}
            <code>{addressOf(each.page)}</code> {sayOf(each)}
          </li>
        ))}
      </ul>
      {bad.length > SHOWN_MAX && (
        <p class="soft small">{i18n.t('rules.import.andMore', [bad.length - SHOWN_MAX])}</p>
      )}
    </section>
  );
}

function addressOf({ url }: TestPage): string {
  return url.length > 100 ? `${url.slice(0, 100)}…` : url;
}

function sayOf(checked: Checked): string {
  switch (checked.is) {
    case 'good':
      return '';
    case 'unreached':
      return unreachedText(checked.why);
    case 'no-rule':
      return i18n.t('rules.check.noRule');
    case 'no-article':
      return i18n.t('rules.check.noArticle');
    case 'slow':
      return i18n.t('rules.unasked');
    case 'no-body':
      return i18n.t('rules.check.noBody');
    case 'no-title':
      return i18n.t('rules.check.noTitle');
    case 'missing':
      return i18n.t('rules.check.missing', { words: checked.words.join(' … ').slice(0, 200) });
  }
}
