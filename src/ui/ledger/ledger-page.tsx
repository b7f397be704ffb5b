import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LedgerEntry } from '../../find/result';
import { counted } from '../counted';
import { momentOf, sizeOf } from '../figures';
import { Brand } from '../parts/mark';
import { problemText } from '../problem-words';
import { hostOf, purposeText } from '../words';

/** Every request that left the browser, newest first, with what was sent. */
export function LedgerPage(props: {
  readonly entries: readonly LedgerEntry[];
  readonly onClear: () => void;
}) {
  const newestFirst = props.entries.toSorted((a, b) => b.at - a.at);
  return (
    <div class="ledger">
      <header>
        <Brand />
      </header>
      <main>
        <h1>{i18n.t('ledger.title')}</h1>
        <p class="soft">
          {i18n.t('ledger.intro')} {i18n.t('ledger.privateNote')}
        </p>
        {newestFirst.length === 0 ? (
          <Empty />
        ) : (
          <>
            <Totals entries={newestFirst} onClear={props.onClear} />
            <Table entries={newestFirst} />
          </>
        )}
      </main>
    </div>
  );
}

function Empty() {
  return (
    <div class="empty" data-testid="ledger-empty">
      <p class="empty-title">{i18n.t('ledger.empty')}</p>
      <p class="soft">{i18n.t('ledger.emptyText')}</p>
    </div>
  );
}

function Totals(props: { readonly entries: readonly LedgerEntry[]; readonly onClear: () => void }) {
  const [sure, setSure] = useState(false);
  const hosts = new Set(
    props.entries.flatMap((entry) => [hostOf(entry.url), hostOf(entry.landed)].filter(Boolean)),
  ).size;
  const bytes = props.entries.reduce((sum, entry) => sum + Math.max(0, entry.bytes), 0);
  const figures = [
    counted('ledger.total', props.entries.length),
    counted('ledger.hosts', hosts),
    i18n.t('ledger.received', { size: sizeOf(bytes) }),
  ];
  return (
    <div class="totals">
      <p class="numbers">{figures.join(' · ')}</p>
      {sure ? (
        <div class="sure">
          <span>{i18n.t('ledger.clearConfirm')}</span>
          <button type="button" class="button bad" onClick={props.onClear}>
            {i18n.t('ledger.clearDo')}
          </button>
          <button type="button" class="button" onClick={() => setSure(false)}>
            {i18n.t('common.cancel')}
          </button>
        </div>
      ) : (
        <button type="button" class="button" onClick={() => setSure(true)}>
          {i18n.t('ledger.clear')}
        </button>
      )}
    </div>
  );
}

function Table(props: { readonly entries: readonly LedgerEntry[] }) {
  const heads = {
    time: i18n.t('ledger.time'),
    host: i18n.t('ledger.host'),
    purpose: i18n.t('ledger.purpose'),
    sent: i18n.t('ledger.sent'),
    outcome: i18n.t('ledger.outcome'),
    bytes: i18n.t('ledger.bytes'),
  };
  return (
    <table>
      <thead>
        <tr>
          {Object.entries(heads).map(([key, head]) => (
            <th key={key} scope="col" class={key === 'bytes' ? 'figure' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.entries.map((entry, index) => (
          <tr key={index} data-testid="ledger-entry">
            <td class="numbers when">{momentOf(entry.at)}</td>
            <td data-head={heads.host}>
              <bdi>{entry.host}</bdi>
              <p class="soft small url" title={entry.url}>
                {entry.url}
              </p>
              {entry.landed && (
                <p class="soft small url" title={entry.landed}>
                  → {entry.landed}
                </p>
              )}
            </td>
            <td data-head={heads.purpose}>{purposeText(entry.purpose)}</td>
            <td data-head={heads.sent} dir="auto">
              {entry.sent || <span class="soft">{i18n.t('ledger.sentAddress')}</span>}
            </td>
            <td data-head={heads.outcome}>{outcomeText(entry)}</td>
            <td data-head={heads.bytes} class="numbers figure">
              {sizeOf(Math.max(0, entry.bytes))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function outcomeText(entry: LedgerEntry): string {
  if (entry.problem) return problemText(entry.problem);
  if (entry.status === null || (entry.status >= 200 && entry.status < 300)) return i18n.t('ledger.ok');
  return i18n.t('ledger.status', { status: entry.status });
}
