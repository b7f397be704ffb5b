/**
 * Names as the languages of their publishers decline them: "v Lidových novinách" for "Lidové noviny".
 *
 * The endings are those of the usual paradigms of nouns and adjectives, of the cases that credits use (genitive, dative,
 * accusative, locative, instrumental), with the commonest changes of the consonant ahead of them. They are written as
 * `nameKey` leaves words, without accents: `a>y,e` says that "y" and "e" stand in place of a final "a".
 */
const SOUTH_SLAVIC =
  'a>e,i,u,o,om >a,u,om,em,ima i>og,oga,om,ome,em,im,ih,ega,emu o>a,u,om e>a,u,em,og,om ac>ca,cu,cem ak>ka,ku,kom а>е,и,у,о,ом >а,у,ом,ем и>ог,ом,ем,им,их о>а,у,ом е>а,у,ем,ог,ом';
const CZECH =
  'a>y,e,u,ou,i ka>ce >u,a,e,em,ech,om,ovi y>,ach,am,ami,eho,em,emu,ym e>ych,ym,ymi,eho,em,emu,ej,ou,i,ich,im i>ich,im,imi,iho,im o>a,u,e,em,om,ovi ek>ku,kem,ka,kom a>e,ej,ou eni>enim,eniho';

const ENDINGS: Readonly<Record<string, string>> = {
  de: 'e>en,em,er,es >s,es',
  se: '>s',
  dk: '>s',
  no: '>s',
  pl: 'a>y,i,e,a,o,ie,ej ta>cie ka>ce ga>dze ra>rze da>dzie >u,a,owi,em,ie,iem,iu,ia,iowi,ow,om,ach,ami y>ego,emu,ym,ych i>iego,iemu,im,ich,ego,ow,om,ach ie>iego,im e>ego,ym,ych,ow,om,ach o>a,u,em,ie',
  cz: CZECH,
  sk: `${CZECH} e>ych,ym a>e,ej`,
  hr: SOUTH_SLAVIC,
  si: SOUTH_SLAVIC,
  bg: '>ът,а,ят,я,та ен>ния,ният ски>ския,ският',
  ru: 'а>ы,и,е,у,ой я>и,е,ю,ей ия>ии,ию,ией,ий,иям,иях >а,у,ом,е,ов,ам,ах ь>я,и,ю,е,ем ок>ка,ку,ке,ком ек>ка,ку,ке ыи>ого,ому,ом,ым ии>его,ему,ем,им,ого,ому,ом,им ая>ои,ую яя>еи,юю ое>ого,ому,ом,ым ые>ых,ым,ыми ы>ов,ам,ах,ами, и>еи,ям,ях,ями,ам,ах,ов, о>а,у,е,ом ь>ью',
  ua: 'а>и,і,у,ою,оі,іи я>і,ю,ею ка>ці >а,у,ом,ові,і,ів,ам,ах ь>я,ю,ем,і,еві ень>ня,ню,нем,ні ии>ого,ому,им ии>ого,ому о>а,у,ом,і и>,ам,ах,ів і>іи,ям,ях,іх,им,их',
  lt: 'as>o,e,a,ui,u is>io,yje,iui,i ys>io,yje,iui,i a>os,oje,ai,a,ios,iai e>es,eje,ei os>u,iu,ose,oms,as ios>iu,iose,ioms,ias ai>u,uose,ams,us iai>iu,iuose,iams us>aus,uje',
  lv: 'a>as,ai,u,a e>es,ei,i,e s>a,am,u,i,is,im is>a,im,i es>u,em i>u,iem,us as>u,am,as',
  ee: 'ees>ehe,ehes,ehest,ehele ht>he,hes,hest,hele p>bi,bis,bist >i,is,ist,il,ile,ilt,e,es,est,s,st,l,lt',
  fi: 'at>issa,ista,ien,iin,illa hti>hden,hdessa,hdesta,hteen us>udessa,udesta,uden nen>sessa,sesta,sen i>en,essa,esta >n,ssa,sta,lla,lta,in,issa,ista,ille',
  hu: 'a>aban,abol,arol,an,anak,aval,at,ara,aba e>eben,ebol,erol,en,enek,evel,et,ere,ebe >ban,ben,bol,rol,on,en,nak,nek,val,vel,t,ot,et,tol',
  ro: 'ul>ului a>ei,ii ea>ii,atii',
  gr: 'η>ης,ην α>ας,αν,ατος,ων ος>ου,ον,ο ες>ων ο>ου ις>εων',
  // Hosts without a country.
  com: 'e>en,em',
};
/** Countries that share a language. */
const SAME: Readonly<Record<string, string>> = {
  at: 'de',
  ch: 'de',
  li: 'de',
  rs: 'hr',
  ba: 'hr',
  me: 'hr',
  by: 'ru',
  kz: 'ru',
  md: 'ro',
  cy: 'gr',
};
/** Where the host has no country, the letters tell; of the others German papers are those with cases. */
const CYRILLIC = /^\p{Script=Cyrillic}/u;
/** Shortest part of a word that its cases leave alone, in letters. */
const STEM = 3;

type Endings = readonly (readonly [ending: string, cases: ReadonlySet<string>])[];
const parsed = new Map<string, Endings>();

function endingsOf(country: string): Endings {
  let endings = parsed.get(country);
  if (!endings) {
    endings = (ENDINGS[country] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((rule) => {
        const [ending = '', cases = ''] = rule.split('>');
        return [ending, new Set(cases.split(','))] as const;
      });
    parsed.set(country, endings);
  }
  return endings;
}

/**
 * Whether some words are a name in one of its cases.
 *
 * @param words the words as they stand, each as `nameKey` gives it
 * @param name the words of the name, likewise
 * @param host the publisher's host, whose country tells the language, if it has one
 */
export function isDeclined(words: readonly string[], name: readonly string[], host: string): boolean {
  const country = host.slice(host.lastIndexOf('.') + 1);
  const own = SAME[country] ?? country;
  const endings = endingsOf(own in ENDINGS ? own : CYRILLIC.test(name[0] ?? '') ? 'ru' : 'com');
  return (
    words.length === name.length &&
    words.every((word, at) => word === name[at] || isCaseOf(word, name[at] ?? '', endings))
  );
}

function isCaseOf(word: string, name: string, endings: Endings): boolean {
  return endings.some(([ending, cases]) => {
    if (!name.endsWith(ending)) return false;
    const stem = name.slice(0, name.length - ending.length);
    return stem.length >= STEM && word.startsWith(stem) && cases.has(word.slice(stem.length));
  });
}
