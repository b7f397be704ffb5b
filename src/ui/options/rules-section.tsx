import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseRules, TEXT_MAX } from '../../rules/parse';
import type { RuleFile, RuleMistake } from '../../rules/rule';
import { validate } from '../../rules/select';
import type { RulesText } from '../../storage/rules';
import { FileButton } from '../parts/setting';
import type { OptionsActions } from './actions';
import { mistakeText } from './mistakes';
import { RulesEditor } from './rules-editor';
import { RulesHelp } from './rules-help';

/** More mistakes than this are counted, not listed. */
const LISTED_MAX = 50;
/** Milliseconds after the last key before the text is read again. */
const READ_DELAY = 150;

interface Notice {
  readonly tone: 'ok' | 'bad' | 'plain';
  readonly text: string;
}

/** The reader's rules as text. What is typed here is never thrown away without being asked. */
export function RulesSection(props: {
  readonly stored: RulesText;
  readonly actions: OptionsActions;
  readonly active: boolean;
}) {
  const { stored, actions } = props;
  const [base, setBase] = useState(stored);
  const [text, setText] = useState(stored.text);
  const [notice, setNotice] = useState<Notice | null>(null);
  /** What another page saved while text was being typed here. */
  const [theirs, setTheirs] = useState<RulesText | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const saving = useRef(false);
  const read = useRules(text);
  const { file } = read;

  function follow(rules: RulesText): void {
    setBase(rules);
    setText(rules.text);
    setTheirs(null);
  }

  const dirty = text !== base.text;
  useEffect(() => {
    // One's own save answers for itself.
    if (stored === base || saving.current) return;
    if (dirty && stored.text !== text) setTheirs(stored);
    else follow(stored);
  }, [stored]);
  useLeaveGuard(dirty);

  async function save(from: RulesText): Promise<void> {
    saving.current = true;
    const saved = await actions.saveRules(text, from.revision).catch(() => null);
    saving.current = false;
    if (saved?.ok) {
      setBase({ text, revision: saved.revision });
      setTheirs(null);
      const wrong = new Set(parseRules(text, { validate }).mistakes.map((mistake) => mistake.line)).size;
      setNotice(
        wrong > 0
          ? { tone: 'plain', text: i18n.t('options.rules.savedWithMistakes', wrong) }
          : { tone: 'ok', text: i18n.t('options.rules.saved') },
      );
    } else if (saved?.reason === 'conflict') {
      setTheirs(saved.current);
    } else {
      setNotice({ tone: 'bad', text: i18n.t('common.notSaved') });
    }
  }

  async function importFile(chosen: File): Promise<void> {
    if (chosen.size > TEXT_MAX) {
      setNotice({ tone: 'bad', text: i18n.t('options.rules.tooLarge') });
      return;
    }
    try {
      const added = (await chosen.text()).replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
      setText((own) => joined(own, added));
      setNotice({ tone: 'plain', text: i18n.t('options.rules.imported') });
    } catch {
      setNotice({ tone: 'bad', text: i18n.t('options.rules.importFailed') });
    }
  }

  function goTo(mistake: RuleMistake): void {
    const area = field.current;
    if (!area) return;
    const lines = text.split('\n').slice(0, mistake.line - 1);
    const at = lines.reduce((sum, line) => sum + line.length + 1, 0) + mistake.column - 1;
    area.focus();
    area.setSelectionRange(at, at);
    const height = area.scrollHeight / Math.max(1, text.split('\n').length);
    area.closest('.editor')?.scrollTo({ top: (mistake.line - 3) * height });
  }

  return (
    <section hidden={!props.active}>
      <h1>{i18n.t('options.rules.title')}</h1>
      <p class="soft">{i18n.t('options.rules.intro')}</p>
      <div class="bar-row">
        <button type="button" class="button primary" data-testid="rules-save" onClick={() => void save(base)}>
          {i18n.t('options.rules.save')}
        </button>
        <FileButton
          label={i18n.t('options.rules.import')}
          accept=".txt,text/plain"
          testId={props.active ? 'import' : undefined}
          onFile={(chosen) => void importFile(chosen)}
        />
        <button
          type="button"
          class="button"
          data-testid={props.active ? 'export' : undefined}
          onClick={() => actions.download('headwater-rules.txt', text, 'text/plain')}
        >
          {i18n.t('options.rules.export')}
        </button>
        <p class={`says is-${dirty ? 'plain' : (notice?.tone ?? 'plain')}`} role="status">
          {notice && (notice.tone !== 'ok' || !dirty)
            ? notice.text
            : dirty
              ? i18n.t('options.rules.unsaved')
              : ''}
        </p>
        <p class="soft small numbers counts">{countText(read)}</p>
      </div>
      {theirs && (
        <div class="conflict" role="alert">
          <p>{i18n.t('options.rules.conflict')}</p>
          <button type="button" class="button" onClick={() => void save(theirs)}>
            {i18n.t('options.rules.keepMine')}
          </button>
          <button type="button" class="button" onClick={() => follow(theirs)}>
            {i18n.t('options.rules.takeTheirs')}
          </button>
        </div>
      )}
      <RulesEditor
        text={text}
        mistakes={file.mistakes}
        field={field}
        describedBy="rules-mistakes"
        onInput={(typed) => {
          setText(typed);
          setNotice(null);
        }}
        onSave={() => void save(base)}
      />
      <div id="rules-mistakes">
        {file.mistakes.length > 0 && <h2 class="label">{i18n.t('options.rules.mistakesTitle')}</h2>}
        <ul class="mistakes">
          {file.mistakes.slice(0, LISTED_MAX).map((mistake) => (
            <li key={`${mistake.line}:${mistake.column}`} data-testid="rules-error">
              <button type="button" title={i18n.t('options.rules.goTo')} onClick={() => goTo(mistake)}>
                {mistakeText(mistake)}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <RulesHelp />
    </section>
  );
}

interface ReadRules {
  readonly text: string;
  readonly file: RuleFile;
}

/** Reads the text as it is typed, a moment after the last key. */
function useRules(text: string): ReadRules {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), READ_DELAY);
    return () => clearTimeout(timer);
  }, [text]);
  return useMemo(() => ({ text: settled, file: parseRules(settled, { validate }) }), [settled]);
}

/** Asks before the page is left with unsaved text. */
function useLeaveGuard(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [dirty]);
}

/** Adds rules to those that stand there; the same ones are not added twice. */
function joined(own: string, added: string): string {
  if (!own.trim() || added.includes(own.trim())) return added;
  if (own.includes(added.trim())) return own;
  return `${own.trimEnd()}\n\n${added}`;
}

function countText({ file, text }: ReadRules): string {
  const hosts = new Set(file.sections.flatMap((section) => section.hosts));
  const written = text.replace(/\n$/, '').split('\n').length;
  return [
    i18n.t('options.rules.sites', hosts.size),
    i18n.t('options.rules.lines', written),
    i18n.t('options.rules.mistakes', file.mistakes.length),
  ].join(' · ');
}
