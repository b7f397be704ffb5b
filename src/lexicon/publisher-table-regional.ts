/**
 * Regional papers and smaller newsrooms whose texts are often taken over, by clubs, authorities, portals and blogs, in
 * the form of `publisher-table.ts`: names and hosts as on their mastheads. Names that are common words, or that papers of
 * several towns share, are left out.
 */
export const REGIONAL_TABLE = `
suedkurier.de|Südkurier
nwzonline.de|Nordwest-Zeitung|NWZonline
braunschweiger-zeitung.de|Braunschweiger Zeitung
haz.de|Hannoversche Allgemeine Zeitung|HAZ,Hannoversche Allgemeine
neuepresse.de|Neue Presse Hannover
noz.de|Neue Osnabrücker Zeitung|NOZ
ostsee-zeitung.de|Ostsee-Zeitung
ln-online.de|Lübecker Nachrichten
kn-online.de|Kieler Nachrichten
svz.de|Schweriner Volkszeitung|SVZ
nordkurier.de|Nordkurier
maz-online.de|Märkische Allgemeine|Märkische Allgemeine Zeitung
moz.de|Märkische Oderzeitung
lr-online.de|Lausitzer Rundschau
lvz.de|Leipziger Volkszeitung|LVZ
saechsische.de|Sächsische Zeitung
thueringer-allgemeine.de|Thüringer Allgemeine
otz.de|Ostthüringer Zeitung
tlz.de|Thüringische Landeszeitung
insuedthueringen.de|Freies Wort
hna.de|Hessische/Niedersächsische Allgemeine|HNA,HNA.de
giessener-allgemeine.de|Gießener Allgemeine
wetterauer-zeitung.de|Wetterauer Zeitung
fnp.de|Frankfurter Neue Presse
op-online.de|Offenbach-Post
op-marburg.de|Oberhessische Presse
osthessen-news.de|Osthessen-News
fuldaerzeitung.de|Fuldaer Zeitung
echo-online.de|Darmstädter Echo
wiesbadener-kurier.de|Wiesbadener Kurier
rhein-zeitung.de|Rhein-Zeitung
volksfreund.de|Trierischer Volksfreund
saarbruecker-zeitung.de|Saarbrücker Zeitung
rheinpfalz.de|Die Rheinpfalz
mannheimer-morgen.de|Mannheimer Morgen
rnz.de|Rhein-Neckar-Zeitung
bnn.de|Badische Neueste Nachrichten|BNN
badische-zeitung.de|Badische Zeitung
schwarzwaelder-bote.de|Schwarzwälder Bote
schwaebische.de|Schwäbische Zeitung
swp.de|Südwest Presse|Südwestpresse
stuttgarter-nachrichten.de|Stuttgarter Nachrichten
stimme.de|Heilbronner Stimme
pz-news.de|Pforzheimer Zeitung
augsburger-allgemeine.de|Augsburger Allgemeine
allgaeuer-zeitung.de|Allgäuer Zeitung
infranken.de|inFranken.de
fraenkischertag.de|Fränkischer Tag
mainpost.de|Main-Post|Mainpost
nordbayerischer-kurier.de|Nordbayerischer Kurier
frankenpost.de|Frankenpost
mittelbayerische.de|Mittelbayerische Zeitung
idowa.de|Straubinger Tagblatt
pnp.de|Passauer Neue Presse|PNP
donaukurier.de|Donaukurier
ovb-online.de|Oberbayerisches Volksblatt
wn.de|Westfälische Nachrichten
westfalen-blatt.de|Westfalen-Blatt
nw.de|Neue Westfälische
lz.de|Lippische Landes-Zeitung
siegener-zeitung.de|Siegener Zeitung
soester-anzeiger.de|Soester Anzeiger
ruhrnachrichten.de|Ruhr Nachrichten
wz.de|Westdeutsche Zeitung
solinger-tageblatt.de|Solinger Tageblatt
rundschau-online.de|Kölnische Rundschau
aachener-zeitung.de|Aachener Zeitung
mopo.de|Hamburger Morgenpost
weser-kurier.de|Weser-Kurier
goettinger-tageblatt.de|Göttinger Tageblatt
hildesheimer-allgemeine.de|Hildesheimer Allgemeine Zeitung
ejz.de|Elbe-Jeetzel-Zeitung
shz.de|Schleswig-Holsteinischer Zeitungsverlag|shz.de
boyens-medien.de|Dithmarscher Landeszeitung
nachrichten.at|Oberösterreichische Nachrichten|OÖN
sn.at|Salzburger Nachrichten
tt.com|Tiroler Tageszeitung
vn.at|Vorarlberger Nachrichten
noen.at|Niederösterreichische Nachrichten
meinbezirk.at|MeinBezirk
bernerzeitung.ch|Berner Zeitung
bazonline.ch|Basler Zeitung
luzernerzeitung.ch|Luzerner Zeitung
suedostschweiz.ch|Südostschweiz
aargauerzeitung.ch|Aargauer Zeitung
thurgauerzeitung.ch|Thurgauer Zeitung
landbote.ch|Der Landbote
vaterland.li|Liechtensteiner Vaterland
nau.ch|Nau.ch
ledauphine.com|Le Dauphiné libéré
letelegramme.fr|Le Télégramme
ladepeche.fr|La Dépêche du Midi
midilibre.fr|Midi Libre
nicematin.com|Nice-Matin
dna.fr|Dernières Nouvelles d'Alsace|DNA
estrepublicain.fr|L'Est Républicain
republicain-lorrain.fr|Le Républicain lorrain
lalsace.fr|L'Alsace
larep.fr|La République du Centre
lanouvellerepublique.fr|La Nouvelle République
paris-normandie.fr|Paris-Normandie
courrier-picard.fr|Courrier picard
lyonne.fr|L'Yonne républicaine
charentelibre.fr|Charente libre
actu.fr|actu.fr
sudinfo.be|Sudinfo
lenouvelliste.ch|Le Nouvelliste
tdg.ch|Tribune de Genève
ilrestodelcarlino.it|Il Resto del Carlino
ilsecoloxix.it|Il Secolo XIX
gazzettadelsud.it|Gazzetta del Sud
ilgazzettino.it|Il Gazzettino
lagazzettadelmezzogiorno.it|La Gazzetta del Mezzogiorno
unionesarda.it|L'Unione Sarda
ecodibergamo.it|L'Eco di Bergamo
giornaledibrescia.it|Giornale di Brescia
gazzettadiparma.it|Gazzetta di Parma
lavozdegalicia.es|La Voz de Galicia
farodevigo.es|Faro de Vigo
lne.es|La Nueva España
diariovasco.com|El Diario Vasco
noticiasdegipuzkoa.eus|Noticias de Gipuzkoa
diariodenavarra.es|Diario de Navarra
heraldo.es|Heraldo de Aragón
elnortedecastilla.es|El Norte de Castilla
levante-emv.com|Levante-EMV
lasprovincias.es|Las Provincias
diariosur.es|Diario Sur
diariodemallorca.es|Diario de Mallorca
canarias7.es|Canarias7
kurierlubelski.pl|Kurier Lubelski|Kuriera Lubelskiego
dziennikzachodni.pl|Dziennik Zachodni|Dziennika Zachodniego
dziennikbaltycki.pl|Dziennik Bałtycki|Dziennika Bałtyckiego
gazetakrakowska.pl|Gazeta Krakowska|Gazety Krakowskiej
gloswielkopolski.pl|Głos Wielkopolski|Głosu Wielkopolskiego
expressilustrowany.pl|Express Ilustrowany|Expressu Ilustrowanego
gazetawroclawska.pl|Gazeta Wrocławska|Gazety Wrocławskiej
gazetalubuska.pl|Gazeta Lubuska|Gazety Lubuskiej
poranny.pl|Kurier Poranny|Kuriera Porannego
pomorska.pl|Gazeta Pomorska|Gazety Pomorskiej
nto.pl|Nowa Trybuna Opolska|Nowej Trybuny Opolskiej
dvhn.nl|Dagblad van het Noorden
lc.nl|Leeuwarder Courant
frieschdagblad.nl|Friesch Dagblad
gelderlander.nl|De Gelderlander
tubantia.nl|Tubantia
destentor.nl|de Stentor
bndestem.nl|BN DeStem
bd.nl|Brabants Dagblad
ed.nl|Eindhovens Dagblad
pzc.nl|Provinciale Zeeuwse Courant
noordhollandsdagblad.nl|Noordhollands Dagblad
leidschdagblad.nl|Leidsch Dagblad
limburger.nl|De Limburger
hbvl.be|Het Belang van Limburg
gva.be|Gazet van Antwerpen
sydsvenskan.se|Sydsvenskan
hd.se|Helsingborgs Dagblad
unt.se|Upsala Nya Tidning
vk.se|Västerbottens-Kuriren
corren.se|Östgöta Correspondenten
fyens.dk|Fyens Stiftstidende
stiften.dk|Århus Stiftstidende
nordjyske.dk|Nordjyske
bt.no|Bergens Tidende
adressa.no|Adresseavisen
aftenbladet.no|Stavanger Aftenblad
fvn.no|Fædrelandsvennen
aamulehti.fi|Aamulehti
ts.fi|Turun Sanomat
kaleva.fi|Kaleva
ksml.fi|Keskisuomalainen
savonsanomat.fi|Savon Sanomat
yorkshirepost.co.uk|The Yorkshire Post
manchestereveningnews.co.uk|Manchester Evening News
liverpoolecho.co.uk|Liverpool Echo
birminghammail.co.uk|Birmingham Mail
chroniclelive.co.uk|ChronicleLive
walesonline.co.uk|WalesOnline
scotsman.com|The Scotsman
heraldscotland.com|The Herald Scotland
pressandjournal.co.uk|The Press and Journal
belfasttelegraph.co.uk|Belfast Telegraph
irishnews.com|The Irish News
irishexaminer.com|Irish Examiner
bostonglobe.com|The Boston Globe
inquirer.com|The Philadelphia Inquirer
baltimoresun.com|The Baltimore Sun
chicagotribune.com|Chicago Tribune
chicago.suntimes.com|Chicago Sun-Times
startribune.com|Minnesota Star Tribune|Star Tribune
freep.com|Detroit Free Press
detroitnews.com|The Detroit News
jsonline.com|Milwaukee Journal Sentinel
dispatch.com|The Columbus Dispatch
post-gazette.com|Pittsburgh Post-Gazette
ajc.com|The Atlanta Journal-Constitution
miamiherald.com|Miami Herald
tampabay.com|Tampa Bay Times
orlandosentinel.com|Orlando Sentinel
houstonchronicle.com|Houston Chronicle
dallasnews.com|The Dallas Morning News
statesman.com|Austin American-Statesman
expressnews.com|San Antonio Express-News
denverpost.com|The Denver Post
azcentral.com|The Arizona Republic
sltrib.com|The Salt Lake Tribune
deseret.com|Deseret News
seattletimes.com|The Seattle Times
oregonlive.com|The Oregonian
sfchronicle.com|San Francisco Chronicle
mercurynews.com|The Mercury News
sacbee.com|The Sacramento Bee
sandiegouniontribune.com|The San Diego Union-Tribune
anchoragedailynews.com|Anchorage Daily News|adn.com
charlotteobserver.com|The Charlotte Observer
newsobserver.com|The News & Observer
kansascity.com|The Kansas City Star
stltoday.com|St. Louis Post-Dispatch
montrealgazette.com|Montreal Gazette
winnipegfreepress.com|Winnipeg Free Press
punchng.com|Punch Newspapers
vanguardngr.com|Vanguard Nigeria
premiumtimesng.com|Premium Times
dailytrust.com|Daily Trust
thecable.ng|TheCable
standardmedia.co.ke|The Standard Kenya
newvision.co.ug|New Vision
monitor.co.ug|Daily Monitor
theeastafrican.co.ke|The EastAfrican
jamaica-gleaner.com|Jamaica Gleaner
jamaicaobserver.com|Jamaica Observer
trinidadexpress.com|Trinidad Express
stabroeknews.com|Stabroek News
avvenire.it|Avvenire
alabamareflector.com|Alabama Reflector
alaskabeacon.com|Alaska Beacon
azmirror.com|Arizona Mirror
arkansasadvocate.com|Arkansas Advocate
coloradonewsline.com|Colorado Newsline
ctmirror.org|CT Mirror
floridaphoenix.com|Florida Phoenix
georgiarecorder.com|Georgia Recorder
idahocapitalsun.com|Idaho Capital Sun
indianacapitalchronicle.com|Indiana Capital Chronicle
iowacapitaldispatch.com|Iowa Capital Dispatch
kansasreflector.com|Kansas Reflector
kentuckylantern.com|Kentucky Lantern
lailluminator.com|Louisiana Illuminator
mainemorningstar.com|Maine Morning Star
marylandmatters.org|Maryland Matters
michiganadvance.com|Michigan Advance
minnesotareformer.com|Minnesota Reformer
missouriindependent.com|Missouri Independent
dailymontanan.com|Daily Montanan
nebraskaexaminer.com|Nebraska Examiner
nevadacurrent.com|Nevada Current
newhampshirebulletin.com|New Hampshire Bulletin
newjerseymonitor.com|New Jersey Monitor
sourcenm.com|Source New Mexico|Source NM
ncnewsline.com|NC Newsline
northdakotamonitor.com|North Dakota Monitor
ohiocapitaljournal.com|Ohio Capital Journal
oklahomavoice.com|Oklahoma Voice
oregoncapitalchronicle.com|Oregon Capital Chronicle
penncapital-star.com|Penn Capital-Star|Pennsylvania Capital-Star
rhodeislandcurrent.com|Rhode Island Current
scdailygazette.com|SC Daily Gazette
southdakotasearchlight.com|South Dakota Searchlight
tennesseelookout.com|Tennessee Lookout
utahnewsdispatch.com|Utah News Dispatch
virginiamercury.com|Virginia Mercury
washingtonstatestandard.com|Washington State Standard
westvirginiawatch.com|West Virginia Watch
wisconsinexaminer.com|Wisconsin Examiner
wyofile.com|WyoFile
mississippitoday.org|Mississippi Today
spotlightpa.org|Spotlight PA
civilbeat.org|Honolulu Civil Beat
vtdigger.org|VTDigger
bridgemi.com|Bridge Michigan
wisconsinwatch.org|Wisconsin Watch
montanafreepress.org|Montana Free Press
capitalbnews.org|Capital B
sahanjournal.com|Sahan Journal
mises.org|Mises Institute
commondreams.org|Common Dreams
truthout.org|Truthout
tomdispatch.com|TomDispatch
consortiumnews.com|Consortium News
mondediplo.com|Le Monde diplomatique
lrb.co.uk|London Review of Books
nybooks.com|The New York Review of Books
androidauthority.com|Android Authority
zerohedge.com|ZeroHedge
reclaimthenet.org|Reclaim The Net
nachdenkseiten.de|NachDenkSeiten
manova.news|Manova
infosperber.ch|Infosperber
uebermedien.de|Übermedien
perspective-daily.de|Perspective Daily
klimareporter.de|Klimareporter
topagrar.com|top agrar
ksnewsservice.org|Kansas News Service
harvestpublicmedia.org|Harvest Public Media
cronkitenews.azpbs.org|Cronkite News
lejdc.fr|Le Journal du Centre
mz.de|Mitteldeutsche Zeitung|mz.de
volksstimme.de|Volksstimme
freiepresse.de|Freie Presse
dnn.de|Dresdner Neueste Nachrichten
nordbayern.de|Nürnberger Nachrichten|Nürnberger Zeitung,nordbayern.de
abendzeitung-muenchen.de|Abendzeitung|Münchner Abendzeitung
onetz.de|Der neue Tag|Oberpfalz-Medien
rbb24.de|rbb24|rbb
hessenschau.de|hessenschau
butenunbinnen.de|buten un binnen|Radio Bremen
kreiszeitung.de|Kreiszeitung
oz-online.de|Ostfriesen-Zeitung
cz.de|Cellesche Zeitung
dewezet.de|Dewezet|Deister- und Weserzeitung
sn-online.de|Schaumburger Nachrichten
gea.de|Reutlinger General-Anzeiger
tagblatt.de|Schwäbisches Tagblatt
esslinger-zeitung.de|Eßlinger Zeitung|Esslinger Zeitung
morgenweb.de|Bergsträßer Anzeiger|Schwetzinger Zeitung
gn-online.de|Grafschafter Nachrichten
furche.at|Die Furche|Furche
woz.ch|WOZ Die Wochenzeitung|WOZ
republik.ch|Republik Magazin
htr.ch|htr hotel revue
lebensmittelzeitung.net|Lebensmittel Zeitung
horizont.net|Horizont.net
wuv.de|W&V|Werben & Verkaufen
boersen-zeitung.de|Börsen-Zeitung
deraktionaer.de|Der Aktionär
finanzen.net|finanzen.net
juedische-allgemeine.de|Jüdische Allgemeine
katholisch.de|katholisch.de
evangelisch.de|evangelisch.de
domradio.de|DOMRADIO.DE|Domradio
die-tagespost.de|Die Tagespost
chrismon.de|chrismon
publik-forum.de|Publik-Forum
blaetter.de|Blätter für deutsche und internationale Politik
jacobin.de|Jacobin Magazin|JACOBIN
jungle.world|Jungle World
riffreporter.de|RiffReporter
geo.de|GEO Magazin
iz.de|Immobilien Zeitung
aerztezeitung.de|Ärzte Zeitung
apotheke-adhoc.de|apotheke adhoc
vdi-nachrichten.com|VDI nachrichten
automobilwoche.de|Automobilwoche
verkehrsrundschau.de|VerkehrsRundschau
bastamag.net|Basta!
lesjours.fr|Les Jours
rue89strasbourg.com|Rue89 Strasbourg
usinenouvelle.com|L'Usine Nouvelle
lequipe.fr|L'Équipe
numerama.com|Numerama
01net.com|01net
lorientlejour.com|L'Orient-Le Jour
jeuneafrique.com|Jeune Afrique
lavenir.net|L'Avenir
dhnet.be|La Dernière Heure
levif.be|Le Vif
24heures.ch|24 heures
ledroit.com|Le Droit
lesoleil.com|Le Soleil
journaldemontreal.com|Le Journal de Montréal
lagacetadesalamanca.es|La Gaceta de Salamanca
lagaceta.com.ar|La Gaceta de Tucumán
laverdad.es|La Verdad de Murcia
diariodeburgos.es|Diario de Burgos
diariodeleon.es|Diario de León
laopiniondezamora.es|La Opinión de Zamora
ultimahora.es|Ultima Hora Mallorca
diariodecadiz.es|Diario de Cádiz
diariodesevilla.es|Diario de Sevilla
diariocordoba.com|Diario Córdoba
malagahoy.es|Málaga Hoy
granadahoy.com|Granada Hoy
huelvainformacion.es|Huelva Información
elperiodicodearagon.com|El Periódico de Aragón
elperiodicomediterraneo.com|El Periódico Mediterráneo
diaridetarragona.com|Diari de Tarragona
regio7.cat|Regió7
elpuntavui.cat|El Punt Avui
segre.com|Diari Segre
elcorreogallego.es|El Correo Gallego
eladelantado.com|El Adelantado de Segovia
latribunadetoledo.es|La Tribuna de Toledo
ellitoral.com|Diario El Litoral
rionegro.com.ar|Diario Río Negro
elsiglodetorreon.com.mx|El Siglo de Torreón
elimparcial.com|El Imparcial|-
elnuevosiglo.com.co|El Nuevo Siglo
lostiempos.com|Los Tiempos
ladiaria.com.uy|la diaria|-
brecha.com.uy|Semanario Brecha
semanariouniversidad.com|Semanario Universidad
crhoy.com|CRHoy
laestrella.com.pa|La Estrella de Panamá
diariolibre.com|Diario Libre
listindiario.com|Listín Diario
capitol-beat.org|Capitol Beat News Service|Capitol Beat
`;
