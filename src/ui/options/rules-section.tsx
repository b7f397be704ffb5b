import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { muteLines, outdatedIn } from '../../rules/health';
import { ruleHost } from '../../rules/host';
import type { ImportChoice, ImportPlan } from '../../rules/import/plan';
import type { RuleFile } from '../../rules/rule';
import type { RulesText } from '../../storage/rules';
import type { HealthRecord } from '../../storage/types';
import { counted } from '../counted';
import { FileButton } from '../parts/setting';
import type { OpenPage, OptionsActions } from './actions';
import { Conflict } from './conflict';
import type { RulesEditor } from './editor/editor';
import { useFocusHome } from './focus-home';
import { ImportPreview, ImportWays } from './import-panel';
import { Lazy } from './lazy';
import { mistakeText } from './mistakes';
import { OutdatedRules, outdatedText } from './outdated';
import { pause } from './pause';
import { EditorBox } from './rules-editor';
import { useImport } from './use-import';

/** More mistakes than this are counted, not listed. */
const LISTED_MAX = 50;

interface Notice {
  readonly tone: 'ok' | 'bad' | 'plain';
  readonly text: string;
}

/** The text as it was read last. */
interface ReadRules {
  readonly file: RuleFile;
  readonly lines: number;
}

/** The reader's rules as text. What is typed here is never thrown away without being asked. */
export function RulesSection(props: {
  readonly stored: RulesText;
  readonly health: readonly HealthRecord[];
  readonly actions: OptionsActions;
  readonly active: boolean;
  /** Line to show at first, from 1. */
  readonly line?: number | undefined;
}) {
  const { stored, actions } = props;
  const [base, setBase] = useState(stored);
  const [dirty, setDirty] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  /** What another page saved while text was being typed here. */
  const [theirs, setTheirs] = useState<RulesText | null>(null);
  const [read, setRead] = useState<ReadRules | null>(null);
  const editor = useRef<RulesEditor | null>(null);
  const saving = useRef(false);
  const saveButton = useRef<HTMLButtonElement>(null);
  const own = () => editor.current?.text() ?? base.text;
  const outdated = useMemo(() => (read ? outdatedIn(read.file, props.health) : []), [read, props.health]);
  const importing = useImport(own, actions);
  const over = useFileDrop(props.active, importing.drop);
  const boxes = [importing.state.phase !== 'idle', theirs !== null].filter(Boolean).length;
  useFocusHome(saveButton, boxes + outdated.length);

  function follow(rules: RulesText): void {
    setBase(rules);
    setTheirs(null);
    setDirty(false);
    editor.current?.replace(rules.text);
  }

  useEffect(() => {
    // One's own save answers for itself.
    if (stored === base || saving.current) return;
    if (dirty && editor.current?.differs(stored.text)) setTheirs(stored);
    else follow(stored);
  }, [stored]);
  useLeaveGuard(dirty);
  useEffect(() => {
    if (props.active && props.line) editor.current?.goTo(props.line, 1);
  }, [props.active, props.line]);

  function changed(): void {
    const differs = editor.current?.differs(base.text) ?? false;
    setDirty(differs);
    if (differs) setNotice(null);
  }

  async function save(from: RulesText): Promise<void> {
    const text = own();
    saving.current = true;
    const saved = await actions.saveRules(text, from.revision).catch(() => null);
    saving.current = false;
    if (saved?.ok) {
      setBase({ text, revision: saved.revision });
      setTheirs(null);
      // More may have been typed while it was being saved.
      setDirty(editor.current?.differs(text) ?? false);
      const wrong = new Set(read?.file.mistakes.map((mistake) => mistake.line)).size;
      setNotice(
        wrong > 0
          ? { tone: 'plain', text: counted('options.rules.savedWithMistakes', wrong) }
          : { tone: 'ok', text: i18n.t('options.rules.saved') },
      );
    } else if (saved?.reason === 'conflict') {
      setTheirs(saved.current);
    } else {
      setNotice({ tone: 'bad', text: saved ? i18n.t('rules.full') : i18n.t('common.notSaved') });
    }
  }

  async function merge(other: RulesText): Promise<void> {
    const { mergeRules } = await import('../../rules/merge');
    await settle(other, mergeRules(base.text, own(), other.text));
  }

  /** Ends a conflict. Undoing leads to the other text first, so that it is not lost. */
  async function settle(other: RulesText, text: string): Promise<void> {
    await editor.current?.replace(other.text);
    await editor.current?.replace(text);
    await save(other);
  }

  async function take(plan: ImportPlan, choice: ImportChoice): Promise<void> {
    const { applyImport } = await import('./import-work');
    importing.cancel();
    await pause();
    const text = applyImport(plan, choice);
    await pause();
    // What was shown must be what happens: a text that has changed since is compared again.
    if (editor.current?.differs(plan.own)) {
      importing.again();
      return;
    }
    await editor.current?.replace(text);
    // A megabyte of rules keeps each of these steps busy: none may add to the next.
    await pause();
    await save(base);
  }

  return (
    <section hidden={!props.active} class={over ? 'is-over' : undefined}>
      <h1>{i18n.t('options.rules.title')}</h1>
      <p class="soft">{i18n.t('options.rules.intro')}</p>
      <div class="bar-row">
        <button
          ref={saveButton}
          type="button"
          class="button primary"
          data-testid="rules-save"
          onClick={() => void save(base)}
        >
          {i18n.t('options.rules.save')}
        </button>
        <FileButton
          label={i18n.t('options.rules.import')}
          accept=".txt,.zip,.gz,.tgz,.tar,.json,text/plain"
          testId={props.active ? 'import' : undefined}
          multiple
          onFiles={(files) => importing.files(files.map((file) => ({ path: file.name, file })))}
        />
        <button
          type="button"
          class="button"
          data-testid={props.active ? 'export' : undefined}
          onClick={() => actions.download('headwater-rules.txt', own(), 'text/plain')}
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
        <p class="soft small numbers counts">{read && countText(read)}</p>
      </div>
      {props.active && <ImportWays importing={importing} />}
      <ImportPreview importing={importing} onTake={(plan, choice) => void take(plan, choice)} />
      {theirs && (
        <Conflict
          onMerge={() => void merge(theirs)}
          onKeepMine={() => void settle(theirs, own())}
          onTakeTheirs={() => follow(theirs)}
        />
      )}
      <OutdatedRules
        rules={outdated}
        onGoTo={(line) => editor.current?.goTo(line, 1)}
        onMute={({ lines }) => {
          editor.current?.replace(muteLines(own(), lines));
          void save(base);
        }}
      />
      <EditorBox
        handle={editor}
        active={props.active}
        onReady={() => {
          if (props.line) editor.current?.goTo(props.line, 1);
        }}
        options={{
          text: base.text,
          describedBy: 'rules-mistakes',
          onChange: changed,
          onRead: (file, text) => setRead({ file, lines: writtenLines(text) }),
          outdated: (file) =>
            outdatedIn(file, props.health).map((each) => ({ line: each.line, says: outdatedText(each) })),
          onSave: () => void save(base),
          hosts: async () => hostsOf(await actions.openPages()),
        }}
      />
      <Mistakes read={read} onGoTo={(line, column) => editor.current?.goTo(line, column)} />
      {props.active && (
        <Lazy load={() => import('./rules-tools').then(({ RulesTools }) => RulesTools)}>
          {(Tools) => (
            <Tools rules={own} actions={actions} onGoTo={(line) => editor.current?.goTo(line, 1)} />
          )}
        </Lazy>
      )}
    </section>
  );
}

