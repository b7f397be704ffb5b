import type { Agency } from './lexicon';

/** `name | aliases, comma-separated | site`. An alias in capitals or of up to four letters is matched with its case. */
const WIRES = `
The Associated Press|Associated Press,AP,AP News,APNews,The AP|apnews.com
Reuters|Reuters,Thomson Reuters,REUTERS|reuters.com
Agence France-Presse|AFP,Agence France-Presse,Agence France Presse,AFP-JIJI,AFP/Relaxnews|afp.com
dpa|dpa,DPA,Deutsche Presse-Agentur,Deutschen Presse-Agentur,dpa-infocom,dpa-AFX,dpa-tmn,German Press Agency|dpa.com
SID|SID,sid,Sport-Informations-Dienst|sid.de
dts Nachrichtenagentur|dts Nachrichtenagentur,dts|dts-nachrichtenagentur.de
epd|epd,Evangelischer Pressedienst|epd.de
KNA|KNA,Katholische Nachrichten-Agentur|kna.de
APA|APA,Austria Presse Agentur|apa.at
Keystone-SDA|Keystone-SDA,Keystone-ATS,SDA,sda,ATS,ats,awp|keystone-sda.ch
UPI|UPI,United Press International|upi.com
Bloomberg|Bloomberg,Bloomberg News|bloomberg.com
Dow Jones Newswires|Dow Jones Newswires,Dow Jones,DJ Newswires|dowjones.com
CNN Newsource|CNN Newsource,CNN Wire,The-CNN-Wire,Cable News Network,CNN|cnn.com
Tribune News Service|Tribune News Service,TNS,Tribune Content Agency|tribunecontentagency.com
PA Media|PA Media,Press Association,PA,PA News Agency|pa.media
SWNS|SWNS,South West News Service|swns.com
JTA|JTA,Jewish Telegraphic Agency|jta.org
Religion News Service|Religion News Service,RNS|religionnews.com
Inter Press Service|Inter Press Service,IPS|ipsnews.net
The Canadian Press|The Canadian Press,Canadian Press,La Presse Canadienne,CP|thecanadianpress.com
EFE|EFE,Agencia EFE,EFEUSA|efe.com
Europa Press|Europa Press,EUROPA PRESS,EP|europapress.es
Notimex|Notimex|notimex.gob.mx
Télam|Télam,Telam|telam.com.ar
Noticias Argentinas|Noticias Argentinas|noticiasargentinas.com
Prensa Latina|Prensa Latina|prensa-latina.cu
ANSA|ANSA|ansa.it
Adnkronos|Adnkronos,ADNKRONOS|adnkronos.com
AGI|AGI,Agenzia Giornalistica Italia|agi.it
Askanews|askanews,Askanews|askanews.it
LaPresse|LaPresse|lapresse.it
Lusa|Agência Lusa,Lusa,LUSA|lusa.pt
Agência Brasil|Agência Brasil|agenciabrasil.ebc.com.br
Folhapress|Folhapress,FOLHAPRESS|folhapress.folha.com.br
Estadão Conteúdo|Estadão Conteúdo,ESTADÃO CONTEÚDO|estadaoconteudo.com.br
ANP|ANP,Algemeen Nederlands Persbureau|anp.nl
Belga|Belga,BELGA|belganewsagency.eu
PAP|PAP,Polska Agencja Prasowa|pap.pl
ČTK|ČTK,ČTK/AP,Česká tisková kancelář|ctk.cz
TASR|TASR|tasr.sk
SITA|SITA|sita.sk
MTI|MTI,Magyar Távirati Iroda|mti.hu
Agerpres|Agerpres,AGERPRES|agerpres.ro
Mediafax|Mediafax,MEDIAFAX|mediafax.ro
BTA|BTA,БТА|bta.bg
HINA|HINA,Hina|hina.hr
Tanjug|Tanjug,TANJUG,Танјуг|tanjug.rs
TT|TT,Tidningarnas Telegrambyrå|tt.se
Ritzau|Ritzau,ritzau|ritzau.com
NTB|NTB,Norsk Telegrambyrå|ntb.no
STT|STT,Suomen Tietotoimisto|stt.fi
TASS|TASS,ТАСС,ITAR-TASS,ИТАР-ТАСС|tass.com
RIA Novosti|РИА Новости,RIA Novosti|ria.ru
Interfax|Interfax,Интерфакс,INTERFAX.RU|interfax.ru
Ukrinform|Ukrinform,Укрінформ|ukrinform.ua
UNIAN|UNIAN,УНІАН|unian.ua
Anadolu Ajansı|Anadolu Ajansı,Anadolu Agency,AA|aa.com.tr
DHA|DHA,Demirören Haber Ajansı|dha.com.tr
İHA|İHA,İhlas Haber Ajansı|iha.com.tr
ANA-MPA|ΑΠΕ-ΜΠΕ,ΑΠΕ,ANA-MPA,AMNA|amna.gr
WAFA|وفا|wafa.ps
SPA|واس|spa.gov.sa
WAM|وام,WAM|wam.ae
QNA|قنا|qna.org.qa
IRNA|ایرنا|irna.ir
Mehr News|خبرگزاری مهر|mehrnews.com
Fars News|خبرگزاری فارس|farsnews.ir
Tasnim|خبرگزاری تسنیم,تسنیم|tasnimnews.com
ISNA|ایسنا|isna.ir
Press Trust of India|PTI,Press Trust of India,पीटीआई|ptinews.com
ANI|ANI,Asian News International,एएनआई|aninews.in
IANS|IANS,Indo-Asian News Service,आईएएनएस|ians.in
UNI|United News of India|uniindia.com
Bernama|Bernama,BERNAMA|bernama.com
Antara|ANTARA,Antara News|antaranews.com
BSS|BSS,Bangladesh Sangbad Sangstha|bssnews.net
UNB|UNB|unb.com.bd
APP|APP,Associated Press of Pakistan|app.com.pk
VNA|TTXVN,Vietnam News Agency,VNA|vietnamplus.vn
Thai News Agency|สำนักข่าวไทย|tna.mcot.net
Kyodo News|Kyodo,KYODO,Kyodo News,共同通信,共同|kyodonews.net
Jiji Press|Jiji Press,JIJI,時事通信,時事|jiji.com
Xinhua|Xinhua,Xinhua News Agency,新华社,新華社|news.cn
China News Service|China News Service,中新社,中新网|chinanews.com.cn
Central News Agency|中央社,CNA,Focus Taiwan|cna.com.tw
Yonhap|Yonhap,연합뉴스,Yonhap News Agency|yna.co.kr
Newsis|뉴시스,Newsis|newsis.com
News1|뉴스1|news1.kr
AAP|AAP,Australian Associated Press|aap.com.au
RTTNews|RTTNews|rttnews.com
`;

