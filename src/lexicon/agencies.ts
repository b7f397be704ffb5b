import type { Agency } from './lexicon';

/**
 * `name | aliases, comma-separated | site`. An alias in capitals, of up to four letters or behind `=` is matched with
 * its case. Names that are words of a language (months, rubrics, "between") are left out or written so. A fourth column
 * `publication` marks those that publish to readers of their own as well.
 */
const WIRES = `
The Associated Press|Associated Press,AP,AP News,APNews,The AP,أ ب,أسوشيتد برس,الأسوشيتد برس,אי-פי,איי-פי,AP通信,美联社,美聯社,एपी,এপি,آسوشیتدپرس,АП,Ассошиэйтед Пресс|apnews.com
Reuters|Reuters,Thomson Reuters,REUTERS,رويترز,رویترز,רויטרס,ロイター,ロイター通信,路透社,路透,로이터,로이터통신,Ройтерс,Рейтер,Рейтерс,रॉयटर्स,রয়টার্স,Ρόιτερς,สำนักข่าวรอยเตอร์,รอยเตอร์|reuters.com
Agence France-Presse|AFP,Agence France-Presse,Agence France Presse,AFP-JIJI,AFP/Relaxnews,أ ف ب,أ.ف.ب,ا ف ب,فرانس برس,وكالة فرانس برس,الفرنسية,الوكالة الفرنسية,איי-אף-פי,AFP時事,AFP通信,法新社,এএফপি,АФП,Франс Прес,एएफपी,خبرگزاری فرانسه|afp.com
dpa|dpa,DPA,Deutsche Presse-Agentur,Deutschen Presse-Agentur,dpa-infocom,dpa-AFX,dpa-tmn,German Press Agency,د ب أ,د.ب.أ,德新社,ДПА|dpa.com
SID|SID,sid,Sport-Informations-Dienst|sid.de
dts Nachrichtenagentur|dts Nachrichtenagentur,dts|dts-nachrichtenagentur.de
epd|epd,Evangelischer Pressedienst|epd.de
KNA|KNA,Katholische Nachrichten-Agentur|kna.de
APA|APA,Austria Presse Agentur|apa.at
Agra-Europe|AgE,Agra-Europe|agra-europe.de
Aise|aise,Aise,AISE|aise.it
Keystone-SDA|Keystone-SDA,Keystone-ATS,SDA,sda,ATS,ats|keystone-sda.ch
AWP|awp,AWP Finanznachrichten|awp.ch
UPI|UPI,United Press International|upi.com
Bloomberg|Bloomberg,Bloomberg News,بلومبرغ,بلومبرج,ブルームバーグ,ブルームバーグ・ニュース,彭博社,彭博,블룸버그,Блумберг|bloomberg.com|publication
Dow Jones Newswires|Dow Jones Newswires,Dow Jones,DJ Newswires|dowjones.com|publication
CNN Newsource|CNN Newsource,CNN Wire,The-CNN-Wire,Cable News Network,CNN|cnn.com|publication
Tribune News Service|Tribune News Service,TNS,Tribune Content Agency|tribunecontentagency.com
PA Media|PA Media,Press Association,PA,PA News Agency|pa.media
Local Democracy Reporting Service|Local Democracy Reporting Service,LDRS,Local Democracy Reporter|bbc.com/lnp/ldrs
SWNS|SWNS,South West News Service|swns.com
JTA|JTA,Jewish Telegraphic Agency|jta.org
Religion News Service|Religion News Service,RNS|religionnews.com
Inter Press Service|Inter Press Service,IPS|ipsnews.net
The Canadian Press|The Canadian Press,Canadian Press,La Presse Canadienne,CP|thecanadianpress.com
EFE|EFE,Agencia EFE,EFEUSA,إفي|efe.com
Europa Press|Europa Press,EUROPA PRESS,EP|europapress.es
Notimex|Notimex|notimex.gob.mx
Télam|Télam,Telam|telam.com.ar
Noticias Argentinas|Noticias Argentinas|noticiasargentinas.com
Prensa Latina|Prensa Latina|prensa-latina.cu
ANSA|ANSA,Ansa|ansa.it
Adnkronos|Adnkronos,ADNKRONOS|adnkronos.com
AGI|AGI,Agenzia Giornalistica Italia|agi.it
Askanews|askanews,Askanews|askanews.it
LaPresse|LaPresse|lapresse.it
Lusa|Agência Lusa,Lusa,LUSA|lusa.pt
Agência Brasil|Agência Brasil,Agencia Brasil|agenciabrasil.ebc.com.br
Folhapress|Folhapress,FOLHAPRESS|folhapress.folha.com.br
Estadão Conteúdo|Estadão Conteúdo,ESTADÃO CONTEÚDO|estadaoconteudo.com.br
ANP|ANP,ANP Productions,Algemeen Nederlands Persbureau|anp.nl
Belga|Belga,BELGA|belganewsagency.eu
PAP|PAP,Polska Agencja Prasowa,PAP Biznes|pap.pl
ČTK|ČTK,ČTK/AP,Česká tisková kancelář,CTK|ctk.cz
TASR|TASR,TK TASR|tasr.sk
SITA|SITA,Webnoviny/SITA|sita.sk
MTI|MTI,Magyar Távirati Iroda,MTI/AP,MTVA|mti.hu
Agerpres|Agerpres,AGERPRES|agerpres.ro
Mediafax|Mediafax,MEDIAFAX|mediafax.ro
BTA|BTA,БТА|bta.bg
HINA|HINA,Hina|hina.hr
Tanjug|Tanjug,TANJUG,Танјуг|tanjug.rs
TT|TT,Tidningarnas Telegrambyrå,TT Nyhetsbyrån,Nyhetsbyrån TT|tt.se
Ritzau|Ritzau,ritzau,RITZAU|ritzau.com
NTB|NTB,NTB Nyheter,Norsk Telegrambyrå|ntb.no
STT|STT,Suomen Tietotoimisto|stt.fi
TASS|TASS,ТАСС,ITAR-TASS,ИТАР-ТАСС,تاس,塔斯社|tass.com
RIA Novosti|РИА Новости,RIA Novosti,РИА «Новости»,Риа Новости|ria.ru
Interfax|Interfax,Интерфакс,INTERFAX.RU,Интерфакс.ру,ИНТЕРФАКС|interfax.ru
Ukrinform|Ukrinform,Укрінформ,УКРІНФОРМ,Укринформ|ukrinform.ua
UNIAN|UNIAN,УНІАН,УНИАН|unian.ua
Anadolu Ajansı|Anadolu Ajansı,Anadolu Agency,AA,الأناضول,وكالة الأناضول|aa.com.tr
DHA|DHA,Demirören Haber Ajansı|dha.com.tr
İHA|İHA,İhlas Haber Ajansı|iha.com.tr
ANA-MPA|ΑΠΕ-ΜΠΕ,ΑΠΕ,ANA-MPA,AMNA,ΑΜΠΕ,ΑΠΕ ΜΠΕ,ΑΠΕ/ΜΠΕ,Αθηναϊκό Πρακτορείο Ειδήσεων|amna.gr
WAFA|وفا|wafa.ps
SPA|واس|spa.gov.sa
WAM|وام,WAM|wam.ae
QNA|قنا|qna.org.qa
IRNA|ایرنا,خبرگزاری ایرنا,خبرگزاری جمهوری اسلامی,ارنا,إرنا|irna.ir
Mehr News|خبرگزاری مهر|mehrnews.com
Fars News|خبرگزاری فارس|farsnews.ir
Tasnim|خبرگزاری تسنیم,تسنیم|tasnimnews.com
ISNA|ایسنا,خبرگزاری ایسنا,خبرگزاری دانشجویان ایران|isna.ir
Press Trust of India|PTI,Press Trust of India,पीटीआई,भाषा,पीटीआई-भाषा,पीटीआई भाषा,PTI Bhasha|ptinews.com
ANI|ANI,Asian News International,एएनआई|aninews.in
IANS|IANS,Indo-Asian News Service,आईएएनएस|ians.in
UNI|United News of India,UNI,यूनीवार्ता,यूनिवार्ता|uniindia.com
Bernama|Bernama,BERNAMA|bernama.com
Antara|ANTARA,=Antara,Antara News,LKBN Antara|antaranews.com
BSS|BSS,Bangladesh Sangbad Sangstha,বাসস|bssnews.net
UNB|UNB,ইউএনবি|unb.com.bd
APP|APP,Associated Press of Pakistan|app.com.pk
VNA|TTXVN,TTXVN/Vietnam+,Vietnam+,Vietnam News Agency,VNA,Thông tấn xã Việt Nam|vietnamplus.vn
Thai News Agency|สำนักข่าวไทย|tna.mcot.net
Kyodo News|Kyodo,KYODO,Kyodo News,KYODONEWS,共同通信,共同,共同通信社|kyodonews.net
Jiji Press|Jiji Press,JIJI,時事通信,時事,時事通信社|jiji.com
Xinhua|Xinhua,Xinhua News Agency,新华社,新華社,شينخوا,Синьхуа,신화통신,新华网,新華網|news.cn
China News Service|China News Service,中新社,中新网,中国新闻社,中国新闻网,中國新聞社|chinanews.com.cn
Central News Agency|中央社,CNA,Focus Taiwan,中央通訊社|cna.com.tw
Yonhap|Yonhap,연합뉴스,Yonhap News Agency,聯合ニュース,聯合通信|yna.co.kr
Newsis|뉴시스,Newsis,NEWSIS|newsis.com
News1|뉴스1|news1.kr
AAP|AAP,Australian Associated Press|aap.com.au
RTTNews|RTTNews|rttnews.com
BNS|BNS,BNS/AFP,Baltic News Service|bns.eu
LETA|LETA,LETA/AFP,Nacionālā ziņu aģentūra|leta.lv
SPT|SPT,Svensk Presstjänst|spt.fi
FNB|FNB,SPT-FNB,Finska Notisbyrån|stt.fi
ELTA|ELTA|elta.lt
IAR|IAR,Informacyjna Agencja Radiowa|polskieradio.pl
KAI|KAI,Katolicka Agencja Informacyjna|ekai.pl
ISBnews|ISBnews|isbnews.pl
BGNES|БГНЕС,BGNES|bgnes.bg
Агенция Фокус|Агенция Фокус,Агенция „Фокус“,Информационна агенция Фокус|focus-news.net
News.ro|News.ro|news.ro
Nyhetsbyrån Direkt|Nyhetsbyrån Direkt|direkt.se
Nyhetsbyrån Siren|Nyhetsbyrån Siren|siren.se
Newspaq|Newspaq|newspaq.dk
ANKA|ANKA,ANKA Haber Ajansı|ankahaber.net
Interfax-Ukraine|Інтерфакс-Україна,Интерфакс-Украина|interfax.com.ua
UNN|УНН|unn.ua
Rosbalt|Росбалт|rosbalt.ru
Regnum|ИА Регнум,REGNUM|regnum.ru
BelTA|БЕЛТА,БелТА|belta.by
Kazinform|Казинформ,Kazinform|inform.kz
Azertag|AZƏRTAC,Azertag,АЗЕРТАДЖ|azertag.az
FENA|FENA,Fena|fena.ba
SRNA|SRNA,Srna,СРНА|srna.rs
Novinska agencija Beta|BETA,=Бета,Novinska agencija Beta|beta.rs
FoNet|FoNet,ФоНет|fonet.rs
STA|STA,Slovenska tiskovna agencija|sta.si
MIA|МИА,MIA|mia.mk
ACN|ACN,Agència Catalana de Notícies|acn.cat
Colpisa|Colpisa,COLPISA|colpisa.com
Servimedia|Servimedia,SERVIMEDIA|servimedia.es
Agencia Andina|Agencia Andina|andina.pe
ABI|ABI,Agencia Boliviana de Información|abi.bo
Italpress|Italpress,ITALPRESS|italpress.com
Teleborsa|Teleborsa,TELEBORSA|teleborsa.it
Radiocor|Radiocor,Radiocor Plus,Il Sole 24 Ore Radiocor,Il Sole 24 Ore Radiocor Plus|ilsole24ore.com/radiocor
Agenzia Dire|Agenzia Dire,Agenzia DIRE,DIRE|dire.it
Algérie Presse Service|APS,Algérie Presse Service,وأج|aps.dz
Nampa|Nampa,NAMPA,Namibia Press Agency|nampa.org
MAP|Maghreb Arabe Presse|mapnews.ma
MENA|أ ش أ,أ.ش.أ,وكالة أنباء الشرق الأوسط|mena.org.eg
SANA|سانا|sana.sy
KUNA|كونا|kuna.net.kw
Jordan News Agency|بترا|petra.gov.jo
INA|واع|ina.iq
NNA|الوكالة الوطنية للإعلام|nna-leb.gov.lb
ILNA|ایلنا,خبرگزاری ایلنا|ilna.ir
IQNA|ایکنا|iqna.ir
YJC|باشگاه خبرنگاران جوان|yjc.ir
Hindusthan Samachar|हिन्दुस्थान समाचार,हिंदुस्थान समाचार|hindusthansamachar.in
Agenzia Nova|Agenzia Nova|agenzianova.com
İLKHA|İLKHA,İlke Haber Ajansı|ilkha.com
Philippine News Agency|PNA,Philippine News Agency|pna.gov.ph
News Agency of Nigeria|NAN,News Agency of Nigeria|nannews.ng
Ghana News Agency|GNA,Ghana News Agency|gna.org.gh
Caribbean Media Corporation|CMC,Caribbean Media Corporation|cmc.bb
SAnews|SAnews.gov.za,SAnews|sanews.gov.za
KCNA|KCNA,조선중앙통신,朝中社|kcna.kp
Sputnik|=Sputnik,Спутник,سبوتنيك|sputnikglobe.com
Tunis Afrique Presse|Tunis Afrique Presse|tap.info.tn
ANGOP|ANGOP,Angop|angop.ao
Inforpress|Inforpress|inforpress.cv
Agenzia Fides|Agenzia Fides,Fides News Agency|fides.org
Catholic News Agency|Catholic News Agency,ACI Prensa,ACI Stampa|catholicnewsagency.com
OSV News|OSV News,Catholic News Service|osvnews.com
States Newsroom|States Newsroom|statesnewsroom.com
Capitol News Illinois|Capitol News Illinois|capitolnewsillinois.com
NZ Newswire|NZ Newswire,NZN|nzherald.co.nz
Colprensa|Colprensa,COLPRENSA|colprensa.com
Agencia Reforma|Agencia Reforma,AGENCIA REFORMA|agenciareforma.com
Agencia El Universal|Agencia El Universal|eluniversal.com.mx
Agencia SUN|Agencia SUN,SUN México|agenciasun.mx
Agência Estado|Agência Estado,AGÊNCIA ESTADO|estadao.com.br
Agência O Globo|Agência O Globo,AGÊNCIA O GLOBO|oglobo.globo.com
Pressetext Nachrichtenagentur|pressetext.redaktion|pressetext.com
Nyhetsbyrån Järva|Nyhetsbyrån Järva|nyhetsbyranjarva.se
Trend News Agency|Trend News Agency|trend.az
Montsame|MONTSAME,Montsame|montsame.mn
Lao News Agency|KPL|kpl.gov.la
`;

