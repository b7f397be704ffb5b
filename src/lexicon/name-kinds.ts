import { EDGELESS, escapeRegExp } from '../core/text';

/**
 * What a name in a credit is the name of, told by the words that names of the kind contain, in the languages at hand.
 * In the lists `*` stands for further letters of the same word.
 */

const ORGANISATION = anyOf(`
  universit* *universität universidad universidade università université uniwersytet univerzita universitet universitat
  hochschule högskola høgskole *institut* ministeri* ministère ministerstvo ministerstwo ministerium ministry ministerio
  *verband *verein *vereniging *kammer gmbh asociația orchestr* *orchester filarmonica *philharmoni* trust museum *museum musée museo *klinikum krankenhaus hospital ospedale
  polizei* feuerwehr stadt* gemeinde landkreis landratsamt kreis bundes* pressestelle presse* gemeente provincie politie
  brandweer kommun kommune polisen politiet mairie préfecture ville ayuntamiento diputación gobierno comune regione
  prefeitura câmara governo municipality city council police department fire authority foundation stiftung fondation
  fundación fondazione fundação fundacja nadace nadácia stiftelse säätiö sihtasutus fonds alapítvány fundația фондация
  government council *club *klub kpp kmp kwp osp psp corporation association asociación associazione associação stowarzyszenie
  sdružení združenie förbundet forbundet liitto liit agency society union bank bankas banka label records music holding group
  press release communiqué comunicado starostwo nadleśnictwo komenda straż policja urząd úřad obec mesto město kraj vláda primăria guvernul consiliul önkormányzat
  община министерство университет институт администрация правительство мэрия мерія міністерство університет пресслужб* пресс-служб* прес-служб*
  υπουργείο δήμος πανεπιστήμιο belediyesi belediye bakanlığı üniversitesi derneği vakfı
  شركة شرکت وزارة وزارت جامعة دانشگاه بلدية شهرداری مؤسسة موسسه هيئة سازمان بنك بانک חברת עיריית משרד אוניברסיטת עמותת בע"מ
  लिमिटेड मंत्रालय विश्वविद्यालय संस्थान निगम kementerian pemerintah universitas dinas yayasan
  công ty bộ đại học tập đoàn ubnd sở ngân hàng
  *kaupunki *kunta poliisi *laitos *ministeriö *yliopisto *virasto hyvinvointialue policie polícia hzs magistrát
  önkormányzata rendőrség *kapitányság katasztrófavédelem minisztérium kormányhivatal egyetem мвр мчс гибдд мвс полиция поліція полиција прокуратура
  дснс міськрада департамент управление управління општина градска министарство универзитет דוברות משטרת משטרה पुलिस पीआईबी humas polri polres polda polsek pemkot pemkab
  pemprov kominfo diskominfo bpbd bmkg công.an cổng.ttđt cổng.thông.tin bệnh.viện grad županija općina opština mup policija policijska ministarstvo
  sveučilište občina ministrstvo univerza *amet *linnavalitsus *vallavalitsus *ministeerium politsei *ülikool dome pašvaldība pašvaldības ministrija universitāte
  savivaldybė savivaldybės ministerija universitetas ajuntament generalitat mossos diputació bombers valiliği emniyet ipj isu poliția ministerul universitatea
  περιφέρεια αστυνομία λιμεναρχείο πυροσβεστική εταιρεία veiligheidsregio waterschap ministerie länsstyrelsen räddningstjänsten sheriff's sheriff
  株式会社 有限会社 一般社団法人 財団法人 大学 省 庁 市役所 県庁 公司 集团 集團 大学 大學 委员会 政府 协会 局 宣传部 宣傳部 市委 省委 县委 医院 醫院 学院 學院 基金会 基金會 银行 銀行 警察署 警視庁 주식회사 (주) 대학교 시청 도청 재단 협회 위원회 구청 군청 경찰청 경찰서 소방서 교육청 공사 공단 교육부 복지부 교통부 환경부 외교부 국방부 법무부 안전부 노동부 재정부 서울시 부산시 대구시 인천시 광주시 대전시 울산시 세종시 특별시 광역시
`);

