import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { typedUrl } from '../../../core/typed-url';
import { counted } from '../../counted';
import type { OpenPage, OptionsActions } from '../actions';
import { unreachedText } from '../unreached';
import type { Trial } from './run';

/** Shows what the rules in the editor do to a page that is open, or to pasted HTML, before they are saved. */
export function TryPanel(props: {
  readonly rules: () => string;
  readonly actions: Pick<OptionsActions, 'openPages' | 'readPage' | 'fetchPage' | 'vocabulary'>;
  readonly onGoTo: (line: number) => void;
}) {
  const { actions } = props;
  const id = useId();
  const [pages, setPages] = useState<readonly OpenPage[]>([]);
  const [chosen, setChosen] = useState('');
  const [html, setHtml] = useState('');
  const [address, setAddress] = useState('');
  const [trial, setTrial] = useState<{ readonly trial: Trial; readonly rules: readonly string[] } | null>(
    null,
  );
  const [says, setSays] = useState('');
  const pasted = chosen === 'pasted';

  async function open(): Promise<void> {
    const found = await actions.openPages().catch(() => []);
    setPages(found);
    setChosen((now) => now || (found[0] ? `${found[0].tabId}` : 'pasted'));
  }

  async function run(): Promise<void> {
    setSays('');
    setTrial(null);
    const page = await pageOf();
    if (typeof page === 'string') {
      setSays(page);
      return;
    }
    const rules = props.rules();
    const { tryRules } = await import('./run');
    setTrial({ trial: await tryRules(rules, page, actions.vocabulary), rules: rules.split('\n') });
  }

  /** The page, or what keeps it from being read: of a tab, of pasted HTML, or fetched where there is only an address. */
  async function pageOf(): Promise<{ readonly html: string; readonly url: string } | string> {
    if (!pasted)
      return (await actions.readPage(Number(chosen)).catch(() => null)) ?? i18n.t('rules.try.closed');
    const url = typedUrl(address);
    if (!url) return i18n.t('rules.try.needs');
    if (html.trim()) return { html, url: url.href };
    const answer = await actions.fetchPage(url.href, true, AbortSignal.timeout(30_000));
    return answer.ok ? answer : unreachedText(answer.why);
  }

  return (
    <details class="help try" onToggle={(event) => event.currentTarget.open && void open()}>
      <summary>{i18n.t('rules.try.title')}</summary>
      <p class="soft">{i18n.t('rules.try.help')}</p>
      <form
        class="try-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <label for={`${id}-page`}>{i18n.t('rules.try.page')}</label>
        <select
          id={`${id}-page`}
          class="field"
          data-testid="try-page"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {pages.map(({ tabId, title, url }) => (
            <option key={tabId} value={`${tabId}`}>
              {new URL(url).hostname} – {title}
            </option>
          ))}
          <option value="pasted">{i18n.t('rules.try.pasted')}</option>
        </select>
        {pasted && (
          <>
            <label for={`${id}-address`}>{i18n.t('rules.try.address')}</label>
            <input
              id={`${id}-address`}
              class="field"
              type="text"
              inputMode="url"
              spellcheck={false}
              autocomplete="off"
              data-testid="try-address"
              value={address}
              onInput={(event) => setAddress(event.currentTarget.value)}
            />
            <label for={`${id}-html`}>{i18n.t('rules.try.html')}</label>
            <textarea
              id={`${id}-html`}
              class="field"
              rows={5}
              spellcheck={false}
              data-testid="try-html"
              value={html}
              onInput={(event) => setHtml(event.currentTarget.value)}
            />
          </>
        )}
        <button type="submit" class="button" data-testid="try-run">
          {i18n.t('rules.try.run')}
        </button>
      </form>
      <p class="says is-bad" role="alert">
        {says}
      </p>
      {trial && <Result trial={trial.trial} rules={trial.rules} onGoTo={props.onGoTo} />}
    </details>
  );
}

function Result(props: {
  readonly trial: Trial;
  readonly rules: readonly string[];
  readonly onGoTo: (line: number) => void;
}) {
  const { trial, rules } = props;
  const changes = trial.texts?.filter((each) => each.side !== 'both').length ?? 0;
  return (
    <section class="found" data-testid="try-result" aria-label={i18n.t('rules.try.title')}>
      <p role="status">
        {trial.origin === null
          ? i18n.t('rules.try.none')
          : i18n.t('rules.try.applies', { line: trial.origin })}{' '}
        {trial.texts === null ? i18n.t('rules.try.noArticle') : counted('rules.try.changes', changes)}
      </p>
      {trial.lines.length > 0 && (
        <div class="try-table">
          <table class="numbers small">
            <thead>
              <tr>
                <th scope="col">{i18n.t('rules.try.line')}</th>
                <th scope="col">{i18n.t('rules.try.rule')}</th>
                <th scope="col">{i18n.t('rules.try.found')}</th>
                <th scope="col">{i18n.t('rules.try.ms')}</th>
              </tr>
            </thead>
            <tbody>
              {trial.lines.map((each) => (
                <tr key={each.line} class={each.found === 0 && !each.text ? 'is-none' : undefined}>
                  <td>
                    <button type="button" class="textual" onClick={() => props.onGoTo(each.line)}>
                      {each.line}
                    </button>
                  </td>
                  <td>
                    <code>{(rules[each.line - 1] ?? '').trim().slice(0, 300)}</code>
                    {each.text && <bdi class="soft"> → {each.text}</bdi>}
                    {each.unasked && <span class="says is-bad"> {i18n.t('rules.unasked')}</span>}
                  </td>
                  <td>{each.ignored ? '–' : each.found}</td>
                  <td>{each.ignored ? '' : each.ms.toFixed(1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="soft small numbers">
        {i18n.t('rules.try.times', {
          before: trial.msBefore.toFixed(0),
          after: trial.msAfter.toFixed(0),
        })}
      </p>
      {trial.texts && (
        <div class="try-texts">
          <Text trial={trial} side="out" name={i18n.t('rules.try.without')} title={trial.titleBefore} />
          <Text trial={trial} side="in" name={i18n.t('rules.try.with')} title={trial.titleAfter} />
        </div>
      )}
    </section>
  );
}

/** One of the two texts; what only it has is marked. */
function Text(props: {
  readonly trial: Trial;
  readonly side: 'out' | 'in';
  readonly name: string;
  readonly title: string;
}) {
  const { trial, side } = props;
  const shown = trial.texts?.filter((each) => each.side === 'both' || each.side === side) ?? [];
  return (
    <section
      class={`try-text is-${side}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      aria-label={props.name}
    >
      <p class="label">{props.name}</p>
      <p class="name" dir="auto">
        {props.title}
      </p>
      {shown.map((each, index) => (
        <p key={index} dir="auto">
          {each.side === 'both' ? (
            each.text
          ) : side === 'out' ? (
            <del>{each.text}</del>
          ) : (
            <ins>{each.text}</ins>
          )}
        </p>
      ))}
    </section>
  );
}
