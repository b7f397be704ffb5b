import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../storage/types';
import { counted } from '../counted';
import { SwitchRow } from '../parts/setting';
import { problemText } from '../problem-words';
import type { OptionsActions } from './actions';
import { type AddressFault, readAddress } from './search-address';
import type { TestAnswer } from './searxng';
import { BraveKey, ServicesBlock } from './services-block';

const FAULT_WORDS: Record<AddressFault, () => string> = {
  'not-web': () => i18n.t('options.search.badAddress'),
  query: () => i18n.t('options.search.hasQuery'),
  login: () => i18n.t('options.search.hasLogin'),
};

interface Notice {
  readonly tone: 'ok' | 'bad' | 'plain';
  readonly text: string;
  /** The address itself is wrong, not the server behind it. */
  readonly invalid?: boolean;
}

/** Where originals are searched, and whether without a click. */
export function SearchSection(props: { readonly settings: Settings; readonly actions: OptionsActions }) {
  const { settings, actions } = props;
  const [written, setWritten] = useState(settings.searxngUrl);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => setWritten(settings.searxngUrl), [settings.searxngUrl]);

  function read(): string | null {
    const address = readAddress(written);
    if ('url' in address) return address.url;
    setNotice({ tone: 'bad', text: FAULT_WORDS[address.fault](), invalid: true });
    return null;
  }

  async function save(): Promise<void> {
    const url = read();
    if (url === null) return;
    if (url) actions.askConsent();
    setWritten(url);
    const saved = await actions.update({ searxngUrl: url });
    setNotice(
      saved
        ? { tone: 'ok', text: i18n.t('options.search.saved') }
        : { tone: 'bad', text: i18n.t('common.notSaved') },
    );
  }

  async function test(): Promise<void> {
    const url = read();
    if (!url) return;
    setBusy(true);
    setNotice({ tone: 'plain', text: i18n.t('options.search.testing') });
    setNotice(answerNotice(await actions.testSearch(url)));
    setBusy(false);
  }

  return (
    <section>
      <h1>{i18n.t('options.search.title')}</h1>
      <p class="soft">{i18n.t('options.search.intro')}</p>
      <form
        class="block"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label class="name" for="searxng">
          {i18n.t('options.search.searxng')}
        </label>
        <p class="soft small" id="searxng-help">
          {i18n.t('options.search.searxngHelp')}
        </p>
        <div class="field-row">
          <input
            id="searxng"
            class="field"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="https://searx.example/"
            value={written}
            aria-invalid={notice?.invalid ?? false}
            aria-describedby="searxng-says searxng-help"
            onInput={(event) => {
              setWritten(event.currentTarget.value);
              setNotice(null);
            }}
          />
          <button type="submit" class="button primary">
            {i18n.t('options.search.save')}
          </button>
          <button
            type="button"
            class="button"
            aria-disabled={busy || !written.trim()}
            onClick={() => {
              if (!busy && written.trim()) void test();
            }}
          >
            {i18n.t('options.search.test')}
          </button>
        </div>
        <p class={`says small is-${notice?.tone ?? 'plain'}`} id="searxng-says" role="status">
          {notice?.text ?? i18n.t('options.search.testSends')}
        </p>
        <p class="soft small">{i18n.t('options.search.without')}</p>
      </form>
      <ServicesBlock settings={settings} actions={actions} />
      <BraveKey settings={settings} actions={actions} />
      <div class="block">
        <SwitchRow
          name={i18n.t('options.search.archives')}
          help={i18n.t('options.search.archivesHelp')}
          on={settings.archives}
          testId="archives"
          onChange={(archives) => void actions.update({ archives })}
        />
        <SwitchRow
          name={i18n.t('options.search.auto')}
          help={i18n.t('options.search.autoHelp')}
          on={settings.autoFind}
          onChange={(autoFind) => void actions.update({ autoFind })}
        />
      </div>
    </section>
  );
}

function answerNotice(answer: TestAnswer): Notice {
  if (answer.ok) return { tone: 'ok', text: counted('options.search.testOk', answer.results) };
  if (answer.why === 'refused') return { tone: 'bad', text: i18n.t('options.search.refused') };
  if (answer.why === 'not-json') return { tone: 'bad', text: i18n.t('options.search.notJson') };
  return { tone: 'bad', text: problemText(answer.why) };
}
