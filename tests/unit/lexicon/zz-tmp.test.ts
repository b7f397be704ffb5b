import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { normalize } from '../../../src/core/text';
import { languages, lexiconFor } from '../../../src/lexicon';
import { startsWithDate } from '../../../src/lexicon/date-words';
import { asSpelled, isDate, publisherName } from '../../../src/lexicon/publisher-name';
import { eachMatch, prepare } from '../../../src/lexicon/template';
import { noticesOf } from '../../../src/lexicon/notices';
import { bareLine, wholeLine } from '../../../src/lexicon/whole-line';
import { article } from '../evidence/article';
test('x', { timeout: 100000 }, () => {
  for (const line of readFileSync('/tmp/lexwork/cand.txt', 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [lang = '', group = '', ...rest] = line.split('|');
    const marked = rest.join('|');
    const want = /\[([^\]]+)\]/.exec(marked)?.[1];
    const text = want ? marked.replace(/[[\]]/g, '') : marked;
    const words = languages.find((w) => w.lang === lang);
    const entries = (words as any)[group] as string[];
    const norm = normalize(text);
    if (group === 'firstPublished' || group === 'takenOver') {
      const own = [...eachMatch(prepare(entries), norm)].map((m) => publisherName(asSpelled(text, m.site.trim())) + (isDate(m.site.trim()) || startsWithDate(m.site.trim(), lexiconFor([lang]).dates) ? '(date)' : ''));
      const page = noticesOf(article({ tail: `<p>${text}</p>`, lang }), lexiconFor([lang])).map((n) => `${n.type}:${n.name}`);
      const ok = page.some((p) => p.endsWith(`:${want}`));
      const test = own[0] === want;
      if (!ok || !test) console.log(`MISS ${lang}|${group}|${marked}   OWN=${own[0]} (${own.length}) PAGE=${page}`);
    } else {
      const ok = group === 'readOriginal' ? entries.some((e) => bareLine(norm).startsWith(e)) : group === 'pressRelease' ? wholeLine(norm, entries) !== null : group === 'sourceLabel' ? entries.some((e) => norm.startsWith(e)) : entries.some((e) => norm.includes(e));
      if (!ok) console.log(`MISS ${lang}|${group}|${marked}`);
    }
  }
});
