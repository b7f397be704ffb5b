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
fontanka.ru|Фонтанка
babel.ua|Бабель
hromadske.ua|Громадське|hromadske
zn.ua|Дзеркало тижня
liga.net|ЛІГА.net
birgun.net|BirGün
sozcu.com.tr|Sözcü
evrensel.net|Evrensel
aawsat.com|الشرق الأوسط
almodon.com|المدن
skynewsarabia.com|سكاي نيوز عربية
alaraby.co.uk|العربي الجديد
raialyoum.com|رأي اليوم
themarker.com|TheMarker
shakuf.co.il|שקוף
calcalist.co.il|כלכליסט
sharghdaily.com|روزنامه شرق
hamshahrionline.ir|همشهری آنلاین
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
udn.com|聯合新聞網|聯合報
ltn.com.tw|自由時報
hk01.com|香港01
ohmynews.com|오마이뉴스
khan.co.kr|경향신문
tirto.id|Tirto
cnnindonesia.com|CNN Indonesia
projectmultatuli.org|Project Multatuli
thanhnien.vn|Thanh Niên
vietnamnet.vn|VietNamNet
news.mongabay.com|Mongabay
kursiv.media|Kursiv
azattyq.org|Азаттык
jutarnji.hr|Jutarnji list
vecernji.hr|Večernji list
index.hr|Index.hr
rtvslo.si|RTV SLO
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
`;
