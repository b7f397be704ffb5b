/** The editor of the rules. Loaded when it is shown: it is as large as the rest of the page together. */
import { acceptCompletion, autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands';
import { codeFolding, foldGutter, foldKeymap } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, StateEffect, StateField, type Text } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import { i18n } from '#i18n';
import { readRules } from '../../../rules/parse';
import type { RuleFile } from '../../../rules/rule';
import { validate } from '../../../rules/select';
import { inSlices } from '../../../rules/slices';
import { pause } from '../pause';
import { completions } from './complete';
import { diagnosticsOf } from './diagnostics';
import { rulesLanguage } from './language';
import { phrases } from './phrases';
import { theme } from './theme';

/** Milliseconds after the last key before the text is read again. */
const READ_DELAY = 200;

/** Characters from which an insertion is prepared first, and done after a pause. */
const PAUSE_FROM = 100_000;

export interface EditorOptions {
  readonly text: string;
  /** Id of the element that lists the mistakes. */
  readonly describedBy: string;
  /** Called with each change, before the text has been read. */
  readonly onChange: () => void;
  /** Called when the text has been read. */
  readonly onRead: (file: RuleFile, text: Text) => void;
  /** Lines that their sites have left behind, with what is to be said about each. */
  readonly outdated: (file: RuleFile) => readonly { readonly line: number; readonly says: string }[];
  readonly onSave: () => void;
  readonly hosts: () => Promise<readonly string[]>;
}

export interface RulesEditor {
  text(): string;
  /** True where the text is another than the given one, line ends aside. */
  differs(text: string): boolean;
  /** Puts another text there, as one step that the reader can undo. @returns once it stands there */
  replace(text: string): Promise<void>;
  /** Sets the cursor there and shows it; both from 1. */
  goTo(line: number, column: number): void;
  find(): void;
  destroy(): void;
}

const setInvalid = StateEffect.define<boolean>();
const invalid = StateField.define<boolean>({
  create: () => false,
  update: (value, transaction) =>
    transaction.effects.reduce((now, effect) => (effect.is(setInvalid) ? effect.value : now), value),
  provide: (field) =>
    EditorView.contentAttributes.from(field, (wrong) => ({ 'aria-invalid': String(wrong) })),
});

export function createEditor(parent: HTMLElement, options: EditorOptions): RulesEditor {
  const reader = createReader(options);
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        extensions(options),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          options.onChange();
          reader.later(update.view, READ_DELAY);
        }),
      ],
    }),
  });
  reader.later(view, 0);
  // Asked with each key, mostly about the same text.
  let known: { readonly text: string; readonly doc: Text } | null = null;

  return {
    text() {
      known = { text: view.state.doc.toString(), doc: view.state.doc };
      return known.text;
    },
    differs(text) {
      if (known?.text !== text) known = { text, doc: view.state.toText(text) };
      return !view.state.doc.eq(known.doc);
    },
    async replace(text) {
      const before = view.state.doc;
      const change = difference(before.toString(), text.replace(/\r\n?/g, '\n'));
      if (!change) return;
      const { from, to } = change;
      // Much text takes the editor a while: what leads up to it must not add to that.
      const much = change.insert.length > PAUSE_FROM;
      if (much) await pause();
      const insert = view.state.toText(change.insert);
      if (much) await pause();
      if (view.state.doc !== before) return this.replace(text);
      view.dispatch({
        changes: { from, to, insert },
        userEvent: 'input.replace',
        annotations: isolateHistory.of('full'),
      });
    },
    goTo(line, column) {
      const at = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      const anchor = Math.min(at.to, at.from + column - 1);
      view.dispatch({
        selection: { anchor },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      view.focus();
    },
    find: () => openSearchPanel(view),
    destroy() {
      reader.stop();
      view.destroy();
    },
  };
}

function extensions(options: EditorOptions): Extension {
  return [
    lineNumbers(),
    foldGutter({ openText: '▾', closedText: '▸' }),
    codeFolding({ placeholderText: '…' }),
    lintGutter(),
    history(),
    drawSelection(),
    dropCursor(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    search({ top: true }),
    // Nothing is chosen until an arrow chooses it: Enter stays a new line, Tab leaves the field.
    autocompletion({
      override: [completions(options.hosts)],
      selectOnOpen: false,
      interactionDelay: 0,
      icons: false,
    }),
    rulesLanguage,
    theme,
    invalid,
    EditorState.phrases.of(phrases()),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    // Rules are code, whatever direction the words around them have.
    EditorView.editorAttributes.of({ dir: 'ltr' }),
    EditorView.contentAttributes.of({
      'data-testid': 'rules-editor',
      'aria-label': i18n.t('options.rules.editor'),
      'aria-describedby': options.describedBy,
    }),
    placeholder('[example.com]\nmode: never'),
    keymap.of([
      {
        key: 'Mod-s',
        preventDefault: true,
        run() {
          options.onSave();
          return true;
        },
      },
      { key: 'Tab', run: acceptCompletion },
      ...completionKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...lintKeymap,
      ...defaultKeymap,
    ]),
  ];
}

/** Reads the text a moment after each change, in slices, and marks what is wrong. */
function createReader(options: EditorOptions) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;

  async function read(view: EditorView): Promise<void> {
    const doc = view.state.doc;
    running = new AbortController();
    const { signal } = running;
    try {
      const work = readRules(doc.toString(), { validate });
      const file = await inSlices(work, { now: () => performance.now(), pause, signal });
      if (signal.aborted) return;
      const marks: Diagnostic[] = diagnosticsOf(file, doc, options.outdated(file));
      view.dispatch(setDiagnostics(view.state, marks), {
        effects: setInvalid.of(file.mistakes.length > 0),
      });
      options.onRead(file, doc);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  return {
    later(view: EditorView, delay: number) {
      clearTimeout(timer);
      running?.abort();
      timer = setTimeout(() => void read(view), delay);
    },
    stop() {
      clearTimeout(timer);
      running?.abort();
    },
  };
}

/** The one stretch in which two texts differ, or null where they do not. */
export function difference(
  before: string,
  after: string,
): { from: number; to: number; insert: string } | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let same = 0;
  while (
    same < most - from &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}
