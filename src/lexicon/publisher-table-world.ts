/**
 * Publishers in the languages of the lexicons whose texts are often credited, in the form of `publisher-table.ts`: names
 * and hosts as on their mastheads. Names that are common words of their language are left out.
 */
export const WORLD_TABLE = `
reporterre.net|Reporterre
sudouest.fr|Sud Ouest
lavoixdunord.fr|La Voix du Nord
francetvinfo.fr|franceinfo
slate.fr|Slate.fr
elsaltodiario.com|El Salto
rebelion.org|Rebelión
animalpolitico.com|Animal Político
biobiochile.cl|BioBioChile
fanpage.it|Fanpage
apublica.org|Agência Pública
ftm.nl|Follow the Money
decorrespondent.nl|De Correspondent
oko.press|OKO.press
polityka.pl|Polityka
krytykapolityczna.pl|Krytyka Polityczna
denikn.cz|Deník N
novinky.cz|Novinky.cz
aktualne.cz|Aktuálně.cz
irozhlas.cz|iROZHLAS
respekt.cz|Respekt
aktuality.sk|Aktuality.sk
expressen.se|Expressen
gp.se|Göteborgs-Posten
etc.se|Dagens ETC|ETC
berlingske.dk|Berlingske
zetland.dk|Zetland
jyllands-posten.dk|Jyllands-Posten
dagsavisen.no|Dagsavisen
morgenbladet.no|Morgenbladet
klassekampen.no|Klassekampen
iltalehti.fi|Iltalehti
longplay.fi|Long Play
postimees.ee|Postimees
ekspress.delfi.ee|Eesti Ekspress
err.ee|ERR
delfi.ee|Delfi
lsm.lv|LSM
tvnet.lv|TVNET
15min.lt|15min
lrt.lt|LRT
delfi.lt|Delfi.lt
atlatszo.hu|Átlátszó
hvg.hu|HVG
libertatea.ro|Libertatea
g4media.ro|G4Media
adevarul.ro|Adevărul
dnevnik.bg|Дневник|Dnevnik
capital.bg|Капитал
svobodnaevropa.bg|Свободна Европа
efsyn.gr|Η Εφημερίδα των Συντακτών
tovima.gr|Το Βήμα
in.gr|in.gr
novayagazeta.ru|Новая газета
vedomosti.ru|Ведомости
gazeta.ru|Газета.Ru
iz.ru|Известия
rg.ru|Российская газета
fontanka.ru|Фонтанка|Фонтанка.ру
babel.ua|Бабель
hromadske.ua|Громадське|hromadske
zn.ua|Дзеркало тижня
liga.net|ЛІГА.net|LIGA.net
birgun.net|BirGün
sozcu.com.tr|Sözcü
evrensel.net|Evrensel
aawsat.com|الشرق الأوسط
almodon.com|المدن
skynewsarabia.com|سكاي نيوز عربية
alaraby.co.uk|العربي الجديد
raialyoum.com|رأي اليوم
themarker.com|TheMarker|דה מרקר
shakuf.co.il|שקוף
calcalist.co.il|כלכליסט
sharghdaily.com|روزنامه شرق
hamshahrionline.ir|همشهری آنلاین|همشهری
khabaronline.ir|خبرآنلاین
radiofarda.com|رادیو فردا
bhaskar.com|दैनिक भास्कर
jagran.com|दैनिक जागरण
thewirehindi.com|द वायर हिंदी|द वायर
amarujala.com|अमर उजाला
sankei.com|産経新聞
toyokeizai.net|東洋経済オンライン
diamond.jp|ダイヤモンド・オンライン
jiemian.com|界面新闻
huanqiu.com|环球网|环球时报
theinitium.com|端传媒|端傳媒
udn.com|聯合新聞網|聯合報,联合报
ltn.com.tw|自由時報
hk01.com|香港01
ohmynews.com|오마이뉴스
khan.co.kr|경향신문
tirto.id|Tirto
cnnindonesia.com|CNN Indonesia
projectmultatuli.org|Project Multatuli
thanhnien.vn|Thanh Niên|Thanh Niên Online,Báo Thanh Niên
vietnamnet.vn|VietNamNet
news.mongabay.com|Mongabay
kursiv.media|Kursiv
azattyq.org|Азаттык
jutarnji.hr|Jutarnji list
vecernji.hr|Večernji list
index.hr|Index.hr
rtvslo.si|RTV SLO|RTV Slovenija,MMC RTV SLO
n1info.rs|N1
blic.rs|Blic
vilaweb.cat|VilaWeb
hankookilbo.com|한국일보
mk.co.kr|매일경제
hankyung.com|한국경제
bunshun.jp|文春オンライン
infzm.com|南方周末
bjnews.com.cn|新京报
zaobao.com.sg|联合早报|聯合早報
omroepbrabant.nl|Omroep Brabant
omroepgelderland.nl|Omroep Gelderland
omroepwest.nl|Omroep West
omroepzeeland.nl|Omroep Zeeland
omroepflevoland.nl|Omroep Flevoland
omropfryslan.nl|Omrop Fryslân
rtvoost.nl|RTV Oost
rtvnoord.nl|RTV Noord
rtvutrecht.nl|RTV Utrecht
rtvdrenthe.nl|RTV Drenthe
rijnmond.nl|Rijnmond|RTV Rijnmond
nhnieuws.nl|NH Nieuws
emol.com|El Mercurio|Emol
lacuarta.com|La Cuarta
elmostrador.cl|El Mostrador
ciperchile.cl|CIPER
perfil.com|Perfil.com
ambito.com|Ámbito Financiero
cronista.com|El Cronista
losandes.com.ar|Los Andes
lavoz.com.ar|La Voz del Interior
elpais.com.uy|El País Uruguay|El País de Uruguay
elobservador.com.uy|El Observador de Uruguay
eldeber.com.bo|El Deber
paginasiete.bo|Página Siete
abc.com.py|ABC Color
elcomercio.com|El Comercio de Ecuador
eluniverso.com|El Universo
elnacional.com|El Nacional
elcolombiano.com|El Colombiano
elheraldo.co|El Heraldo
prensalibre.com|Prensa Libre
elfaro.net|El Faro
laprensagrafica.com|La Prensa Gráfica
nacion.com|La Nación de Costa Rica
prensa.com|La Prensa de Panamá
14ymedio.com|14ymedio
sinembargo.mx|SinEmbargo
aristeguinoticias.com|Aristegui Noticias
eleconomista.com.mx|El Economista México
expansion.mx|Expansión México
elperiodico.com|El Periódico|El Periódico de Catalunya
eldiariomontanes.es|El Diario Montañés
elcorreo.com|El Correo
larazon.es|La Razón
20minutos.es|20minutos
huffingtonpost.es|El HuffPost
ctxt.es|CTXT
mundodeportivo.com|Mundo Deportivo
correiobraziliense.com.br|Correio Braziliense
gauchazh.clicrbs.com.br|GZH|Zero Hora
valor.globo.com|Valor Econômico
cartacapital.com.br|CartaCapital
theintercept.com.br|Intercept Brasil
metropoles.com|Metrópoles
brasildefato.com.br|Brasil de Fato
poder360.com.br|Poder360
cmjornal.pt|Correio da Manhã
ilmanifesto.it|il manifesto
linkiesta.it|Linkiesta
valigiablu.it|Valigia Blu
wired.it|Wired Italia
huffingtonpost.it|HuffPost Italia
milanofinanza.it|MF-Milano Finanza|Milano Finanza
hokkaido-np.co.jp|北海道新聞|北海道新聞デジタル
tokyo-np.co.jp|東京新聞
chunichi.co.jp|中日新聞
kobe-np.co.jp|神戸新聞|神戸新聞NEXT
nishinippon.co.jp|西日本新聞
kahoku.news|河北新報
chugoku-np.co.jp|中国新聞
ryukyushimpo.jp|琉球新報
okinawatimes.co.jp|沖縄タイムス
kyoto-np.co.jp|京都新聞
shinmai.co.jp|信濃毎日新聞
nikkansports.com|日刊スポーツ
sponichi.co.jp|スポニチアネックス
hochi.news|スポーツ報知
oricon.co.jp|オリコンニュース|ORICON NEWS
news.tbs.co.jp|TBS NEWS DIG
fnn.jp|FNNプライムオンライン
news.ntv.co.jp|日テレNEWS
president.jp|プレジデントオンライン|PRESIDENT Online
newsweekjapan.jp|ニューズウィーク日本版
itmedia.co.jp|ITmedia|ITmedia NEWS
yicai.com|第一财经
21jingji.com|21世纪经济报道
cls.cn|财联社
gmw.cn|光明网|光明日报
cctv.com|央视新闻|央视网
chinanews.com.cn|中国新闻网
guancha.cn|观察者网
36kr.com|36氪
huxiu.com|虎嗅网|虎嗅
chinatimes.com|中國時報|中時新聞網
storm.mg|風傳媒
ettoday.net|ETtoday新聞雲
mingpao.com|明報
thestandnews.com|立場新聞
munhwa.com|문화일보
segye.com|세계일보
kmib.co.kr|국민일보
seoul.co.kr|서울신문
busan.com|부산일보
sbs.co.kr|SBS 뉴스
kbs.co.kr|KBS 뉴스
imbc.com|MBC 뉴스
ytn.co.kr|YTN
jtbc.co.kr|JTBC
sedaily.com|서울경제
edaily.co.kr|이데일리
mt.co.kr|머니투데이
liputan6.com|Liputan6.com|Liputan6
tribunnews.com|Tribunnews
dantri.com.vn|Dân trí
zingnews.vn|Zing News|Znews
nld.com.vn|Người Lao Động
tienphong.vn|Tiền Phong
thairath.co.th|ไทยรัฐ|ไทยรัฐออนไลน์
matichon.co.th|มติชน|มติชนออนไลน์
khaosod.co.th|ข่าวสด
prothomalo.com|প্রথম আলো
thedailystar.net|The Daily Star
anandabazar.com|আনন্দবাজার পত্রিকা
milliyet.com.tr|Milliyet
haberturk.com|Habertürk
t24.com.tr|T24
gazeteduvar.com.tr|Gazete Duvar
bianet.org|bianet
almasryalyoum.com|المصري اليوم
youm7.com|اليوم السابع
ahram.org.eg|الأهرام
alquds.co.uk|القدس العربي
al-akhbar.com|الأخبار اللبنانية
alkhaleej.ae|صحيفة الخليج
emaratalyoum.com|الإمارات اليوم
okaz.com.sa|عكاظ
alghad.com|الغد الأردنية
maariv.co.il|מעריב
israelhayom.co.il|ישראל היום
walla.co.il|וואלה
globes.co.il|גלובס
donya-e-eqtesad.com|دنیای اقتصاد
etemadnewspaper.ir|روزنامه اعتماد
iranwire.com|ایران‌وایر
radiozamaneh.com|رادیو زمانه
navbharattimes.indiatimes.com|नवभारत टाइम्स
jansatta.com|जनसत्ता
aajtak.in|आज तक
ndtv.in|एनडीटीवी इंडिया|एनडीटीवी
thequint.com|The Quint
theprint.in|ThePrint
deccanherald.com|Deccan Herald
telegraphindia.com|The Telegraph India
tribuneindia.com|The Tribune India
newindianexpress.com|The New Indian Express
business-standard.com|Business Standard
moneycontrol.com|Moneycontrol
downtoearth.org.in|Down To Earth
thebetterindia.com|The Better India
tribune.com.pk|The Express Tribune
geo.tv|Geo News
dailymirror.lk|Daily Mirror Sri Lanka
kathmandupost.com|The Kathmandu Post
irrawaddy.com|The Irrawaddy
malaymail.com|Malay Mail
thestar.com.my|The Star Malaysia
malaysiakini.com|Malaysiakini
abs-cbn.com|ABS-CBN News
gmanetwork.com|GMA News
japantimes.co.jp|The Japan Times
koreaherald.com|The Korea Herald
koreatimes.co.kr|The Korea Times
taipeitimes.com|Taipei Times
hongkongfp.com|Hong Kong Free Press
caixinglobal.com|Caixin Global
thisdaylive.com|THISDAY
guardian.ng|The Guardian Nigeria
ghanaweb.com|GhanaWeb
citizen.digital|Citizen Digital
dailynewsegypt.com|Daily News Egypt
iol.co.za|IOL
timeslive.co.za|TimesLIVE
groundup.org.za|GroundUp
businesslive.co.za|BusinessDay
theins.ru|The Insider
zona.media|Медиазона
kp.ru|Комсомольская правда
mk.ru|Московский комсомолец|МК
aif.ru|Аргументы и факты|АиФ
ria.ru|РИА Новости
forbes.ru|Forbes Россия
vc.ru|vc.ru
habr.com|Хабр|Habr
n-1.ru|N + 1
wyborcza.biz|Wyborcza.biz
dziennik.pl|Dziennik Gazeta Prawna
natemat.pl|naTemat
money.pl|Money.pl
bankier.pl|Bankier.pl
interia.pl|Interia
rmf24.pl|RMF24
tvp.info|TVP Info
polskieradio.pl|Polskie Radio
newsweek.pl|Newsweek Polska
tygodnikpowszechny.pl|Tygodnik Powszechny
lidovky.cz|Lidové noviny|Lidovky.cz
denik.cz|Deník.cz
pravda.sk|Pravda.sk
tyden.cz|Týden.cz
hn.cz|Hospodářské noviny
ct24.ceskatelevize.cz|ČT24
magyarnarancs.hu|Magyar Narancs
nepszava.hu|Népszava
portfolio.hu|Portfolio.hu
24.hu|24.hu
mandiner.hu|Mandiner
romanialibera.ro|România liberă
ziare.com|Ziare.com
evz.ro|Evenimentul zilei
mediapool.bg|Mediapool
offnews.bg|OFFNews
btv.bg|bTV Новините
tanea.gr|Τα Νέα
protothema.gr|Πρώτο Θέμα
24ur.com|24ur|24ur.com
mtvuutiset.fi|MTV Uutiset
hbl.fi|Hufvudstadsbladet|HBL
di.se|Dagens industri
tv2.no|TV 2
dn.no|Dagens Næringsliv
information.dk|Information.dk
borsen.dk|Børsen
tv2.dk|TV 2 Danmark
lrytas.lt|Lrytas|Lietuvos rytas
romania.europalibera.org|Europa Liberă România|Europa Liberă
svoboda.org|Радио Свобода
radiosvoboda.org|Радіо Свобода
novilist.hr|Novi list
slobodnadalmacija.hr|Slobodna Dalmacija
glasistre.hr|Glas Istre
glas-slavonije.hr|Glas Slavonije
24sata.hr|24sata
tportal.hr|tportal
lupiga.com|Lupiga
h-alter.org|H-Alter
portalnovosti.com|Novosti|:Novostima
faktograf.hr|Faktograf
danas.rs|Danas|:List Danas,Dnevni list Danas
politika.rs|Politika|:Политика
kurir.rs|Kurir|:
novosti.rs|Večernje novosti|Вечерње новости
b92.net|B92
vreme.com|Vreme|:Nedeljnik Vreme
nin.rs|NIN|НИН
pescanik.net|Peščanik|Пешчаник,Peščaniku,Peščanika,Peščanikom
juznevesti.com|Južne vesti
krik.rs|KRIK
cins.rs|CINS
istinomer.rs|Istinomer
delo.si|Delo|:Časnik Delo
dnevnik.si|Dnevnik|:
vecer.com|Večer|:
mladina.si|Mladina|:
siol.net|Siol.net
primorske.si|Primorske novice
podcrto.si|Pod črto
metinalista.si|Metina lista
ostro.si|Oštro
necenzurirano.si|Necenzurirano
trud.bg|Труд|:в. Труд,вестник Труд
segabg.com|Сега|:в. Сега,вестник Сега
24chasa.bg|24 часа|в. 24 часа
marginalia.bg|Маргиналия
bivol.bg|Биволъ
toest.bg|Тоест|:
monitor.bg|Монитор|:
standartnews.com|Стандарт|:
epl.delfi.ee|Eesti Päevaleht|EPL
ohtuleht.ee|Õhtuleht
sirp.ee|Sirp
levila.ee|Levila
maaleht.delfi.ee|Maaleht
aripaev.ee|Äripäev
parnu.postimees.ee|Pärnu Postimees
tartu.postimees.ee|Tartu Postimees
virumaateataja.postimees.ee|Virumaa Teataja
saartehaal.postimees.ee|Saarte Hääl
diena.lv|Diena|:Laikraksts Diena
nra.lv|Neatkarīgā|:Neatkarīgā Rīta Avīze
la.lv|Latvijas Avīze
satori.lv|Satori
rebaltica.lv|Re:Baltica
jauns.lv|Jauns.lv
apollo.lv|Apollo.lv
db.lv|Dienas Bizness
vz.lt|Verslo žinios
bernardinai.lt|Bernardinai.lt
kauno.diena.lt|Kauno diena
diena.lt|Diena.lt
respublika.lt|Respublika|:
alfa.lt|Alfa.lt
siena.lt|Siena.lt
suomenkuvalehti.fi|Suomen Kuvalehti
maaseuduntulevaisuus.fi|Maaseudun Tulevaisuus
keskisuomalainen.fi|Keskisuomalainen
kansanuutiset.fi|Kansan Uutiset
ess.fi|Etelä-Suomen Sanomat
karjalainen.fi|Karjalainen|:
lapinkansa.fi|Lapin Kansa
svenska.yle.fi|Svenska Yle
hnonline.sk|Hospodárske noviny
trend.sk|Trend|:týždenník Trend
postoj.sk|Postoj|:
tyzden.sk|.týždeň
startitup.sk|Startitup
novycas.sk|Nový Čas
korzar.sme.sk|Korzár
lb.ua|LB.ua
detector.media|Детектор медіа
slovoidilo.ua|Слово і діло
zaxid.net|ZAXID.NET
day.kyiv.ua|День|:
epravda.com.ua|Економічна правда
ng.ru|Независимая газета|НГ
znak.com|Znak.com
ogoniok.ru|Огонёк
ihned.cz|Hospodářské noviny
pravo.cz|Právo|:
reflex.cz|Reflex|:
echo24.cz|Echo24
forum24.cz|Forum 24
e15.cz|E15
qubit.hu|Qubit
es.hu|Élet és Irodalom|ÉS
magyarnemzet.hu|Magyar Nemzet
jelen.media|Jelen|:
g7.hu|G7
scena9.ro|Scena9
gandul.ro|Gândul
zf.ro|Ziarul Financiar
europalibera.org|Europa Liberă
avgi.gr|Η Αυγή
ethnos.gr|Έθνος|:
documentonews.gr|Documento|:
lifo.gr|LiFO
insidestory.gr|inside story
laodong.vn|Lao Động|Báo Lao Động
plo.vn|Pháp Luật TP.HCM
sggp.org.vn|Sài Gòn Giải Phóng
nhandan.vn|Nhân Dân|Báo Nhân Dân
vov.vn|VOV
vtv.vn|VTV
cafef.vn|CafeF
eeo.com.cn|经济观察报|经济观察网
stdaily.com|科技日报
zqb.cyol.com|中国青年报
cnr.cn|央广网
news.cctv.com|央视新闻|央视网
ce.cn|经济日报|中国经济网
nandu.com|南方都市报
businessweekly.com.tw|商業周刊
zaobao.com|联合早报|聯合早報
eltemps.cat|El Temps
directa.cat|La Directa
nuvol.com|Núvol
ara.cat|Ara|:Diari Ara
naciodigital.cat|Nació Digital|Nació
kumparan.com|kumparan
republika.co.id|Republika|:
mediaindonesia.com|Media Indonesia
suara.com|Suara.com
jawapos.com|Jawa Pos
okezone.com|Okezone
sindonews.com|SINDOnews
merdeka.com|Merdeka.com
agenciasinc.es|Agencia SINC|SINC
madamasr.com|مدى مصر
shorouknews.com|الشروق|:
inkyfada.com|إنكيفادا
entekhab.ir|انتخاب|:
asriran.com|عصر ایران
tabnak.ir|تابناک
mekomit.co.il|שיחה מקומית
zman.co.il|זמן ישראל
davar1.co.il|דבר|:
ha-makom.co.il|המקום הכי חם בגיהינום
livehindustan.com|हिन्दुस्तान|हिंदुस्तान
satyahindi.com|सत्य हिंदी
mediatoday.co.kr|미디어오늘
jbpress.ismedia.jp|JBpress
wired.jp|WIRED.jp
gendai.net|日刊ゲンダイ
natgeo.nikkeibp.co.jp|ナショナル ジオグラフィック|ナショナルジオグラフィック
afpbb.com|AFPBB News
bloomberg.co.jp|ブルームバーグ
iltempo.it|Il Tempo
marianne.net|Marianne|:
fakt.pl|Fakt|:
wprost.pl|Wprost
bilten.org|Bilten|:
pravda.sk|Pravda|:
sme.sk|SME|:Denník SME
babel.ua|Бабель|:Babel
texty.org.ua|Тексти|:
meduza.io|Медуза|:Медузы,Медузе,Медузу,Медузой
republic.ru|Republic|:
tyden.cz|Týden|:
a2larm.cz|Alarm|:
444.hu|444|:
index.hu|Index|:
portfolio.hu|Portfolio|:
recorder.ro|Recorder|:
al-akhbar.com|الأخبار|:
annahar.com|النهار|:
sharghdaily.com|شرق|:
etemadnewspaper.ir|اعتماد|:
teraz.sk|TASR|-
ceskenoviny.cz|ČTK|-
bnews.vn|VNA|-
baotintuc.vn|VNA|-
xinhuanet.com|Xinhua|-
yonhapnews.co.kr|Yonhap|-
tass.ru|TASS|-
interfax.com|Interfax|-
ukrinform.net|Ukrinform|-
ukrinform.com|Ukrinform|-
unian.net|UNIAN|-
kyodonews.jp|Kyodo News|-
focustaiwan.tw|Central News Agency|-
farsnews.com|Fars News|-
tasnimnews.ir|Tasnim|-
efeverde.com|EFE|-
efeagro.com|EFE|-
bns.lt|BNS|-
bns.lv|BNS|-
bns.ee|BNS|-
danviet.vn|Dân Việt
baoquocte.vn|Thế Giới và Việt Nam
vneconomy.vn|VnEconomy
soha.vn|Soha
kenh14.vn|Kenh14
cafebiz.vn|CafeBiz
giadinh.suckhoedoisong.vn|Gia đình và Xã hội
suckhoedoisong.vn|Sức khỏe & Đời sống
hanoimoi.vn|Hànộimới|Hà Nội Mới
anninhthudo.vn|An ninh Thủ đô
cand.com.vn|Công an nhân dân
qdnd.vn|Quân đội nhân dân
baochinhphu.vn|Báo Chính phủ
toquoc.vn|Tổ quốc
fowid.de|fowid
sanyonews.jp|山陽新聞|山陽新聞デジタル
gosc.pl|Gość Niedzielny
zadarskilist.hr|Zadarski list
niedziela.pl|Niedziela|:
idziemy.pl|Tygodnik Idziemy
lebenshaus-alb.de|Lebenshaus Schwäbische Alb|-
forum-pazifismus.de|Forum Pazifismus
ezadar.net.hr|eZadar
`;