/** Newsrooms that write for several papers of one house: no agencies, though they are credited like them. */
const NEWSROOMS = `
Uutissuomalainen|Uutissuomalainen|uutissuomalainen.fi
Lännen Media|Lännen Media|lannenmedia.fi
RND|RND,RedaktionsNetzwerk Deutschland|rnd.de
`;

const RELEASES = `
PR Newswire|美通社,PRNewswire,PR Newswire,PRNewswire-USNewswire,CNW,CNW Group,PRN|prnewswire.com
Business Wire|Business Wire,BUSINESS WIRE|businesswire.com
GlobeNewswire|GlobeNewswire,GLOBE NEWSWIRE,Marketwired|globenewswire.com
ACCESS Newswire|ACCESS Newswire,ACCESSWIRE|accessnewswire.com
Newsfile|Newsfile Corp.,Newsfile|newsfilecorp.com
EIN Presswire|EINPresswire.com,EINPresswire,EIN Presswire|einpresswire.com
Cision|Cision|news.cision.com
news aktuell|ots,OTS,news aktuell,presseportal.de|presseportal.de
APA-OTS|APA-OTS,APA OTS|ots.at
openPR|openPR|openpr.com
NewsUSA|NewsUSA,News USA|newsusa.com
StatePoint|StatePoint,StatePoint Media|statepointmedia.com
Brandpoint|BPT,Brandpoint|brandpointcontent.com
Family Features|Family Features|familyfeatures.com
NAPSI|NAPSI,NAPS|napsnet.com
PR-Gateway|PR-Gateway,PR Gateway|pr-gateway.de
MENAFN|MENAFN|menafn.com
PR TIMES|PR TIMES|prtimes.jp
Kyodo News PR Wire|共同通信PRワイヤー,PR Newswire APAC|kyodonewsprwire.jp
Newswire Korea|뉴스와이어|newswire.co.kr
JCN Newswire|JCN Newswire|jcnnewswire.com
Media OutReach Newswire|Media OutReach Newswire,Media OutReach|media-outreach.com
NewsVoir|NewsVoir|newsvoir.com
Send2Press|Send2Press,Send2Press Newswire|send2press.com
APO Group|APO Group|apo-opa.com
PRWeb|PRWeb,PRWEB|prweb.com
idw|Informationsdienst Wissenschaft|idw-online.de
`;

/** News agencies, joint newsrooms and press-release wires: facts about names and sites, in no particular order. */
export const agencies: readonly Agency[] = [
  ...parse(WIRES, 'wire'),
  ...parse(NEWSROOMS, 'syndicated'),
  ...parse(RELEASES, 'press-release'),
];

function parse(table: string, kind: Agency['kind']): Agency[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', aliases = '', host = '', publication = ''] = line.split('|');
      const spelled = aliases.split(',');
      return {
        name,
        aliases: spelled.map((alias) => alias.replace(/^=/, '')),
        cased: spelled.flatMap((alias) => (alias.startsWith('=') ? [alias.slice(1)] : [])),
        url: `https://${host}/`,
        kind,
        isPublication: publication !== '',
      };
    });
}
