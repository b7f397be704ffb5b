import { i18n } from '#i18n';
import type { Outdated } from '../../rules/health';
import { dateOf } from '../figures';

/** Entries shown; more are counted. */
const SHOWN_MAX = 20;

/** What is wrong with a rule that its site has left behind, as a sentence. */
export function outdatedText({ record }: Outdated): string {
  const since = dateOf(new Date(record.missedAt ?? 0).toISOString().slice(0, 10));
  return i18n.t('rules.health.since', { host: record.host, since });
}

/** Rules that used to find something and do not any more; nothing shows where there is none. */
export function OutdatedRules(props: {
  readonly rules: readonly Outdated[];
  readonly onGoTo: (line: number) => void;
  /** Turns the rule's lines into comments. */
  readonly onMute: (rule: Outdated) => void;
}) {
  const { rules } = props;
  if (rules.length === 0) return null;
  return (
    <section class="outdated" aria-labelledby="outdated-title" data-testid="outdated">
      <h2 class="label" id="outdated-title">
        {i18n.t('rules.health.title')}
      </h2>
      <p class="small">{i18n.t('rules.health.help')}</p>
      <ul>
        {rules.slice(0, SHOWN_MAX).map((each) => (
          <li key={each.line}>
            <p>
              <code>{each.record.text.split('\n', 1)[0]?.slice(0, 200)}</code>
              <br />
              {outdatedText(each)}
            </p>
            <button type="button" class="button" onClick={() => props.onGoTo(each.line)}>
              {i18n.t('rules.health.goTo', { line: each.line })}
            </button>
            <button
              type="button"
              class="button"
              data-testid="outdated-mute"
              onClick={() => props.onMute(each)}
            >
              {i18n.t('rules.health.automatic')}
            </button>
          </li>
        ))}
      </ul>
      {rules.length > SHOWN_MAX && (
        <p class="small">{i18n.t('rules.import.andMore', [rules.length - SHOWN_MAX])}</p>
      )}
    </section>
  );
}
