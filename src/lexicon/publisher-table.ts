/**
 * Publishers whose texts are often taken over, a line each: `host|name as the publisher spells it|other spellings,
 * separated by commas`. Names and hosts are those of the publishers' own mastheads and sites. A publisher missing here
 * is still named as the page names it; the table only gives the usual spelling and a site to links without address.
 * `:` ahead of the other spellings: the name is a word or a phrase as well, and is believed only where words say that it
 * is a source ("Source: X"); the spellings behind it are believed anywhere.
 * `-` in place of other spellings: several papers are called so, or a common phrase; known by the host alone.
 */
export const PUBLISHER_TABLE = `
theconversation.com|The Conversation|ザ・カンバセーション,더컨버세이션,더 컨버세이션,द कन्वरसेशन
propublica.org|ProPublica
grist.org|Grist
kffhealthnews.org|KFF Health News|Kaiser Health News
statesnewsroom.com|States Newsroom
themarshallproject.org|The Marshall Project
hcn.org|High Country News
insideclimatenews.org|Inside Climate News
floodlightnews.org|Floodlight
undark.org|Undark
quantamagazine.org|Quanta Magazine|Quanta
aeon.co|Aeon
globalvoices.org|Global Voices
opendemocracy.net|openDemocracy
project-syndicate.org|Project Syndicate
stacker.com|Stacker
syndigate.info|SyndiGate|Syndigate.info
voanews.com|Voice of America|VOA
rferl.org|Radio Free Europe/Radio Liberty|RFE/RL
dw.com|Deutsche Welle|DW,دويتشه فيله,دویچه وله,دویچه وله فارسی,德国之声,Немецкая волна,Дойче веле,Дойче Веле,Дојче веле,Німецька хвиля
dw.com|DW Türkçe|Deutsche Welle Türkçe
dw.com|DW Español|Deutsche Welle en español
dw.com|DW Brasil|Deutsche Welle Brasil
theguardian.com|The Guardian|Guardian,گاردین,الغارديان,الجارديان,ガーディアン,卫报,衛報,가디언,Гардиан,Ґардіан,द गार्डियन,הגרדיאן
nytimes.com|The New York Times|New York Times,نيويورك تايمز,نیویورک تایمز,ニューヨーク・タイムズ,纽约时报,紐約時報,뉴욕타임스,Нью-Йорк таймс,ניו יורק טיימס
washingtonpost.com|The Washington Post|Washington Post,واشنطن بوست,واشنگتن پست,ワシントン・ポスト,华盛顿邮报,華盛頓郵報,워싱턴포스트,Вашингтон пост,וושינגטון פוסט
wsj.com|The Wall Street Journal|Wall Street Journal,وول ستريت جورنال,وال استریت ژورنال,ウォール・ストリート・ジャーナル,华尔街日报,華爾街日報,월스트리트저널,וול סטריט ג'ורנל,וול סטריט ג׳ורנל,Уолл-стрит джорнал
ft.com|Financial Times|The Financial Times Ltd.,فايننشال تايمز,فاينانشال تايمز,فایننشال تایمز,フィナンシャル・タイムズ,金融时报,金融時報,파이낸셜타임스,Файнэншл таймс,פייננשל טיימס,פיננשל טיימס
economist.com|The Economist|الإيكونوميست,ايكونوميست,اکونومیست,英誌エコノミスト,经济学人,經濟學人,이코노미스트,אקונומיסט,האקונומיסט,エコノミスト
time.com|Time|Time.com,时代周刊,時代雜誌,タイム誌,مجلة تايم
theatlantic.com|The Atlantic|ذي أتلانتك,ذا أتلانتيك,האטלנטיק,大西洋月刊,アトランティック,애틀랜틱
newyorker.com|The New Yorker|הניו יורקר,纽约客,紐約客,ニューヨーカー,뉴요커,نيويوركر
wired.com|Wired
vox.com|Vox
slate.com|Slate
salon.com|Salon
businessinsider.com|Business Insider|ビジネスインサイダー,비즈니스 인사이더,商业内幕
fortune.com|Fortune
forbes.com|Forbes|فوربس,福布斯,Форбс,포브스,フォーブス
cnbc.com|CNBC
cnn.com|CNN|سي إن إن,سی‌ان‌ان
nbcnews.com|NBC News
abcnews.go.com|ABC News
cbsnews.com|CBS News
foxnews.com|Fox News
npr.org|NPR
usatoday.com|USA Today|USA TODAY Network
nexstar.tv|Nexstar Media Wire
thenationaldesk.com|The National Desk
latimes.com|Los Angeles Times
bbc.com|BBC|BBC News,بي بي سي,BBCニュース
independent.co.uk|The Independent|الإندبندنت,ذي إندبندنت,ایندیپندنت
telegraph.co.uk|The Telegraph
thetimes.com|The Times
dailymail.co.uk|Daily Mail
mirror.co.uk|Mirror
skynews.com|Sky News
techcrunch.com|TechCrunch
theverge.com|The Verge
engadget.com|Engadget
arstechnica.com|Ars Technica
gizmodo.com|Gizmodo
zdnet.com|ZDNet|ZDNET
cnet.com|CNET
venturebeat.com|VentureBeat
livescience.com|Live Science
space.com|Space.com
medicaldaily.com|Medical Daily
scientificamerican.com|Scientific American
nationalgeographic.com|National Geographic|ناشيونال جيوغرافيك,国家地理,내셔널지오그래픽
huffpost.com|HuffPost|The Huffington Post
buzzfeed.com|BuzzFeed
popsugar.com|POPSUGAR
people.com|People
realsimple.com|Real Simple
fool.com|The Motley Fool
benzinga.com|Benzinga
insidermonkey.com|Insider Monkey
zacks.com|Zacks
coindesk.com|CoinDesk
politico.com|Politico|POLITICO,פוליטיקו,بوليتيكو,ポリティコ
politico.eu|Politico Europe
thehill.com|The Hill
axios.com|Axios|أكسيوس,اكسيوس,آکسیوس,אקסיוס
aljazeera.com|Al Jazeera
scmp.com|South China Morning Post
straitstimes.com|The Straits Times
haaretz.com|Haaretz|هآرتس,Гаарец
timesofisrael.com|The Times of Israel
timesofindia.indiatimes.com|The Times of India
hindustantimes.com|Hindustan Times
smh.com.au|The Sydney Morning Herald
abc.net.au|ABC News Australia
theglobeandmail.com|The Globe and Mail
spiegel.de|Der Spiegel|SPIEGEL,دير شبيغل,明镜周刊,דר שפיגל,シュピーゲル,슈피겔,Шпигель
zeit.de|Die Zeit|ZEIT,دي تسايت,ツァイト
faz.net|Frankfurter Allgemeine Zeitung|FAZ,F.A.Z.,法兰克福汇报,フランクフルター・アルゲマイネ
sueddeutsche.de|Süddeutsche Zeitung|زود دويتشه تسايتونج,南德意志报,南ドイツ新聞
welt.de|Die Welt|WELT
tagesspiegel.de|Der Tagesspiegel|Tagesspiegel
taz.de|taz
stern.de|stern
focus.de|Focus|FOCUS
capital.de|Capital
cicero.de|Cicero
handelsblatt.com|Handelsblatt
wiwo.de|WirtschaftsWoche
manager-magazin.de|manager magazin
morgenpost.de|Berliner Morgenpost
berliner-zeitung.de|Berliner Zeitung
bild.de|Bild
t3n.de|t3n
golem.de|Golem
heise.de|heise online|heise
deutschlandfunk.de|Deutschlandfunk
tagesschau.de|tagesschau
correctiv.org|CORRECTIV
netzpolitik.org|netzpolitik.org
krautreporter.de|Krautreporter
agrarheute.com|agrarheute
nzz.ch|Neue Zürcher Zeitung|NZZ
tagesanzeiger.ch|Tages-Anzeiger
derstandard.at|Der Standard
diepresse.com|Die Presse
lemonde.fr|Le Monde|لوموند,ル・モンド,世界报,르몽드,Монд,לה מונד
lefigaro.fr|Le Figaro|لوفيغارو,لوفيجارو,ル・フィガロ,费加罗报,르피가로
liberation.fr|Libération
leparisien.fr|Le Parisien
lesechos.fr|Les Échos|Les Echos
courrierinternational.com|Courrier international
mediapart.fr|Mediapart
france24.com|France 24|فرانس 24
rfi.fr|RFI
elpais.com|El País|الباييس,エル・パイス,国家报
elmundo.es|El Mundo
lavanguardia.com|La Vanguardia
eldiario.es|elDiario.es
infobae.com|Infobae
clarin.com|Clarín
lanacion.com.ar|La Nación
eluniversal.com.mx|El Universal
corriere.it|Corriere della Sera
repubblica.it|la Repubblica
ilsole24ore.com|Il Sole 24 Ore
lastampa.it|La Stampa
internazionale.it|Internazionale
nos.nl|NOS
nu.nl|NU.nl
nrc.nl|NRC
volkskrant.nl|de Volkskrant
demorgen.be|De Morgen
publico.pt|Público
folha.uol.com.br|Folha de S.Paulo
g1.globo.com|G1
wyborcza.pl|Gazeta Wyborcza|Gazecie Wyborczej,Gazety Wyborczej
onet.pl|Onet
rp.pl|Rzeczpospolita
usnews.com|U.S. News & World Report
newsweek.com|Newsweek|نيوزويك,新闻周刊,뉴스위크
thedailybeast.com|The Daily Beast|Daily Beast
theintercept.com|The Intercept
motherjones.com|Mother Jones
thenation.com|The Nation
newrepublic.com|The New Republic
nymag.com|New York Magazine
rollingstone.com|Rolling Stone
variety.com|Variety
hollywoodreporter.com|The Hollywood Reporter
deadline.com|Deadline
billboard.com|Billboard
vice.com|VICE
kotaku.com|Kotaku
polygon.com|Polygon
mashable.com|Mashable
techradar.com|TechRadar
pcmag.com|PCMag
pcworld.com|PCWorld
theregister.com|The Register|theregister.co.uk
technologyreview.com|MIT Technology Review
newscientist.com|New Scientist
sciencealert.com|ScienceAlert
sciencedaily.com|ScienceDaily
phys.org|Phys.org
eurekalert.org|EurekAlert!
nature.com|Nature
science.org|Science Magazine
popsci.com|Popular Science
smithsonianmag.com|Smithsonian Magazine
nautil.us|Nautilus
mongabay.com|Mongabay
carbonbrief.org|Carbon Brief
climatehomenews.com|Climate Home News
desmog.com|DeSmog
hechingerreport.org|The Hechinger Report
chalkbeat.org|Chalkbeat
capitalandmain.com|Capital & Main
texastribune.org|The Texas Tribune
calmatters.org|CalMatters
the74million.org|The 74
stateline.org|Stateline
19thnews.org|The 19th
foreignpolicy.com|Foreign Policy|فورين بوليسي,فارین پالیسی,外交政策,포린폴리시,フォーリン・ポリシー
foreignaffairs.com|Foreign Affairs|فورين أفيرز,فارین افرز,포린어페어스,フォーリン・アフェアーズ,外交事务
thediplomat.com|The Diplomat
asiatimes.com|Asia Times
asia.nikkei.com|Nikkei Asia
channelnewsasia.com|CNA
rappler.com|Rappler
inquirer.net|Philippine Daily Inquirer|Inquirer.net
thejakartapost.com|The Jakarta Post
bangkokpost.com|Bangkok Post
dawn.com|Dawn
thehindu.com|The Hindu
indianexpress.com|The Indian Express
ndtv.com|NDTV
livemint.com|LiveMint
economictimes.indiatimes.com|The Economic Times
scroll.in|Scroll.in
thewire.in|The Wire
news.com.au|news.com.au
theage.com.au|The Age
theaustralian.com.au|The Australian
afr.com|Australian Financial Review
crikey.com.au|Crikey
nzherald.co.nz|The New Zealand Herald|NZ Herald
stuff.co.nz|Stuff.co.nz
rnz.co.nz|RNZ
cbc.ca|CBC News
ctvnews.ca|CTV News
globalnews.ca|Global News
thestar.com|Toronto Star
nationalpost.com|National Post
financialpost.com|Financial Post
lapresse.ca|La Presse
ledevoir.com|Le Devoir
irishtimes.com|The Irish Times
independent.ie|Irish Independent
rte.ie|RTÉ
thejournal.ie|TheJournal.ie
standard.co.uk|Evening Standard
inews.co.uk|The i Paper
express.co.uk|Express
thesun.co.uk|The Sun
metro.co.uk|Metro.co.uk
spectator.co.uk|The Spectator
newstatesman.com|New Statesman
mailguardian.co.za|Mail & Guardian
dailymaverick.co.za|Daily Maverick
news24.com|News24
allafrica.com|allAfrica
nation.africa|Nation Africa
middleeasteye.net|Middle East Eye|ميدل إيست آي
arabnews.com|Arab News
thenationalnews.com|The National
al-monitor.com|Al-Monitor
jpost.com|The Jerusalem Post|جيروزاليم بوست
ynetnews.com|Ynetnews
dailysabah.com|Daily Sabah
hurriyetdailynews.com|Hürriyet Daily News
kyivindependent.com|The Kyiv Independent
meduza.io|Meduza
themoscowtimes.com|The Moscow Times
novayagazeta.eu|Novaya Gazeta Europe|Новая газета Европа
euronews.com|Euronews|یورونیوز,يورونيوز
euractiv.com|Euractiv
euobserver.com|EUobserver
swissinfo.ch|SWI swissinfo.ch|Swissinfo
marketwatch.com|MarketWatch
barrons.com|Barron's
seekingalpha.com|Seeking Alpha
investing.com|Investing.com
thestreet.com|TheStreet
kiplinger.com|Kiplinger
hbr.org|Harvard Business Review
fastcompany.com|Fast Company
inc.com|Inc. Magazine
qz.com|Quartz
cointelegraph.com|Cointelegraph
goodhousekeeping.com|Good Housekeeping
vanityfair.com|Vanity Fair
espn.com|ESPN
si.com|Sports Illustrated
theathletic.com|The Athletic
skysports.com|Sky Sports
kicker.de|kicker
sport1.de|SPORT1
ksta.de|Kölner Stadt-Anzeiger
rp-online.de|Rheinische Post
waz.de|WAZ
fr.de|Frankfurter Rundschau
merkur.de|Münchner Merkur|Merkur
tz.de|tz
abendblatt.de|Hamburger Abendblatt
stuttgarter-zeitung.de|Stuttgarter Zeitung
swr.de|SWR
ndr.de|NDR
wdr.de|WDR
br.de|BR24
mdr.de|MDR
zdf.de|ZDF|ZDFheute
n-tv.de|ntv|n-tv
rnd.de|RedaktionsNetzwerk Deutschland|RND
t-online.de|t-online
watson.ch|watson
blick.ch|Blick
20min.ch|20 Minuten
srf.ch|SRF
rts.ch|RTS
letemps.ch|Le Temps
orf.at|ORF
kurier.at|Kurier
krone.at|Kronen Zeitung|krone.at
kleinezeitung.at|Kleine Zeitung
telepolis.de|Telepolis
freitag.de|der Freitag
jungewelt.de|junge Welt
ipg-journal.de|IPG-Journal
spektrum.de|Spektrum der Wissenschaft|Spektrum.de
computerbase.de|ComputerBase
chip.de|CHIP
lto.de|Legal Tribune Online|LTO
aerzteblatt.de|Deutsches Ärzteblatt
ouest-france.fr|Ouest-France
20minutes.fr|20 Minutes
bfmtv.com|BFMTV
franceinfo.fr|franceinfo
lepoint.fr|Le Point
lexpress.fr|L'Express
nouvelobs.com|Le Nouvel Obs|L'Obs
la-croix.com|La Croix
humanite.fr|L'Humanité
rtbf.be|RTBF
lesoir.be|Le Soir
lalibre.be|La Libre Belgique
abc.es|ABC
elconfidencial.com|El Confidencial
publico.es|Público.es
eleconomista.es|elEconomista
expansion.com|Expansión
marca.com|Marca
as.com|Diario AS
milenio.com|Milenio
excelsior.com.mx|Excélsior
jornada.com.mx|La Jornada
eltiempo.com|El Tiempo
elespectador.com|El Espectador
semana.com|Revista Semana
elcomercio.pe|El Comercio
larepublica.pe|La República
latercera.com|La Tercera
pagina12.com.ar|Página/12
ilfattoquotidiano.it|Il Fatto Quotidiano
ilpost.it|Il Post
ilgiornale.it|Il Giornale
ilmessaggero.it|Il Messaggero
rainews.it|Rai News
tgcom24.mediaset.it|TGCOM24
ad.nl|AD.nl
telegraaf.nl|De Telegraaf
trouw.nl|Trouw
parool.nl|Het Parool
fd.nl|Het Financieele Dagblad|FD
standaard.be|De Standaard
hln.be|HLN|Het Laatste Nieuws
vrt.be|VRT NWS|VRT
expresso.pt|Expresso
observador.pt|Observador
dn.pt|Diário de Notícias
jn.pt|Jornal de Notícias
oglobo.globo.com|O Globo
estadao.com.br|Estadão|O Estado de S. Paulo
uol.com.br|UOL
bbc.co.uk|BBC
bbc.com|BBC News Mundo|BBC Mundo
bbc.com|BBC News Brasil|BBC Brasil
bbc.com|BBC Türkçe|BBC News Türkçe
bbc.com|BBC Afrique
bbc.com|BBC News na srpskom|BBC na srpskom
bbc.com|BBC News Україна|BBC Україна
bbc.com|BBC News عربي|BBC عربي,بي بي سي عربي
bbc.com|BBC News Indonesia|BBC Indonesia
bbc.com|BBC News Tiếng Việt|BBC Tiếng Việt
bbc.com|BBC News 中文|BBC中文
bbc.com|BBC Persian|بی‌بی‌سی فارسی
bbc.com|BBC News हिंदी|BBC Hindi
bbc.com|BBC News Russian|Русская служба Би-би-си,BBC हिंदी,बीबीसी हिंदी
gazeta.pl|Gazeta.pl
wp.pl|Wirtualna Polska
tvn24.pl|TVN24
idnes.cz|iDNES.cz
seznamzpravy.cz|Seznam Zprávy
sme.sk|SME.sk
dennikn.sk|Denník N
dn.se|Dagens Nyheter
svd.se|Svenska Dagbladet
aftonbladet.se|Aftonbladet
svt.se|SVT
politiken.dk|Politiken
dr.dk|DR.dk
vg.no|VG
aftenposten.no|Aftenposten
nrk.no|NRK
hs.fi|Helsingin Sanomat
yle.fi|Yle
index.hu|Index.hu
telex.hu|Telex
444.hu|444.hu
hotnews.ro|HotNews.ro|HotNews
digi24.ro|Digi24
kathimerini.gr|Kathimerini|Η Καθημερινή,Καθημερινή,Καθημερινή της Κυριακής
kommersant.ru|Коммерсантъ|Коммерсант
rbc.ru|РБК
lenta.ru|Лента.ру|Lenta.ru
pravda.com.ua|Українська правда|Ukrainska Pravda,УП
hurriyet.com.tr|Hürriyet
cumhuriyet.com.tr|Cumhuriyet
aljazeera.net|الجزيرة
alarabiya.net|العربية
haaretz.co.il|הארץ
ynet.co.il|ynet
nikkei.com|日本経済新聞|日経,日經,日经,日经新闻
asahi.com|朝日新聞|朝日新聞デジタル
yomiuri.co.jp|読売新聞|読売新聞オンライン
mainichi.jp|毎日新聞
nhk.or.jp|NHK
people.com.cn|人民网|人民日报
thepaper.cn|澎湃新闻
caixin.com|财新网|财新,财新周刊
chosun.com|조선일보
joongang.co.kr|중앙일보
donga.com|동아일보
hani.co.kr|한겨레
kompas.com|Kompas|Kompas.com
detik.com|detikcom|Detik.com
tempo.co|Tempo
vnexpress.net|VnExpress
tuoitre.vn|Tuổi Trẻ
`;
