import type { Hint } from '../core/report';
import { settleOr } from '../core/settle-or';
import { isHomePath, plainHost } from '../core/url';
import { onSameSite, publicUrl } from './address';
import { type CheckContext, type Checked, checkLead, unread } from './check';
import { byTrust, CANONICAL, EXPLICIT, type Lead, leadsOf, MAX_HOPS } from './leads';
import type { ReadPage } from './read-page';

const PARALLEL = 6;
/** How long a settled candidate waits for one that is trusted as much and is still on its way. */
const GRACE_MS = 600;

export interface Hunt {
  /** Takes addresses in; those already taken and those on the page's own site are passed over. */
  add(leads: readonly Lead[]): void;
  /** Takes in what a search will find; the hunt is not over before. */
  expect(search: Promise<readonly Lead[]>): void;
  /** Candidates that were checked so far. */
  checked(): readonly Checked[];
  /** Whether nothing is under way. */
  idle(): boolean;
  /** From here on, what is under way by now is no longer waited for: another rung begins. */
  nextRung(): void;
  /**
   * Works until all of this rung is checked or one candidate is settled; for `ms` at most, what runs by then goes on.
   *
   * @param all waits for what earlier rungs left under way, too
   */
  run(ms: number, all?: boolean): Promise<void>;
  /**
   * What was checked, and what was not.
   *
   * @param overdue whether time was up; what was under way then took too long
   */
  results(overdue: boolean): Checked[];
}

/** Checks leads side by side, the most trusted first, and follows those that turn out to be copies. */
export function createHunt(context: CheckContext): Hunt {
  const { net, signal, taken, page } = context;
  const waiting: Lead[] = [];
  const running = new Map<Lead, Promise<void>>();
  const searches = new Set<Promise<void>>();
  const checked: Checked[] = [];
  const passed = new WeakSet<Promise<void>>();

  const add = (leads: readonly Lead[]) => {
    for (const lead of leads) {
      if (taken.has(lead.key) || onSameSite(lead.url, page.url)) continue;
      taken.add(lead.key);
      waiting.push(lead);
    }
    waiting.sort(byTrust);
  };
  const start = (lead: Lead) => {
    const work = checkLead(lead, context)
      .catch(() => unread(lead, 'network'))
      .then((result) => {
        // Given up because the search ended: it still counts as under way.
        if (signal.aborted && !result?.read) return;
        running.delete(lead);
        if (!result) return;
        checked.push(result);
        add(onwardOf(result));
      });
    running.set(lead, work);
  };
  const fill = () => {
    while (running.size < PARALLEL && waiting.length > 0 && net.pagesLeft > 0 && !signal.aborted)
      start(waiting.shift() as Lead);
  };
  /** The confirmed candidate that nothing under way could still turn into a copy. */
  const settled = () =>
    checked.find(
      (entry) =>
        isCredited(entry) &&
        entry.judgement?.confidence === 'sure' &&
        ![...running.keys(), ...waiting].some((lead) => lead.trail.includes(entry.candidate.host)),
    );
  /** One that is trusted as much may be the better one, if it comes soon. */
  const waitForRivals = async (sure: Checked) => {
    const rivals = [...running].filter(([lead]) => lead.named && lead.trust >= sure.lead.trust);
    const grace = createPatience(GRACE_MS);
    try {
      if (rivals.length > 0)
        await settleOr(Promise.race([Promise.all(rivals.map(([, work]) => work)), grace.end]), signal);
    } finally {
      grace.stop();
    }
  };

  return {
    add,
    expect(search) {
      const work: Promise<void> = search
        .then(add, () => undefined)
        .then(() => {
          searches.delete(work);
        });
      searches.add(work);
    },
    checked: () => checked,
    idle: () => running.size === 0 && searches.size === 0,
    nextRung() {
      for (const work of [...running.values(), ...searches]) passed.add(work);
    },
    async run(ms, all = false) {
      const patience = createPatience(ms);
      try {
        for (;;) {
          fill();
          const open = [...running.values(), ...searches].filter((work) => all || !passed.has(work));
          if (open.length === 0) return;
          const sure = settled();
          if (sure) return await waitForRivals(sure);
          if (patience.over()) return;
          await settleOr(Promise.race([...running.values(), ...searches, patience.end]), signal);
        }
      } finally {
        patience.stop();
      }
    },
    results(overdue) {
      const over = [...running.keys()].map((lead) => unread(lead, overdue ? 'timeout' : null));
      return [...checked, ...over, ...waiting.map((lead) => unread(lead, null))];
    },
  };
}

function isCredited({ judgement }: Checked): boolean {
  return judgement !== null && judgement.against === null && judgement.credited;
}

/** Addresses a checked candidate leads on to: its own source, where it holds our text and names one. */
function onwardOf({ candidate, lead, read }: Checked): Lead[] {
  if (!read || !candidate.comparison?.sameText || lead.trail.length >= MAX_HOPS) return [];
  return leadsOf(onwardHints(read), candidate.url, [...lead.trail, candidate.host]);
}

function onwardHints(read: ReadPage): Hint[] {
  const least = read.verdict === 'copy' ? 0 : EXPLICIT;
  const hints = read.hints.filter((hint) => hint.trust >= least);
  const canonical = read.canonical ? publicUrl(read.canonical, read.facts.url) : null;
  if (canonical && !isHomePath(canonical) && !onSameSite(canonical, read.facts.url))
    hints.push({ collector: CANONICAL, url: canonical.href, quote: plainHost(canonical), trust: EXPLICIT });
  return hints;
}

function createPatience(ms: number) {
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      over = true;
      resolve();
    }, ms);
  });
  return { end, over: () => over, stop: () => clearTimeout(timer) };
}
