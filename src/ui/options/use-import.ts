import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportPlan, ImportSource } from '../../rules/import/plan';
import { counted } from '../counted';
import { problemText } from '../problem-words';
import type { OptionsActions } from './actions';
import { droppedFiles, type NamedFile } from './dropped-files';
import { pause } from './pause';
import type { SkipReason } from './read-files';

export type ImportState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working'; readonly share: number; readonly says: string }
  | {
      readonly phase: 'preview';
      readonly plan: ImportPlan;
      readonly skipped: readonly { readonly path: string; readonly why: SkipReason }[];
    }
  | { readonly phase: 'failed'; readonly says: string };

export interface Importing {
  readonly state: ImportState;
  files(files: readonly NamedFile[]): void;
  drop(items: DataTransferItemList): void;
  text(text: string): void;
  address(address: string): void;
  /** Compares once more, with what stands in the editor now. */
  again(): void;
  cancel(): void;
}

/** The share of the whole that reading takes; comparing takes the rest. */
const READING = 0.4;

/**
 * An import up to its preview. Nothing is written here.
 *
 * @param own gives the rules as they stand in the editor
 */
export function useImport(own: () => string, actions: Pick<OptionsActions, 'fetchRules'>): Importing {
  const [state, setState] = useState<ImportState>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);
  const last = useRef<{
    sources: readonly ImportSource[];
    skipped: readonly { path: string; why: SkipReason }[];
  }>({
    sources: [],
    skipped: [],
  });
  useEffect(() => () => running.current?.abort(), []);

  async function run(read: (signal: AbortSignal) => Promise<typeof last.current>): Promise<void> {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    const working = (share: number, says: string) => setState({ phase: 'working', share, says });
    working(0, counted('rules.import.reading', 0));
    try {
      last.current = await read(signal);
      signal.throwIfAborted();
      const { sources, skipped } = last.current;
      const { inSlices, planImport, validate } = await import('./import-work');
      const plan = await inSlices(planImport(sources, own(), { validate }), {
        now: () => performance.now(),
        pause,
        signal,
        onProgress: (share) =>
          working(READING + share * (1 - READING), counted('rules.import.comparing', sources.length)),
      });
      const nothing = plan.items.length + plan.lines.length === 0;
      if (nothing && skipped.length === 0)
        setState({ phase: 'failed', says: i18n.t('rules.import.nothing') });
      else setState({ phase: 'preview', plan, skipped });
    } catch (error) {
      if (signal.aborted) {
        if (running.current === control) setState({ phase: 'idle' });
      } else {
        setState({
          phase: 'failed',
          says: error instanceof Refused ? error.message : i18n.t('options.rules.importFailed'),
        });
      }
    }
  }

  const readAll = async (files: readonly NamedFile[], signal: AbortSignal) => {
    const { readFiles } = await import('./import-work');
    return readFiles(files, signal, (share, texts) =>
      setState({ phase: 'working', share: share * READING, says: counted('rules.import.reading', texts) }),
    );
  };

  return {
    state,
    files: (files) => void run((signal) => readAll(files, signal)),
    drop(items) {
      // Asked for at once: the browser takes the list back when the drop has been answered.
      const files = droppedFiles(items);
      void run(async (signal) => readAll(await files, signal));
    },
    text: (text) => void run(() => Promise.resolve({ sources: [{ path: '', text }], skipped: [] })),
    address: (address) =>
      void run(async (signal) => {
        const answer = await actions.fetchRules(address, signal);
        if (!answer.ok) throw new Refused(refusal(answer.why));
        return { sources: [{ path: answer.name, text: answer.text }], skipped: [] };
      }),
    again: () => void run(() => Promise.resolve(last.current)),
    cancel() {
      running.current?.abort();
      setState({ phase: 'idle' });
    },
  };
}

class Refused extends Error {}

function refusal(
  why: Extract<Awaited<ReturnType<OptionsActions['fetchRules']>>, { ok: false }>['why'],
): string {
  switch (why) {
    case 'offline':
      return i18n.t('rules.import.offline');
    case 'address':
      return i18n.t('rules.import.badAddress');
    case 'no-text':
      return i18n.t('rules.import.noText');
    default:
      return problemText(why);
  }
}
