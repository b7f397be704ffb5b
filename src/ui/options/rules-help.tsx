import { i18n } from '#i18n';

/** The words of the rules by example, and the keys of the editor. */
export function RulesHelp() {
  const examples = [
    [i18n.t('options.rules.helpHosts'), '[example.com]'],
    [i18n.t('rules.help.hosts'), '[*.example.com, example.org/news]'],
    [i18n.t('options.rules.helpMode'), 'mode: auto | look | click | never'],
    [i18n.t('rules.words.title'), 'title: h1'],
    [i18n.t('options.rules.helpBody'), 'body: .article-text'],
    [i18n.t('options.rules.helpStrip'), 'strip: .share-bar, //aside'],
    [i18n.t('rules.words.stripIdOrClass'), 'strip_id_or_class: newsletter'],
    [i18n.t('rules.words.keep'), 'keep: .share-bar .author'],
    [i18n.t('options.rules.helpSource'), 'source: //p[last()]/a'],
    [i18n.t('rules.help.hide'), 'example.net##.share-bar'],
    [i18n.t('rules.help.show'), 'example.net#@#.keep-me'],
    [i18n.t('options.rules.helpComment'), '! …'],
  ] as const;
  const keys = [
    ['Ctrl S', i18n.t('rules.keys.save')],
    ['Ctrl Space', i18n.t('rules.keys.complete')],
    ['Ctrl F', i18n.t('rules.keys.find')],
    ['Ctrl Z', i18n.t('rules.keys.undo')],
    ['F8', i18n.t('rules.keys.nextMistake')],
    ['Ctrl Shift M', i18n.t('rules.keys.mistakes')],
    ['Ctrl Shift [ ]', i18n.t('rules.keys.fold')],
    ['Tab', i18n.t('rules.keys.leave')],
  ] as const;
  return (
    <>
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
        <p class="soft">{i18n.t('rules.help.selectors')}</p>
      </details>
      <details class="help">
        <summary>{i18n.t('rules.keys.title')}</summary>
        <dl>
          {keys.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p class="soft">{i18n.t('rules.keys.mac')}</p>
      </details>
    </>
  );
}
