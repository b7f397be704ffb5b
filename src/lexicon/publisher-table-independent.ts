/**
 * Magazines, newsrooms and trade papers whose texts others republish, many of them under a free licence, in the form of
 * `publisher-table.ts`: names and hosts as on their mastheads.
 */
export const INDEPENDENT_TABLE = `
nakedcapitalism.com|Naked Capitalism
irefeurope.org|IREF Europe|IREF,Iref-Europe
jornal.usp.br|Jornal da USP
unicamp.br|Jornal da Unicamp
agencia.fapesp.br|Agência FAPESP
reporterbrasil.org.br|Repórter Brasil
ponte.org|Ponte Jornalismo
outraspalavras.net|Outras Palavras
nexojornal.com.br|Nexo Jornal
sumauma.com|Sumaúma
amazoniareal.com.br|Amazônia Real
infoamazonia.org|InfoAmazonia
oeco.org.br|((o))eco
climainfo.org.br|ClimaInfo
ihu.unisinos.br|Instituto Humanitas Unisinos|IHU
diplomatique.org.br|Le Monde Diplomatique Brasil
azmina.com.br|AzMina
almapreta.com.br|Alma Preta
marcozero.org|Marco Zero Conteúdo
projetocolabora.com.br|Projeto Colabora
thegrayzone.com|The Grayzone
antiwar.com|Antiwar.com
counterpunch.org|CounterPunch
strategic-culture.su|Strategic Culture Foundation
globalresearch.ca|Global Research|:
thecradle.co|The Cradle|:
mondoweiss.net|Mondoweiss
dissentmagazine.org|Dissent Magazine
theamericanconservative.com|The American Conservative
responsiblestatecraft.org|Responsible Statecraft
inthesetimes.com|In These Times
progressive.org|The Progressive|-
bostonreview.net|Boston Review
noemamag.com|Noema Magazine|Noema
palladiummag.com|Palladium Magazine
quillette.com|Quillette
unherd.com|UnHerd
spiked-online.com|Spiked Online
thecritic.co.uk|The Critic Magazine
novaramedia.com|Novara Media
bylinetimes.com|Byline Times
declassifieduk.org|Declassified UK
bellacaledonia.org.uk|Bella Caledonia
editorialedomani.it|Domani|:
ilfoglio.it|Il Foglio
open.online|Open.online
altreconomia.it|Altreconomia
sbilanciamoci.info|Sbilanciamoci
micromega.net|MicroMega
left.it|Left.it
comune-info.net|Comune-info
dinamopress.it|DINAMOpress
contropiano.org|Contropiano
lantidiplomatico.it|L'Antidiplomatico
lindipendente.online|L'Indipendente
pressenza.com|Pressenza
ingenere.it|inGenere|-
doppiozero.com|doppiozero
iltascabile.com|Il Tascabile
scenarieconomici.it|Scenari Economici|-
lavoce.info|lavoce.info
greenreport.it|Greenreport
qualenergia.it|QualEnergia
xn--untergrund-blttle-2qb.ch|Untergrund-Blättle
medinside.ch|Medinside
multipolar-magazin.de|Multipolar-Magazin
rubikon.news|Rubikon.news
overton-magazin.de|Overton-Magazin
makroskop.eu|Makroskop
akweb.de|analyse & kritik|ak - analyse & kritik
nd-aktuell.de|neues deutschland|nd-aktuell
tsri.ch|Tsüri.ch
energiezukunft.eu|energiezukunft|:
goodnews-magazin.de|Good News Magazin
geschichtedergegenwart.ch|Geschichte der Gegenwart|:
journal21.ch|Journal21
higgs.ch|higgs|-
scinexx.de|scinexx
arretsurimages.net|Arrêt sur images
atlantico.fr|Atlantico
causeur.fr|Causeur|:
contretemps.eu|Contretemps|:
revue-ballast.fr|Revue Ballast
frustrationmagazine.fr|Frustration Magazine
lvsl.fr|Le Vent Se Lève
orientxxi.info|Orient XXI
afriquexxi.info|Afrique XXI
acrimed.org|Acrimed
les-crises.fr|Les Crises|:
elucid.media|Élucid|:
laviedesidees.fr|La Vie des idées
telos-eu.com|Telos|-
alternatives-economiques.fr|Alternatives Économiques
rapportsdeforce.fr|Rapports de force
splann.org|Splann !
infolibre.es|infoLibre
lamarea.com|La Marea|:
elcritic.cat|Crític|:
climatica.coop|Climática
nuso.org|Nueva Sociedad
revistaanfibia.com|Revista Anfibia
tiempoar.com.ar|Tiempo Argentino
eldiarioar.com|elDiarioAR
proceso.com.mx|Revista Proceso
desinformemonos.org|Desinformémonos
resumenlatinoamericano.org|Resumen Latinoamericano
alainet.org|ALAI
aporrea.org|Aporrea
theclinic.cl|The Clinic
lasillavacia.com|La Silla Vacía
ojo-publico.com|OjoPúblico
wayka.pe|Wayka
servindi.org|Servindi
connectas.org|Connectas
cipermag.cl|Ciper
interferencia.cl|Interferencia|-
agenciatierraviva.com.ar|Agencia Tierra Viva
lavaca.org|lavaca
latfem.org|LATFEM
piedepagina.mx|Pie de Página|:
ladobe.com.mx|Lado B|-
confidencial.digital|Confidencial|:
divergentes.com|Divergentes|-
agenciaocote.com|Agencia Ocote
prensacomunitaria.org|Prensa Comunitaria
efectococuyo.com|Efecto Cocuyo
armando.info|Armando.info
kulturaliberalna.pl|Kultura Liberalna
wiez.pl|Więź|:
nowyobywatel.pl|Nowy Obywatel
demagog.org.pl|Demagog|:
magazynkontakt.pl|Magazyn Kontakt
klubjagiellonski.pl|Klub Jagielloński
smoglab.pl|SmogLab
naukaoklimacie.pl|Nauka o klimacie|:
energetyka24.com|Energetyka24
defence24.pl|Defence24
biznesalert.pl|BiznesAlert
denikreferendum.cz|Deník Referendum
a2larm.cz|A2larm|Deník Alarm
hlidacipes.org|HlídacíPes.org|Hlídací pes
investigace.cz|investigace.cz
voxpot.cz|Voxpot
merce.hu|Mérce
valaszonline.hu|Válasz Online
pressone.ro|PressOne
dilema.ro|Dilema Veche
contributors.ro|Contributors.ro
snoop.ro|Snoop.ro
panorama.ro|Panorama.ro
recorder.ro|Recorder.ro
psyche.co|Psyche magazine
knowablemagazine.org|Knowable Magazine
hakaimagazine.com|Hakai Magazine
sapiens.org|SAPIENS magazine
e360.yale.edu|Yale Environment 360|Yale E360
dialogue.earth|Dialogue Earth|China Dialogue,Diálogo Chino,The Third Pole
earthisland.org|Earth Island Journal
sierraclub.org|Sierra Magazine
civileats.com|Civil Eats
modernfarmer.com|Modern Farmer
thecounter.org|The Counter|:
prismreports.org|Prism Reports
yesmagazine.org|YES! Magazine
thetrace.org|The Trace|:
themarkup.org|The Markup|:
restofworld.org|Rest of World|:
404media.co|404 Media
tradeoffs.org|Tradeoffs|-
statnews.com|STAT News
boltsmag.org|Bolts magazine
ncronline.org|National Catholic Reporter
americamagazine.org|America Magazine
sojo.net|Sojourners|:
energynews.us|Energy News Network
canarymedia.com|Canary Media
investigatemidwest.org|Investigate Midwest
thelensnola.org|The Lens|:
mirrorindy.org|Mirror Indy
khn.org|KFF Health News
thewalrus.ca|The Walrus|:
thetyee.ca|The Tyee
thenarwhal.ca|The Narwhal|:
rabble.ca|rabble.ca
ricochet.media|Ricochet Media
nationalobserver.com|Canada's National Observer|National Observer
policyoptions.irpp.org|Policy Options|:
thesaturdaypaper.com.au|The Saturday Paper
johnmenadue.com|Pearls and Irritations
independentaustralia.net|Independent Australia
michaelwest.com.au|Michael West Media
lowyinstitute.org|The Interpreter|-
eastasiaforum.org|East Asia Forum
policyforum.net|Policy Forum|-
thespinoff.co.nz|The Spinoff|:
newsroom.co.nz|Newsroom NZ
amabhungane.org|amaBhungane
africanarguments.org|African Arguments
theafricareport.com|The Africa Report
newslaundry.com|Newslaundry
caravanmagazine.in|The Caravan|:
article-14.com|Article 14|-
thenewsminute.com|The News Minute
altnews.in|Alt News
indiaspend.com|IndiaSpend
ruralindiaonline.org|People's Archive of Rural India
frontline.thehindu.com|Frontline magazine
himalmag.com|Himal Southasian
newmandala.org|New Mandala
rawstory.com|Raw Story
alternet.org|AlterNet
istories.media|Важные истории|:
thebell.io|The Bell|:
holod.media|Холод|:
verstka.media|Вёрстка|:
republic.ru|Republic.ru
nv.ua|НВ.ua|NV.ua,НВ,NV
suspilne.media|Суспільне|:
eurointegration.com.ua|Європейська правда
texty.org.ua|Тексти.org.ua|Texty.org.ua
slidstvo.info|Слідство.Інфо
gendai.media|現代ビジネス
courrier.jp|クーリエ・ジャポン
huffingtonpost.jp|ハフポスト日本版|ハフポスト
news.mynavi.jp|マイナビニュース
cnn.co.jp|CNN.co.jp
cankaoxiaoxi.com|参考消息|参考消息网
cyol.com|中国青年报
cw.com.tw|天下雜誌
twreporter.org|報導者
thenewslens.com|關鍵評論網|The News Lens
pressian.com|프레시안
sisain.co.kr|시사인|시사IN
iranintl.com|ایران اینترنشنال|Iran International
annahar.com|النهار العربي|An-Nahar
independentarabia.com|إندبندنت عربية|اندبندنت عربية
raseef22.net|رصيف22
daraj.media|درج|:
arabi21.com|عربي21
noonpost.com|نون بوست
khn.org|KFF Health News
wagingnonviolence.org|Waging Nonviolence
unz.com|The Unz Review
scheerpost.com|ScheerPost
christiancentury.org|The Christian Century
trafficnews.jp|乗りものニュース
bichosdecampo.com|Bichos de Campo
agrofy.com.ar|Agrofy News
infocampo.com.ar|Infocampo
cenital.com|Cenital|:
latinta.com.ar|La Tinta|:
chequeado.com|Chequeado
cosecharoja.org|Cosecha Roja
telesurtv.net|teleSUR
nodal.am|Nodal
cooperativa.cl|Cooperativa.cl|Radio Cooperativa
eldesconcierto.cl|El Desconcierto
idl-reporteros.pe|IDL-Reporteros
rpp.pe|RPP|RPP Noticias
gestion.pe|Gestión|:Diario Gestión
primicias.ec|Primicias|:
razonpublica.com|Razón Pública
portafolio.co|Portafolio|:
cambiocolombia.com|Cambio Colombia
talcualdigital.com|TalCual
elpitazo.net|El Pitazo
eltoque.com|elTOQUE
diariodecuba.com|Diario de Cuba
cubadebate.cu|Cubadebate
granma.cu|Granma
plazapublica.com.gt|Plaza Pública|:
contracorriente.red|Contracorriente|:
elfinanciero.com.mx|El Financiero
reforma.com|Reforma|:Periódico Reforma
nexos.com.mx|Nexos|:
letraslibres.com|Letras Libres
newtral.es|Newtral
maldita.es|Maldita.es
vozpopuli.com|Vozpópuli
elespanol.com|El Español|:
okdiario.com|OKdiario
eldebate.com|El Debate|:
xataka.com|Xataka
genbeta.com|Genbeta
hipertextual.com|Hipertextual
ethic.es|Ethic|:
jotdown.es|Jot Down
nuevatribuna.es|Nueva Tribuna
mundoobrero.es|Mundo Obrero
vientosur.info|Viento Sur
sinpermiso.info|Sin Permiso
religiondigital.org|Religión Digital
vidanuevadigital.com|Vida Nueva
aciprensa.com|ACI Prensa
es.aleteia.org|Aleteia
sonntagsblatt.de|Sonntagsblatt
herder.de|Herder Korrespondenz
wochenblatt.com|Wochenblatt für Landwirtschaft & Landleben
bauernzeitung.de|Bauernzeitung
pv-magazine.de|pv magazine Deutschland|pv magazine
solarserver.de|Solarserver
iwr.de|IWR Online
euwid.de|EUWID
bauwelt.de|Bauwelt
baunetz.de|BauNetz
deutsche-handwerks-zeitung.de|Deutsche Handwerks Zeitung
haufe.de|Haufe|:
pharmazeutische-zeitung.de|Pharmazeutische Zeitung
wissenschaft.de|bild der wissenschaft
ingenieur.de|ingenieur.de
meedia.de|MEEDIA
turi2.de|turi2
kress.de|kress.de
dwdl.de|DWDL.de|DWDL
buchreport.de|buchreport
boersenblatt.net|Börsenblatt
derbund.ch|Der Bund|:
bzbasel.ch|bz Basel
bauernzeitung.ch|BauernZeitung|-
schweizerbauer.ch|Schweizer Bauer
kath.ch|kath.ch
ref.ch|ref.ch
falter.at|Falter|:
profil.at|profil|:
vol.at|VOL.AT
heute.at|Heute|-
moment.at|Moment|:MOMENT Magazin
dossier.at|Dossier|:
kontrast.at|Kontrast.at
mosaik-blog.at|mosaik|:
politis.fr|Politis
lavie.fr|La Vie|:
temoignagechretien.fr|Témoignage Chrétien
usbeketrica.com|Usbek & Rica
next.ink|Next INpact
streetpress.com|StreetPress
blast-info.fr|Blast|:
lundi.am|lundimatin
tv5monde.com|TV5MONDE
latribune.fr|La Tribune|:
lafranceagricole.fr|La France agricole
terre-net.fr|Terre-net
reussir.fr|Réussir|:
lemoniteur.fr|Le Moniteur
radio-canada.ca|Radio-Canada
pivot.quebec|Pivot|:
heidi.news|Heidi.news
lecourrier.ch|Le Courrier|:
rivistastudio.com|Rivista Studio
minimaetmoralia.it|minima&moralia
vita.it|Vita|:VITA
lifegate.it|LifeGate
rinnovabili.it|Rinnovabili.it
openpolis.it|Openpolis
pagellapolitica.it|Pagella Politica
facta.news|Facta|:
jacobinitalia.it|Jacobin Italia
napolimonitor.it|Napoli Monitor
balcanicaucaso.org|Osservatorio Balcani e Caucaso Transeuropa|OBC Transeuropa,Osservatorio Balcani e Caucaso
eastjournal.net|East Journal
limesonline.com|Limes|:
gliasinirivista.org|Gli asini
famigliacristiana.it|Famiglia Cristiana
laciviltacattolica.it|La Civiltà Cattolica
settimananews.it|SettimanaNews
agensir.it|Agenzia SIR|AgenSIR
vaticannews.va|Vatican News
osservatoreromano.va|L'Osservatore Romano
revistaforum.com.br|Revista Fórum
piaui.folha.uol.com.br|Revista piauí
congressoemfoco.uol.com.br|Congresso em Foco
conjur.com.br|ConJur
jota.info|JOTA
exame.com|Exame|:
infomoney.com.br|InfoMoney
tecmundo.com.br|TecMundo
olhardigital.com.br|Olhar Digital
canaltech.com.br|Canaltech
brasil.mongabay.com|Mongabay Brasil
setentaequatro.pt|Setenta e Quatro
sulinformacao.pt|Sul Informação
noticiasmagazine.pt|Notícias Magazine
agroportal.pt|Agroportal
groene.nl|De Groene Amsterdammer
vn.nl|Vrij Nederland
nd.nl|Nederlands Dagblad
rd.nl|Reformatorisch Dagblad
eenvandaag.avrotros.nl|EenVandaag
boerderij.nl|Boerderij|:
nieuweoogst.nl|Nieuwe Oogst
skipr.nl|Skipr
zorgvisie.nl|Zorgvisie
binnenlandsbestuur.nl|Binnenlands Bestuur
tweakers.net|Tweakers
naturetoday.com|Nature Today
mo.be|MO* Magazine
apache.be|Apache|:
dewereldmorgen.be|DeWereldMorgen.be|DeWereldMorgen
knack.be|Knack
eoswetenschap.eu|Eos Wetenschap
pb.pl|Puls Biznesu
forsal.pl|Forsal
gramwzielone.pl|Gramwzielone.pl
farmer.pl|Farmer.pl
noizz.pl|Noizz
wysokieobcasy.pl|Wysokie Obcasy
strajk.eu|Strajk.eu
deon.pl|DEON.pl|Deon
naszdziennik.pl|Nasz Dziennik
niezalezna.pl|Niezależna.pl
wpolityce.pl|wPolityce.pl
crazynauka.pl|Crazy Nauka
naukawpolsce.pl|Nauka w Polsce
rollcall.com|Roll Call|:
prospect.org|The American Prospect
prospectmagazine.co.uk|Prospect|:
tribunemag.co.uk|Tribune|:
thebureauinvestigates.com|The Bureau of Investigative Journalism
yaleclimateconnections.org|Yale Climate Connections
ensia.com|Ensia
sentientmedia.org|Sentient|:Sentient Media
eos.org|Eos|:
atlasobscura.com|Atlas Obscura
lithub.com|Literary Hub|Lit Hub
longreads.com|Longreads
narratively.com|Narratively
electricliterature.com|Electric Literature
edsource.org|EdSource
insidehighered.com|Inside Higher Ed
highereddive.com|Higher Ed Dive
texasobserver.org|Texas Observer
reason.com|Reason|:
fee.org|Foundation for Economic Education|:FEE
cato.org|Cato Institute
aier.org|American Institute for Economic Research|AIER
dailysignal.com|The Daily Signal
dailycaller.com|Daily Caller|The Daily Caller,Daily Caller News Foundation
theepochtimes.com|The Epoch Times|Epoch Times
realclearpolitics.com|RealClearPolitics
townhall.com|Townhall|:
thefederalist.com|The Federalist
nationalreview.com|National Review
washingtonexaminer.com|Washington Examiner
christianitytoday.com|Christianity Today
catholicherald.co.uk|Catholic Herald
thetablet.co.uk|The Tablet|:
premierchristian.news|Premier Christian News
forward.com|The Forward|:
972mag.com|+972 Magazine
newarab.com|The New Arab
electronicintifada.net|The Electronic Intifada
africasacountry.com|Africa Is a Country
pambazuka.org|Pambazuka News
theelephant.info|The Elephant|:
publicdomainreview.org|The Public Domain Review|Public Domain Review
lareviewofbooks.org|Los Angeles Review of Books|LA Review of Books
thebaffler.com|The Baffler
publicbooks.org|Public Books
hedgehogreview.com|The Hedgehog Review
harpers.org|Harper's Magazine|Harper's
theparisreview.org|The Paris Review
granta.com|Granta
laphamsquarterly.org|Lapham's Quarterly
cabinetmagazine.org|Cabinet Magazine
worksinprogress.co|Works in Progress|:
asteriskmag.com|Asterisk Magazine
tabletmag.com|Tablet Magazine
commonwealmagazine.org|Commonweal|Commonweal Magazine
firstthings.com|First Things|:
plough.com|Plough|:
theamericanscholar.org|The American Scholar
yalereview.org|The Yale Review
libertiesjournal.com|Liberties|:
the-tls.co.uk|Times Literary Supplement|TLS,The TLS
literaryreview.co.uk|Literary Review|:
kenyonreview.org|The Kenyon Review
guernicamag.com|Guernica|:Guernica Magazine
orionmagazine.org|Orion Magazine
emergencemagazine.org|Emergence Magazine
thefp.com|The Free Press|:
currentaffairs.org|Current Affairs|:Current Affairs Magazine
newleftreview.org|New Left Review
artforum.com|Artforum
artnews.com|ARTnews
hyperallergic.com|Hyperallergic
frieze.com|Frieze|:
pitchfork.com|Pitchfork
indiewire.com|IndieWire
avclub.com|The A.V. Club|A.V. Club
eurogamer.net|Eurogamer
pcgamer.com|PC Gamer
tomshardware.com|Tom's Hardware
anandtech.com|AnandTech
iflscience.com|IFLScience
bigthink.com|Big Think
entrepreneur.com|Entrepreneur|:
sloanreview.mit.edu|MIT Sloan Management Review
spectrum.ieee.org|IEEE Spectrum
thenextweb.com|The Next Web|TNW
`;
