import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportChoice, ImportItem, ImportPlan } from '../../rules/import/plan';
import type { IgnoredReason } from '../../rules/rule';
import { counted } from '../counted';
import { ignoredWords, mistakeText } from './mistakes';
import type { SkipReason } from './read-files';
import type { Importing, ImportState } from './use-import';

/** More entries of a list than this are counted, not shown. */
const SHOWN_MAX = 200;

/** The ways in that need more than a file: a folder, an address, pasted text. */
export function ImportWays(props: { readonly importing: Importing }) {
  const { importing } = props;
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [address, setAddress] = useState('');
  return (
    <details class="help ways">
      <summary>{i18n.t('rules.import.more')}</summary>
      <div class="ways-grid">
        <div>
          <p class="name">{i18n.t('rules.import.folder')}</p>
          <p class="soft small">{i18n.t('rules.import.folderHelp')}</p>
          <FolderButton onFiles={(files) => importing.files(files)} />
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (address.trim()) importing.address(address);
          }}
        >
          <label class="name" for={`${id}-address`}>
            {i18n.t('rules.import.address')}
          </label>
          <p class="soft small" id={`${id}-address-help`}>
            {i18n.t('rules.import.addressHelp')}
          </p>
          <div class="field-row">
            <input
              id={`${id}-address`}
              class="field"
              type="text"
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              aria-describedby={`${id}-address-help`}
              data-testid="import-address"
              value={address}
              onInput={(event) => setAddress(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              {i18n.t('rules.import.fetch')}
            </button>
          </div>
        </form>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (pasted.trim()) importing.text(pasted);
          }}
        >
          <label class="name" for={`${id}-text`}>
            {i18n.t('rules.import.paste')}
          </label>
          <p class="soft small" id={`${id}-text-help`}>
            {i18n.t('rules.import.pasteHelp')}
          </p>
          <textarea
            id={`${id}-text`}
            class="field"
            rows={4}
            spellcheck={false}
            aria-describedby={`${id}-text-help`}
            data-testid="import-text"
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {i18n.t('rules.import.look')}
          </button>
        </form>
      </div>
    </details>
  );
}

