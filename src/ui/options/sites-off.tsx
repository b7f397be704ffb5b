import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { typedUrl } from '../../core/typed-url';
import { clearChoice, LOOKED_AT, setChoice } from '../../rules/edit';
import { ruleHost } from '../../rules/host';
import { parseRules } from '../../rules/parse';
import type { OptionsActions } from './actions';

/** Sites on which Headwater is switched off by a rule of the reader's own, as they stand in the rules. */
export function sitesOff(rules: string): string[] {
  const off = parseRules(rules).sections.flatMap(({ hosts, directives }) => {
    const mode = directives.findLast((each) => each.name === 'mode');
    return mode && 'value' in mode && mode.value === 'never' ? hosts : [];
  });
  return [...new Set(off)].sort();
}

/** The off switch for single sites. What it does is written into the rules, where it can be seen and changed. */
export function SitesOff(props: { readonly rules: string; readonly editRules: OptionsActions['editRules'] }) {
  const id = useId();
  const [site, setSite] = useState('');
  const [says, setSays] = useState('');
  const off = sitesOff(props.rules);

  async function add(): Promise<void> {
    const url = typedUrl(site);
    const host = url?.hostname.includes('.') ? ruleHost(url.hostname) : '';
    if (!host) return setSays(i18n.t('rules.off.bad'));
    await write((text) => setChoice(text, host, 'mode', 'never'));
    setSite('');
  }

  async function write(edit: (text: string) => string): Promise<void> {
    setSays((await props.editRules(edit)) ? '' : i18n.t('common.notSaved'));
  }

  return (
    <div class="block" data-testid="sites-off">
      <p class="name">{i18n.t('rules.off.title')}</p>
      <p class="soft small">{i18n.t('rules.off.help')}</p>
      <form
        class="field-row"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label class="unseen" for={id}>
          {i18n.t('rules.off.site')}
        </label>
        <input
          id={id}
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.com"
          aria-describedby={`${id}-says`}
          data-testid="site-off-host"
          value={site}
          onInput={(event) => setSite(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('rules.off.add')}
        </button>
      </form>
      <p class="says is-bad" id={`${id}-says`} role="alert">
        {says}
      </p>
      <ul class="site-list">
        {off.map((host) => (
          <li key={host}>
            <span>{host}</span>
            {host.includes('*') || host.includes('/') ? (
              <a href="#rules">{i18n.t('rules.off.inRules')}</a>
            ) : (
              <button
                type="button"
                class="button"
                aria-label={i18n.t('rules.off.onOf', { host })}
                onClick={() => void write((text) => clearChoice(text, host, 'mode', LOOKED_AT))}
              >
                {i18n.t('rules.off.on')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