const RELEASES = `
PR Newswire|PRNewswire,PR Newswire,PRNewswire-USNewswire,CNW,CNW Group,PRN|prnewswire.com
Business Wire|Business Wire,BUSINESS WIRE|businesswire.com
GlobeNewswire|GlobeNewswire,GLOBE NEWSWIRE,Marketwired|globenewswire.com
ACCESS Newswire|ACCESS Newswire,ACCESSWIRE|accessnewswire.com
Newsfile|Newsfile Corp.,Newsfile|newsfilecorp.com
EIN Presswire|EINPresswire.com,EINPresswire,EIN Presswire|einpresswire.com
Cision|Cision|news.cision.com
news aktuell|ots,OTS,APA-OTS,news aktuell,presseportal.de|presseportal.de
openPR|openPR|openpr.com
MENAFN|MENAFN|menafn.com
idw|Informationsdienst Wissenschaft|idw-online.de
`;

/** News agencies and press-release wires: facts about names and sites, in no particular order. */
export const agencies: readonly Agency[] = [...parse(WIRES, 'wire'), ...parse(RELEASES, 'press-release')];

function parse(table: string, kind: Agency['kind']): Agency[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', aliases = '', host = ''] = line.split('|');
      return { name, aliases: aliases.split(','), url: `https://${host}/`, kind };
    });
}