/** Legal forms and the like, with their case and dots: in small letters many are words. */
const LEGAL_FORM =
  /(?:^|[\s,(])(?:e\. ?V\.|AG|KG|SE|Inc\.?|Ltd\.?|LLC|Corp\.?|PLC|plc|S\. ?A\.|SA|S\.?p\.?A\.?|S\. ?L\.|SARL|B\.?V\.?|N\.?V\.?|sp\. z o\. ?o\.|s\. ?r\. ?o\.|a\. ?s\.|d\. ?o\. ?o\.|d\. ?d\.|Oyj?|AB|A\/S|AS|ApS|OÜ|SIA|UAB|Zrt\.?|Kft\.?|Nyrt\.?|S\.?R\.?L\.?|АД|ООД|ЕАД|ООО|ОАО|ПАО|ЗАО|АО|ТОВ|ПрАТ|Α\.Ε\.|A\.Ş\.|Ş[Tt][İi]\.?|PT|CV|FC|SV|TSV|BK|IF|KK)(?=$|[\s,)«»"“„])/u;

const MEDIUM = anyOf(`
  *zeitung *tageblatt *tagblatt *blatt *kurier *anzeiger *rundschau *nachrichten *echo *stimme *spiegel news *news *post times herald
  tribune gazette journal daily weekly chronicle observer sentinel magazin magazine revue review courier bulletin dispatch examiner
  inquirer diario periódico prensa crónica giornale gazzetta corriere quotidiano il.sole messaggero jornal folha correio
  courrier dépêche figaro quotidien hebdo *dagblad *krant *nieuws omroep omrop gazeta dziennik kurier tygodnik głos radio rádio raadio tv
  television televisión televisione broadcasting rundfunk
  deník noviny zprávy správy listy pravda týždeň týden novice novosti vjesnik *tidning *tidningen *bladet *posten avis avisen
  *avis *avisen nyheter nyheder *lehti *sanomat uutiset postimees *leht päevaleht avīze žinios naujienos hírlap napló *hírek hírek
  gaceta heraldo noticiero noticias notícias diário gazzettino républicain télégramme
  ziarul jurnalul gazeta monitorul știri gazetesi gazete haber haberleri postası
  новости вести газета вестник журнал известия новини вісник ведомости курьер кур'єр правда труд капитал
  εφημερίδα τα.νέα νέα βήμα βημα ελεύθερος.τύπος warta koran harian tribun berita kabar báo tạp.chí
  صحيفة جريدة مجلة قناة أخبار الأخبار نيوز روزنامه خبرآنلاین خبر نیوز آنلاین עיתון חדשות समाचार न्यूज न्यूज़ दैनिक पत्रिका टाइम्स
  日报 晚报 新闻 新闻网 新聞 新聞網 報 时报 時報 周刊 週刊 杂志 雜誌 在线 报社 电视台 通讯社 日報 新報 タイムズ テレビ ニュース オンライン 通信 신문 신문사 일보 일보사 일간 뉴스 방송 미디어 타임스 경제
`);

const NEWS_AGENCY =
  /(?:nachrichten|presse|bild)agentur|press(?:e)?dienst|(?:news|press|wire) (?:agency|service)|newswire|agence de presse|agencia de (?:noticias|prensa)|agenzia (?:di )?stampa|agência de notícias|persbureau|agencja (?:prasowa|informacyjna)|nyhetsbyrå|nyhedsbureau|uutistoimisto|tisková agentura|tlačová agentúra|hírügynökség|haber ajansı|информационное агентство|информагентство|інформаційне агентство|ειδησεογραφικό πρακτορείο|وكالة أنباء|خبرگزاری|समाचार एजेंसी|kantor berita|thông tấn xã|통신사|通讯社|通訊社|通信社/i;

const DOMAIN =
  /(?:^|\s)((?:[\p{L}\d-]+\.)+(?:com|org|net|info|news|eu|de|at|ch|fr|es|it|nl|be|pt|pl|cz|sk|se|dk|no|fi|ee|lv|lt|hu|ro|bg|gr|ru|ua|rs|hr|si|tr|il|ir|in|jp|cn|tw|hk|kr|id|vn|mx|ar|cl|co|pe|us|ca|ie|uk|io|tv|blog|media|online|press|(?:co|com|org|net)\.[a-z]{2}))(?=\s|$)/iu;

/** Longest name of a publication, in characters. */
const MEDIUM_CHARS = 40;

function anyOf(list: string): RegExp {
  const words = [...new Set(list.trim().split(/\s+/))];
  const pattern = (word: string) =>
    escapeRegExp(word.replaceAll('.', ' ')).replaceAll('\\*', '\\p{L}*').replaceAll(' ', '[. ]?');
  const [edged, edgeless] = [false, true].map((is) =>
    words
      .filter((word) => EDGELESS.test(word) === is)
      .map(pattern)
      .join('|'),
  );
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${edged})(?![\\p{L}\\p{M}])|(?:${edgeless})$`, 'iu');
}

/** True where a name is a newspaper's, a broadcaster's or another publication's. */
export function isMedium(name: string): boolean {
  return name.length <= MEDIUM_CHARS && MEDIUM.test(name);
}

const PUBLISHES =
  /publish|media|medien|medier|press|presse|verlag|éditions|editor(?:a|ial)|editrice|uitgever|wydawnictwo|vydavatel|förlag|forlag|broadcast|radio|fernseh|online|portal/iu;

/** True where a name has a word of publishing houses and broadcasters in it, which companies of other trades have too. */
export function publishes(name: string): boolean {
  return PUBLISHES.test(name);
}

/** True where a name says that it is a news agency. */
export function isNewsAgency(name: string): boolean {
  return NEWS_AGENCY.test(name) || (/agentur/i.test(name) && /news|nachrichten/i.test(name));
}

/** The site that a name spells out, as in "www.example.org - News for lawyers"; null where it spells none. */
export function domainIn(name: string): string | null {
  return DOMAIN.exec(name)?.[1]?.toLowerCase() ?? null;
}

/** True where a name says that it is a company, an authority, a club or the like. */
export function isOrganisation(name: string): boolean {
  return ORGANISATION.test(name) || hasLegalForm(name);
}

/** True where a name ends in the legal form of a company or a club: "Tidewater Cranes AG". */
export function hasLegalForm(name: string): boolean {
  return LEGAL_FORM.test(name);
}
