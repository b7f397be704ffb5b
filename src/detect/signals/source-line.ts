import type { PageSnapshot } from '../../core/page';
import { type Finding, QUOTE_MAX } from '../../core/report';
import { sharesHeadline, spellsHeadline } from '../../core/slug';
import { clip } from '../../core/text';
import { isHomePath, plainHost, sameSite } from '../../core/url';
import { foreignUrl, isArticlePath, nameOfHost } from '../../evidence/foreign';
import { agenciesIn } from '../../lexicon/agency-names';
import { isCaption } from '../../lexicon/credit-blocks';
import type { Lexicon } from '../../lexicon/lexicon';
import { domainIn, isMedium, isNewsAgency, isOrganisation } from '../../lexicon/name-kinds';
import { hasOwnAuthor } from '../../lexicon/own-author';
import { ownSite } from '../../lexicon/own-site';
import { nameKey, publisherCredited, publisherOfHost } from '../../lexicon/publishers';
import { COURT } from '../../lexicon/release-label';
import { type SourceLine, sourceLines } from '../../lexicon/source-lines';
import { creditsTranslator } from '../../lexicon/translator';
import type { Signal } from '../signal';
import { type Trace, traced } from '../traces';

/** Longer words behind "Source:" are the original's headline, not a name. */
const LONGEST_NAME = 45;

/** Words of an address that only headlines have. */
const STORY_WORDS = 6;

/** "Source: X" under the text. */
const signal: Signal = {
  id: 'source-line',
  run(page, lexicon) {
    const lines = sourceLines(page, lexicon);
    // A list of sources is a bibliography.
    if (lines.filter((line) => line.place !== 'lead').length > 2) return [];
    if (lines.filter((line) => line.bare).length > 1) return [];
    return [...lines.flatMap((line) => read(page, lexicon, line)), ...datedIssuer(page)];
  },
};

/** "12.12.2022 - Example Institute (EI)", "Example Ltd. | 3 May 2024": who sent it in, in the line of the date. */
function datedIssuer(page: PageSnapshot): Omit<Finding, 'signal'>[] {
  const at = page.headlineBlock;
  // Institutes and companies print their own name beside the date, and those of their parts.
  if (at < 0 || HOUSE.test(page.host) || page.meta('og:site_name').some(isOrganisation)) return [];
  const around = [...page.blocks.slice(Math.max(0, at - 2), at), ...page.blocks.slice(at + 1, at + 4)];
  for (const block of around) {
    if (block.zone === 'chrome' || block.prose || block.text.length > DATE_LINE || isCaption(block)) continue;
    const [first = '', ...rest] = block.text.split(/\s+[-–—|•·]\s+/);
    const second = rest.join(' - ');
    const name = IS_DATE.test(first) ? second : IS_DATE.test(second) ? first : '';
    if (!ISSUER.test(name) || ownSite(page).named(name.replace(/\s*\(.*$/, ''))) continue;
    return [
      {
        reason: 'names-source',
        quote: clip(block.text, QUOTE_MAX),
        ...traced('sourceLineDated'),
        kind: 'press-release',
        block: block.index,
        name,
      },
    ];
  }
  return [];
}

/** Longest line of a date and a name, in characters. */
const DATE_LINE = 140;
const IS_DATE =
  /^(?:\p{L}{2,12},? )?(?=[^|]{0,24}\b(?:19|20)\d\d\b)[\d./ :,-]*(?:\p{L}{3,12}\.?,? ?)?[\d./ :,-]*(?:-|,)?$/u;
/** Hosts of universities, research and authorities. */
const HOUSE =
  /(?:^|[.-])(?:uni|univ\w*|fh|hs|th|tu|htw|edu|ac|gov|gob|gouv|gov\w|mpg|mpi\w*|fraunhofer|helmholtz|leibniz\w*|ethz|epfl|institut\w*|hochschule\w*|ministeri\w*)(?:[.-]|$)/;
/** Organisations that no rubric of a newspaper is named like. */
const ISSUER =
  /(?:[Uu]niversit|[Uu]niversité|[Hh]ochschule|[Ii]nstitut|[Ff]orschungs(?:anstalt|zentrum|gemeinschaft)|[Rr]esearch [Cc]ent(?:er|re)|[Ll]aborator|[Mm]inisteri|Ministry|Foundation\b|[Ss]tiftung\b|GmbH\b|\b(?:AG|SE|KG|Inc\.?|Ltd\.?|LLC|Corp\.?|plc|S\.?p\.?A\.?|S\.A\.|B\.V\.|A\/S|Oyj|e\. ?V\.)(?=$|[\s,)]))/u;