function Mistakes(props: {
  readonly read: ReadRules | null;
  readonly onGoTo: (line: number, column: number) => void;
}) {
  const mistakes = props.read?.file.mistakes ?? [];
  return (
    <div id="rules-mistakes">
      {mistakes.length > 0 && <h2 class="label">{i18n.t('options.rules.mistakesTitle')}</h2>}
      <ul class="mistakes">
        {mistakes.slice(0, LISTED_MAX).map((mistake) => (
          <li key={`${mistake.line}:${mistake.column}`} data-testid="rules-error">
            <button
              type="button"
              title={i18n.t('options.rules.goTo')}
              onClick={() => props.onGoTo(mistake.line, mistake.column)}
            >
              {mistakeText(mistake)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Takes files dropped anywhere on the page. @returns true while some are held over it */
function useFileDrop(active: boolean, onDrop: (items: DataTransferItemList) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!active) return;
    const listening = new AbortController();
    const { signal } = listening;
    const listen = (type: 'dragover' | 'drop', then: (transfer: DataTransfer) => void) =>
      window.addEventListener(
        type,
        (event) => {
          if (!event.dataTransfer?.types.includes('Files')) return;
          // Otherwise the browser leaves the page for the file.
          event.preventDefault();
          event.stopPropagation();
          setOver(type === 'dragover');
          then(event.dataTransfer);
        },
        { signal, capture: true },
      );
    listen('dragover', () => {});
    listen('drop', ({ items }) => onDrop(items));
    window.addEventListener('dragleave', (event) => event.relatedTarget ?? setOver(false), { signal });
    return () => listening.abort();
  }, [active]);
  return over;
}

function hostsOf(pages: readonly OpenPage[]): readonly string[] {
  return [...new Set(pages.map(({ url }) => ruleHost(new URL(url).hostname)))].sort();
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

/** Lines without the empty one behind the last line's end. */
function writtenLines(text: {
  readonly lines: number;
  line(number: number): { readonly text: string };
}): number {
  return text.lines > 1 && text.line(text.lines).text === '' ? text.lines - 1 : text.lines;
}

function countText({ file, lines }: ReadRules): string {
  const hosts = new Set(file.sections.flatMap((section) => section.hosts));
  return [
    counted('options.rules.sites', hosts.size),
    counted('options.rules.lines', lines),
    counted('options.rules.mistakes', file.mistakes.length),
  ].join(' · ');
}
