import type { Examples } from '../example';

export const examples: Examples = {
  lang: 'sk',
  text: [
    'Správa prístavu v pondelok oznámila, že most cez starý prístav bude na dve zimy zatvorený a robotníkov budú cez vodu prevážať kompy. Nie je to prvýkrát, čo je most zavretý, ale podľa mesta pôjde o poslednú opravu na mnoho rokov.',
  ],
  prose: [
    'Akcie vzrástli o tri percentá.',
    'Musela zdieľať izbu s kolegyňou.',
    'Čítajte viac kníh, povedal minister.',
    'Kniha vyšla prvýkrát v roku 1962.',
    'Zdroj z ministerstva správu potvrdil.',
    'Táto surovina pochádza z Afriky.',
    'Rodina pochádza z Oravy.',
  ],
  words: {
    share: ['12 zdieľaní', 'Zdieľajte článok:'],
    continueReading: ['Čítať ďalej »', '(viac…)', 'Prečítať celý článok →'],
    readOriginal: ['Prečítajte si pôvodný článok na Severka'],
    sourceLabel: ['Zdroj: Severka'],
    firstPublished: [
      'Článok pôvodne vyšiel na portáli [Prístav.example].',
      'Tento text bol prvýkrát publikovaný v časopise [Severka]',
    ],
    feedFooter: ['Príspevok Most sa zatvára zobrazený najskôr [Severka].'],
    takenOver: [
      'Prevzaté z portálu [Prístav.example].',
      'Článok uverejňujeme so súhlasom redakcie [Severka].',
    ],
    pressRelease: ['Tlačová správa'],
    material: ['(TASR s využitím správ agentúr)'],
    by: ['od'],
    home: ['Domov'],
    creditLabel: ['Foto'],
    paywall: ['Tento text je len pre predplatiteľov.'],
    never: ['Šírenie obsahu bez písomného súhlasu je zakázané.'],
  },
  debris: {
    share: ['Kopírovať odkaz'],
    comments: ['14 komentárov'],
    continueReading: ['Článok pokračuje pod reklamou'],
    related: ['Najčítanejšie'],
    readAlso: ['Čítajte aj: Ako sa staval most'],
    follow: ['Sledujte nás na'],
    newsletter: ['Prihláste sa na odber a dostávajte správy každé ráno.'],
    print: ['Vypočuť článok'],
    minRead: ['Čas čítania: 4 min'],
    ad: ['REKLAMA'],
    prevNext: ['Ďalší článok →'],
    tags: ['Značky:'],
    home: ['Nachádzate sa tu:'],
  },
};
