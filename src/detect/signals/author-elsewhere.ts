import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { creditBlocks } from '../../lexicon/credit-blocks';
import { ownSite } from '../../lexicon/own-site';
import { publisherOfHost } from '../../lexicon/publishers';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** Longest line about the author, in characters. */
const MAX_LINE = 200;
const ADDRESS = /[\p{L}\d._+-]{2,40}@([\p{L}\d-]{1,40}(?:\.[\p{L}\d-]{2,40}){1,3})/u;

/** Publishers that give addresses to everybody. */
const MAIL =
  /(?:^|\.)(?:t-online|freenet|web|gmx|aol|yahoo|msn|outlook|orange|laposte|libero|virgilio|sapo|terra|uol|bol|seznam|centrum|azet|wp|onet|o2|interia|mail|rambler|yandex|ukr|naver|daum|bluewin|telenet|skynet|ziggo|planet)\.\p{L}{2,3}(?:\.\p{L}{2})?$/u;

/** "Jane Doe can be reached at jdoe@pier.example" behind the text: another publisher's writer. */
const signal: Signal = {
  id: 'author-elsewhere',
  run(page) {
    const own = ownSite(page);
    const { closing, tail } = creditBlocks(page);
    for (const block of new Set([...closing, ...tail.slice(0, 4)])) {
      const host = block.text.length <= MAX_LINE ? ADDRESS.exec(block.text)?.[1]?.toLowerCase() : undefined;
      const publisher = host && !MAIL.test(host) ? publisherOfHost(host) : null;
      if (!publisher || own.hosts(publisher.host) || own.named(publisher.name)) continue;
      return [
        {
          reason: 'names-source',
          quote: clip(block.text, QUOTE_MAX),
          ...traced('authorElsewhere'),
          kind: 'syndicated',
          block: block.index,
          name: publisher.name,
        },
      ];
    }
    return [];
  },
};

export default signal;
