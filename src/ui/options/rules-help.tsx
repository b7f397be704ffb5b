import { i18n } from '#i18n';

/** The words of the rules by example. */
export function RulesHelp() {
  const examples = [
    [i18n.t('options.rules.helpHosts'), '[example.com]'],
    [i18n.t('options.rules.helpMode'), 'mode: auto | click | never'],
    [i18n.t('options.rules.helpBody'), 'body: .article-text'],
    [i18n.t('options.rules.helpStrip'), 'strip: .share-bar, //aside'],
    [i18n.t('options.rules.helpSource'), 'source: //p[last()]/a'],
    [i18n.t('options.rules.helpComment'), '! …'],
  ] as const;
  return (
    <details class="help">
      <summary>{i18n.t('options.rules.help')}</summary>
      <p class="soft">{i18n.t('options.rules.helpText')}</p>
      <dl>
        {examples.map(([meaning, code]) => (
          <div key={code}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
