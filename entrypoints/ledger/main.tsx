import '@/src/ui/base.css';
import '@/src/ui/ledger/ledger.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LedgerEntry } from '@/src/find/result';
import { clearLedger, getLedger, watchLedger } from '@/src/storage/ledger';
import { LedgerPage } from '@/src/ui/ledger/ledger-page';
import { preparePage } from '@/src/ui/page';

function App() {
  const [entries, setEntries] = useState<readonly LedgerEntry[] | null>(null);
  useEffect(() => {
    void getLedger().then(setEntries, () => setEntries([]));
    return watchLedger(setEntries);
  }, []);
  return entries && <LedgerPage entries={entries} onClear={() => void clearLedger()} />;
}

preparePage(`${i18n.t('ledger.title')} – Headwater`);
const app = document.getElementById('app');
if (app) render(<App />, app);
