import { plainHost, siteOf } from '../core/url';
import { agencies } from './agencies';

/** `host | name as the publisher spells it | other spellings`. Publishers whose texts are often taken over. */
const TABLE = `
theconversation.com|The Conversation
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
dw.com|Deutsche Welle|DW
theguardian.com|The Guardian|Guardian
nytimes.com|The New York Times|New York Times
washingtonpost.com|The Washington Post|Washington Post
wsj.com|The Wall Street Journal|Wall Street Journal
ft.com|Financial Times|The Financial Times Ltd.
economist.com|The Economist
time.com|Time|Time.com
theatlantic.com|The Atlantic
newyorker.com|The New Yorker
wired.com|Wired
vox.com|Vox
slate.com|Slate
salon.com|Salon
businessinsider.com|Business Insider
fortune.com|Fortune
forbes.com|Forbes
cnbc.com|CNBC
cnn.com|CNN
nbcnews.com|NBC News
abcnews.go.com|ABC News
cbsnews.com|CBS News
foxnews.com|Fox News
npr.org|NPR
usatoday.com|USA Today
latimes.com|Los Angeles Times
bbc.com|BBC|BBC News
independent.co.uk|The Independent
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
nationalgeographic.com|National Geographic
huffpost.com|HuffPost|The Huffington Post|Huffington Post
buzzfeed.com|BuzzFeed
popsugar.com|POPSUGAR
people.com|People
realsimple.com|Real Simple
fool.com|The Motley Fool
benzinga.com|Benzinga
insidermonkey.com|Insider Monkey
zacks.com|Zacks
coindesk.com|CoinDesk
politico.com|Politico|POLITICO
politico.eu|Politico Europe
thehill.com|The Hill
axios.com|Axios
aljazeera.com|Al Jazeera
scmp.com|South China Morning Post
straitstimes.com|The Straits Times
haaretz.com|Haaretz
timesofisrael.com|The Times of Israel
timesofindia.indiatimes.com|The Times of India
hindustantimes.com|Hindustan Times
smh.com.au|The Sydney Morning Herald
abc.net.au|ABC News Australia
theglobeandmail.com|The Globe and Mail
spiegel.de|Der Spiegel|SPIEGEL
zeit.de|Die Zeit|ZEIT
faz.net|Frankfurter Allgemeine Zeitung|FAZ,F.A.Z.
sueddeutsche.de|Süddeutsche Zeitung
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
lemonde.fr|Le Monde
lefigaro.fr|Le Figaro
liberation.fr|Libération
leparisien.fr|Le Parisien
lesechos.fr|Les Échos|Les Echos
courrierinternational.com|Courrier international
mediapart.fr|Mediapart
france24.com|France 24
rfi.fr|RFI
elpais.com|El País
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
wyborcza.pl|Gazeta Wyborcza
onet.pl|Onet
rp.pl|Rzeczpospolita
reclaimthenet.org|Reclaim The Net
`;

export interface Publisher {
  readonly name: string;
  readonly host: string;
}

interface Tables {
  readonly byHost: ReadonlyMap<string, Publisher>;
  readonly byName: ReadonlyMap<string, Publisher>;
}

let tables: Tables | undefined;

function read(): Tables {
  if (tables) return tables;
  const byHost = new Map<string, Publisher>();
  const byName = new Map<string, Publisher>();
  const add = (host: string, name: string, others: readonly string[]) => {
    const publisher = { name, host };
    if (!byHost.has(host)) byHost.set(host, publisher);
    for (const spelling of [name, ...others]) {
      const key = nameKey(spelling);
      if (key && !byName.has(key)) byName.set(key, publisher);
    }
  };
  for (const line of TABLE.trim().split('\n')) {
    const [host = '', name = '', others = ''] = line.split('|');
    add(host, name, others ? others.split(',') : []);
  }
  for (const agency of agencies) add(plainHost(new URL(agency.url)), agency.name, agency.aliases);
  tables = { byHost, byName };
  return tables;
}

/** A name without case, punctuation and article, for comparing spellings: "F.A.Z." and "FAZ" are one. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^\s*(?:the|der|die|das|le|la|les|el|il|de|o|a)\s+(?=\S)/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The publisher of a host (with or without `www.` or a section's subdomain), if it is a common one. */
export function publisherOfHost(host: string): Publisher | null {
  const plain = plainHost(host);
  const { byHost } = read();
  return byHost.get(plain) ?? byHost.get(siteOf(plain)) ?? null;
}

/** The publisher that a name means, if it is a common one. */
export function publisherNamed(name: string): Publisher | null {
  const { byName } = read();
  const named = byName.get(nameKey(name));
  if (named) return named;
  // "Benzinga.com", "www.pier.example"
  const host = /^(?:https?:\/\/)?((?:[a-z\d-]+\.)+[a-z]{2,})\.?$/i.exec(name.trim())?.[1];
  return host ? publisherOfHost(host) : null;
}
