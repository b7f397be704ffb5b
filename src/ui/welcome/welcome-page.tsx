import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { DEFAULT_KEYS, KEY_ACTIONS } from '../../storage/keys';
import { KEY_WORDS } from '../key-words';
import { Brand } from '../parts/mark';
import { DrawCleans, DrawFinds, DrawNotices } from './drawings';

export interface WelcomeInput {
  /** Keys as the browser names them, or '' where none are set. */
  readonly keys: { readonly read: string; readonly find: string };
  /** `granted-now`: given on this page. */
  readonly access: 'granted' | 'missing' | 'granted-now';
}

/** Seen once, after installing: what it does, what it may read and why, what leaves the browser. */
export function WelcomePage(props: { readonly input: WelcomeInput; readonly onGrant: () => void }) {
  const { keys, access } = props.input;
  return (
    <div class="welcome">
      <header>
        <Brand />
      </header>
      <main>
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="intro">{i18n.t('welcome.intro')}</p>
        <ul class="three">
          <Does title={i18n.t('welcome.notices')} drawing={<DrawNotices />}>
            {i18n.t('welcome.noticesText')}
          </Does>
          <Does title={i18n.t('welcome.cleans')} drawing={<DrawCleans />}>
            {i18n.t('welcome.cleansText')} {keys.read && <Keys say={keyText} keys={keys.read} />}
          </Does>
          <Does title={i18n.t('welcome.finds')} drawing={<DrawFinds />}>
            {i18n.t('welcome.findsText')} {keys.find && <Keys say={findKeyText} keys={keys.find} />}
          </Does>
        </ul>
        <div class="plain">
          <section>
            <h2>{i18n.t('welcome.accessTitle')}</h2>
            <p>{i18n.t('welcome.accessText')}</p>
            {access === 'missing' && (
              <>
                <p class="missing">{i18n.t('welcome.accessMissing')}</p>
                <button type="button" class="button primary" data-testid="grant" onClick={props.onGrant}>
                  {i18n.t('welcome.accessGrant')}
                </button>
              </>
            )}
            <p class="says is-ok" role="status">
              {access === 'granted-now' ? i18n.t('welcome.accessGranted') : ''}
            </p>
          </section>
          <section>
            <h2>{i18n.t('welcome.leavesTitle')}</h2>
            <p>
              {i18n.t('welcome.leavesText')} <a href="ledger.html">{i18n.t('welcome.ledger')}</a>
            </p>
          </section>
          <section>
            <h2>{i18n.t('welcome.keysTitle')}</h2>
            <p>{i18n.t('welcome.keysText')}</p>
            <ul class="key-list">
              {KEY_ACTIONS.map((action) => (
                <li key={action}>
                  <kbd>{DEFAULT_KEYS[action]}</kbd> {KEY_WORDS[action]()}
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2>{i18n.t('welcome.pinTitle')}</h2>
            <p>
              {i18n.t('welcome.pinText')} <a href="options.html">{i18n.t('welcome.options')}</a>
            </p>
          </section>
        </div>
      </main>
    </div>
  );
}

function Does(props: {
  readonly title: string;
  readonly drawing: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <li>
      {props.drawing}
      <h2>{props.title}</h2>
      <p>{props.children}</p>
    </li>
  );
}

const SLOT = '\u{e000}';
const keyText = () => i18n.t('welcome.cleansKey', { key: SLOT });
const findKeyText = () => i18n.t('welcome.findsKey', { key: SLOT });

function Keys(props: { readonly say: () => string; readonly keys: string }) {
  const [before, after] = props.say().split(SLOT);
  return (
    <span class="keys">
      {before}
      {props.keys.split('+').map((key, index) => (
        <>
          {index > 0 && '+'}
          <kbd>{key}</kbd>
        </>
      ))}
      {after}
    </span>
  );
}