function read(page: PageSnapshot, lexicon: Lexicon, line: SourceLine): Omit<Finding, 'signal'>[] {
  const { block, quote, named, link } = line;
  // "Source: Example, ab/dpa"
  if (line.own && agenciesIn(named.slice(0, 60), lexicon).length === 0)
    return [{ reason: 'own-work', quote, ...traced('ownSource'), block: block.index, name: named }];
  // Agencies are read by the agency signals.
  if (agenciesIn(named.slice(0, 60), lexicon).length > 0) return [];
  const target = link && foreignUrl(page, link.url);
  const sent =
    line.place === 'tail' && line.alone
      ? (FROM_RELEASE.exec(named) ?? PRESS_OFFICE.exec(named) ?? RELEASE_ALONE.exec(named))?.[0]
      : undefined;
  if (sent !== undefined)
    return [
      {
        reason: target ? 'links-source' : 'names-source',
        quote,
        ...traced('sourceLineOrganisation'),
        kind: 'press-release',
        block: block.index,
        ...(sent === named ? {} : { name: named.slice(sent.length) }),
        ...(target ? { url: target.href } : {}),
      },
    ];
  const known = named
    ? (publisherCredited(named) ??
      publisherCredited(named.replace(EDITORS, '')) ??
      publisherCredited(named.replace(EDITION, '')))
    : null;
  const trace = weigh(
    line,
    target,
    known !== null || (target !== null && publisherOfHost(target.hostname) !== null),
    page,
    () => hasOwnAuthor(page, lexicon),
  );
  if (!trace) return [];
  const article = target !== null && isArticlePath(target);
  const headline = article && named.length > LONGEST_NAME;
  const medium = isMedium(named) || (domainIn(named) !== null && !isOrganisation(named));
  const release =
    !known && !line.dated && !headline && !medium && (isOrganisation(named) || (!article && !line.explicit));
  const agency = known
    ? lexicon.agencies.some(({ kind, name }) => kind === 'wire' && name === known.name)
    : isNewsAgency(named);
  return [
    {
      reason: target ? 'links-source' : 'names-source',
      quote,
      ...traced(trace),
      kind: agency ? 'wire' : release ? 'press-release' : 'syndicated',
      block: block.index,
      // A namesake's address: the page's own spelling.
      name:
        (!target || !known || sameSite(plainHost(target), known.host) ? known?.name : named) ??
        domainIn(named) ??
        // "Original: <headline of the original>", or a name in other letters
        (target ? publisherOfHost(plainHost(target))?.name : undefined) ??
        (target && (headline || ADDRESS.test(named)) ? nameOfHost(plainHost(target)) : named),
      ...(target ? { url: target.href } : {}),
    },
  ];
}

/** "Pier Press / Westmark Press", "Pier Press, Westmark edition, of 3 May": a paper and its local edition. */
const EDITION = /(?:\s\/\s\S.*|,\s.*(?:\d|ausgabe|edition|edición|édition|edizione|uitgave|wydanie).*)$/iu;
/** An address in place of a name. */
const ADDRESS = /^[^\s/]+\.\p{L}{2,}\/\S*$/u;

/** "Redakcja Polska Deutsche Welle": the editors of a language ahead of the name. */
const EDITORS =
  /^(?:redakcja|redaktion|redacción|rédaction|redazione|redação|redactie|редакция|редакція)(?:\s\p{Lu}\p{Ll}+(?=\s\p{Lu}))?\s+/iu;
/** "Source: press release of Tidewater Cranes", also as an abbreviation, ahead of who sent it. */
const FROM_RELEASE =
  /^(?:T[ZS]|PM|MM|[Tt]isk\p{L}+ zpráv\p{L}+|[Tt]lačov\p{L}+ správ\p{L}+|[Pp]ress [Rr]elease|[Pp]resse?mitteilung|[Mm]edienmitteilung|[Pp]ersbericht|[Cc]omunicato stampa|[Nn]ota de prensa|[Cc]ommuniqué de presse|[Ii]nformacja prasowa|[Pp]ressmeddelande|[Pp]ressemelding|[Pp]ressemeddelelse)\s(?:(?:der|des|von|vom|of|from|van|de|del|della|från|fra)\s)?(?=\p{Lu})/u;

/** "Source: PM" */
const RELEASE_ALONE = /^(?:T[ZS]|PM|MM)$/;
/** "Source: press office of the port authority"; matches ahead of the name, of which nothing goes. */
const PRESS_OFFICE =
  /^(?=(?:прес-?служб|пресс?-?служб|pressestelle|press office|press service|ufficio stampa|gabinete de prensa|servicio de prensa|service de presse|biuro prasowe|tiskové oddělení|tiskový odbor|tlačové oddelenie)\p{L}*\s)/iu;