function FolderButton(props: {
  readonly onFiles: (files: { readonly path: string; readonly file: File }[]) => void;
}) {
  return (
    <label class="button file-button">
      {i18n.t('rules.import.chooseFolder')}
      <input
        type="file"
        multiple
        data-testid="import-folder"
        // A folder instead of files; the attribute has no property in the types of the page library.
        {...{ webkitdirectory: true }}
        onChange={(event) => {
          const files = Array.from(event.currentTarget.files ?? [], (file) => ({
            path: file.webkitRelativePath || file.name,
            file,
          }));
          if (files.length > 0) props.onFiles(files);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** How an import goes, and what it would change. */
export function ImportPreview(props: {
  readonly importing: Importing;
  readonly onTake: (plan: ImportPlan, choice: ImportChoice) => void;
}) {
  const { state, cancel } = props.importing;
  if (state.phase === 'idle') return null;
  return (
    <section class="found" aria-labelledby="import-title" data-testid="import-preview">
      <h2 id="import-title">{i18n.t('rules.import.title')}</h2>
      {state.phase === 'working' && <Working state={state} onCancel={cancel} />}
      {state.phase === 'failed' && (
        <>
          <p class="says is-bad" role="alert">
            {state.says}
          </p>
          <button type="button" class="button" onClick={cancel}>
            {i18n.t('common.close')}
          </button>
        </>
      )}
      {state.phase === 'preview' && (
        <Preview plan={state.plan} skipped={state.skipped} onTake={props.onTake} onCancel={cancel} />
      )}
    </section>
  );
}

function Working(props: {
  readonly state: Extract<ImportState, { phase: 'working' }>;
  readonly onCancel: () => void;
}) {
  const { share, says } = props.state;
  return (
    <>
      <p id="import-says">{says}</p>
      <progress aria-labelledby="import-says" max={1} value={share} />
      <button type="button" class="button" data-testid="import-cancel" onClick={props.onCancel}>
        {i18n.t('common.cancel')}
      </button>
    </>
  );
}

function Preview(props: {
  readonly plan: ImportPlan;
  readonly skipped: readonly { readonly path: string; readonly why: SkipReason }[];
  readonly onTake: (plan: ImportPlan, choice: ImportChoice) => void;
  readonly onCancel: () => void;
}) {
  const { plan, skipped } = props;
  const [replace, setReplace] = useState(true);
  const [everywhere, setEverywhere] = useState(false);
  const fresh = plan.items.filter((item) => item.status === 'new');
  const changed = plan.items.filter((item) => item.status === 'changed');
  const same = plan.items.length - fresh.length - changed.length;
  const lines = plan.lines.filter((line) => line.status === 'new');
  const general = lines.filter((line) => line.everywhere).length;
  const ignored = [...plan.ignored].sort((a, b) => b[1] - a[1]);
  const takes = fresh.length + (replace ? changed.length : 0) + lines.length - (everywhere ? 0 : general) > 0;
  return (
    <>
      <dl class="tally numbers">
        <Tally name={i18n.t('rules.import.new')} value={fresh.length} />
        <Tally name={i18n.t('rules.import.changed')} value={changed.length} />
        <Tally name={i18n.t('rules.import.same')} value={same + plan.lines.length - lines.length} />
        {plan.lines.length > 0 && <Tally name={i18n.t('rules.import.lines')} value={lines.length} />}
        <Tally name={i18n.t('rules.import.notUnderstood')} value={plan.notUnderstood} />
      </dl>
      {changed.length > 0 && (
        <Check on={replace} onChange={setReplace}>
          {counted('rules.import.replace', changed.length)}
        </Check>
      )}
      {general > 0 && (
        <Check on={everywhere} onChange={setEverywhere}>
          {counted('rules.import.everywhere', general)}
        </Check>
      )}
      <Details name={counted('rules.import.listNew', fresh.length)} count={fresh.length}>
        {() => <Items items={fresh} />}
      </Details>
      <Details name={counted('rules.import.listChanged', changed.length)} count={changed.length}>
        {() => <Items items={changed} />}
      </Details>
      <Details name={counted('rules.import.listBad', plan.notUnderstood)} count={plan.notUnderstood}>
        {() => (
          <>
            <ul class="plain small">
              {plan.mistakes.slice(0, SHOWN_MAX).map(({ path, mistake }) => (
                <li key={`${path}:${mistake.line}:${mistake.column}`}>
                  {path && <code>{path}</code>} {mistakeText(mistake)}
                </li>
              ))}
            </ul>
            <p class="soft small">{i18n.t('rules.import.badHelp')}</p>
          </>
        )}
      </Details>
      <Details name={counted('rules.import.listIgnored', sum(ignored))} count={sum(ignored)}>
        {() => (
          <ul class="plain small numbers">
            {ignored.map(([reason, count]) => (
              <li key={reason}>
                {counted('options.rules.lines', count)}: {ignoredWords(reason)}
              </li>
            ))}
          </ul>
        )}
      </Details>
      <Details
        name={counted('rules.import.listSkipped', skipped.length + plan.without.length)}
        count={skipped.length + plan.without.length}
      >
        {() => (
          <ul class="plain small">
            {skipped.slice(0, SHOWN_MAX).map(({ path, why }) => (
              <li key={path}>
                <code>{path}</code> {SKIPPED[why]()}
              </li>
            ))}
            {plan.without.slice(0, SHOWN_MAX).map((path) => (
              <li key={path}>
                <code>{path || '–'}</code> {i18n.t('rules.import.without')}
              </li>
            ))}
          </ul>
        )}
      </Details>
      <div class="bar-row">
        <button
          type="button"
          class="button primary"
          data-testid="import-confirm"
          disabled={!takes}
          onClick={() => props.onTake(plan, { replace, everywhere })}
        >
          {i18n.t('rules.import.take')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {i18n.t('common.cancel')}
        </button>
        {!takes && <p class="says">{i18n.t('rules.import.nothingNew')}</p>}
      </div>
    </>
  );
}

const SKIPPED: Record<SkipReason, () => string> = {
  'too-large': () => i18n.t('rules.import.tooLarge'),
  damaged: () => i18n.t('rules.import.damaged'),
  unreadable: () => i18n.t('rules.import.unreadable'),
  'not-ours': () => i18n.t('rules.import.notOurs'),
};

const sum = (ignored: readonly (readonly [IgnoredReason, number])[]) =>
  ignored.reduce((all, [, count]) => all + count, 0);

function Tally(props: { readonly name: string; readonly value: number }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}

function Check(props: {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: string;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}

/** A list that is made when it is opened: two thousand new sites are not drawn before anybody asks. */
function Details(props: {
  readonly name: preact.ComponentChildren;
  readonly count?: number;
  readonly children: () => preact.ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  if (props.count === 0) return null;
  return (
    <details
      class={props.count === undefined ? undefined : 'listing'}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{props.name}</summary>
      {open && props.children()}
    </details>
  );
}

/** Sections with their texts; a changed one beside what stands there now. */
function Items(props: { readonly items: readonly ImportItem[] }) {
  const shown = props.items.slice(0, SHOWN_MAX);
  return (
    <>
      <ul class="plain small">
        {shown.map((item) => (
          <li key={item.key}>
            <Details
              name={
                <>
                  {item.hosts.join(', ')} {item.path && <span class="soft">{item.path}</span>}
                </>
              }
            >
              {() => (
                <div class={item.own ? 'versions' : undefined}>
                  {item.own && (
                    <div>
                      <p class="label">{i18n.t('rules.import.before')}</p>
                      <pre>{item.own}</pre>
                    </div>
                  )}
                  <div>
                    {item.own && <p class="label">{i18n.t('rules.import.after')}</p>}
                    <pre>{item.text}</pre>
                  </div>
                </div>
              )}
            </Details>
          </li>
        ))}
      </ul>
      {props.items.length > shown.length && (
        <p class="soft small">{i18n.t('rules.import.andMore', [props.items.length - shown.length])}</p>
      )}
    </>
  );
}