function weigh(
  line: SourceLine,
  target: URL | null,
  known: boolean,
  page: PageSnapshot,
  authored: () => boolean,
): Trace | null {
  const { headline } = page;
  // "via: <address>" names what a translator translated.
  if (line.hat)
    return target && isArticlePath(target) && isBesideTranslator(page, line)
      ? 'sourceLineArticle'
      : 'sourceLineBare';
  if (line.place === 'lead' && line.alone)
    return known || isNewsAgency(line.named)
      ? 'sourceLineKnown'
      : line.dated
        ? 'sourceLineDated'
        : isMedium(line.named)
          ? 'sourceLineMedium'
          : 'sourceLineLead';
  if (line.translated && line.place !== 'tail') return 'sourceLineArticle';
  if (line.place !== 'tail')
    return known
      ? (line.explicit || line.authored) && line.alone
        ? 'sourceLineKnown'
        : 'sourceLineLead'
      : null;
  // "(Source: X)" at the end of a sentence credits what it says, "Source: X" in its own line the text.
  // A link to one of its sections tells where something was read.
  const section = target !== null && !isArticlePath(target) && !isHomePath(target);
  if (known || isNewsAgency(line.named))
    return (line.alone || line.translated) && !section ? 'sourceLineKnown' : 'sourceLineLead';
  if ((line.translated || isBesideTranslator(page, line)) && (target || line.named))
    return 'sourceLineArticle';
  if (!line.alone) return 'sourceLineBare';
  // "Source link", "Source: <headline of the original>". A short name with a link may credit a fact or a picture.
  const same = target !== null && spellsHeadline(target, headline);
  if (line.bare)
    return same ? 'sourceLineArticle' : target && isArticlePath(target) ? 'sourceLineBare' : null;
  if (target && isArticlePath(target))
    return line.named.length === 0 ||
      line.authored ||
      line.named.split(' ').length >= 5 ||
      isMedium(line.named) ||
      same
      ? 'sourceLineArticle'
      : line.explicit && isOrganisation(line.named)
        ? 'sourceLineOrganisation'
        : (isStory(target) || (domainIn(line.named) !== null && sharesHeadline(target, headline))) &&
            !NO_PRESS.test(plainHost(target)) &&
            !isOrganisation(line.named) &&
            !authored()
          ? 'sourceLineNobody'
          : 'sourceLineLead';
  // Several organisations are the sources of facts or figures.
  if (line.named.includes(',') || FIGURES.test(line.named) || COURT.test(line.named)) return 'sourceLineBare';
  if (isMedium(line.named) || (line.explicit && IS_NAME.test(line.named))) return 'sourceLineMedium';
  // Under a text of the site's own writer it is what they drew on.
  if (isOrganisation(line.named) || domainIn(line.named))
    return authored() && !line.explicit ? 'sourceLineLead' : 'sourceLineOrganisation';
  if (IS_NAME.test(line.named) && isSubject(page, line.named) && !authored()) return 'sourceLineOrganisation';
  return 'sourceLineBare';
}

/** "Source: X" next to "Translated by Jane Doe". */
function isBesideTranslator({ blocks }: PageSnapshot, { block: { index } }: SourceLine): boolean {
  return blocks
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .some((block) => !block.prose && creditsTranslator(block));
}
const NEAR = 3;

/** Whether the text is about whoever is named: the first word of the name stands in the headline and the opening. */
function isSubject({ headline, prose }: PageSnapshot, name: string): boolean {
  const first = nameKey(name.split(' ')[0] ?? '');
  const tells = (text: string) =>
    (text.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => nameKey(word) === first);
  return first.length >= SUBJECT_CHARS && tells(headline) && tells(prose[0]?.text ?? '');
}
const SUBJECT_CHARS = 4;

/** Some words that begin like a name. */
const IS_NAME = /^[\p{Lu}\p{Lo}][^:]{1,44}$/u;
/** Who is credited for figures, by whatever organisation's text they stand in. */
const FIGURES =
  /^(?:statista|eurostat|destatis|statistisches bundesamt|oecd|ocde|imf|iwf|world bank|weltbank|insee|istat|numbeo|similarweb|gartner|yougov|ipsos|gallup|nielsen|bloomberg data|refinitiv|tradingview|yahoo finance|google maps|openstreetmap|wikipedia)(?!\p{L})/iu;
/** Hosts of figures, studies and reports: what is credited to them is a fact. */
const NO_PRESS =
  /(?:^|\.)(?:gov|gob|gouv|edu|ac|mil|int|europa|who|un|oecd|worldbank|imf|statista|destatis|ons|nature|science|sciencedirect|springer|ncbi|nih|arxiv|researchgate|thelancet|nejm|bmj|mckinsey|pwc|deloitte|gartner|ipsos|yougov|pewresearch|github)\./;

/** An address as newspapers give their articles: with the date, or with the headline in many words. */
function isStory(url: URL): boolean {
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return (
    /\/(?:19|20)\d\d[/-]\d{1,2}(?:[/-]|$)/.test(url.pathname) ||
    last.split(/[-_]/).filter((word) => /\p{L}{2}/u.test(word)).length >= STORY_WORDS
  );
}

export default signal;
