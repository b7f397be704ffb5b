import type { Examples } from '../example';

export const examples: Examples = {
  lang: 'cs',
  text: [
    'Správa přístavu v pondělí oznámila, že most přes starý přístav bude na dvě zimy uzavřen a dělníky budou přes vodu vozit přívozy. Není to poprvé, co je most zavřený, ale podle města půjde o poslední opravu na mnoho let.',
  ],
  prose: [
    'Akcie vzrostly o tři procenta.',
    'Musela sdílet pokoj s kolegyní.',
    'Číst dále je třeba mezi řádky, řekl ministr.',
    'Kniha vyšla poprvé v roce 1962.',
    'Zdroj z ministerstva zprávu potvrdil.',
    'Tato surovina pochází z Afriky a jejích dolů.',
    'Rodina pochází z Moravy.',
  ],
  words: {
    share: ['12 sdílení', 'Sdílejte článek:'],
    continueReading: ['Číst dále »', '(Pokračování textu…)', 'Přečíst celý článek →'],
    readOriginal: ['Přečíst původní článek na Severní listy'],
    sourceLabel: ['Zdroj: Severní listy'],
    firstPublished: [
      'Článek původně vyšel na serveru [Přístav.example].',
      'Tento text byl poprvé publikován v časopise [Severka]',
    ],
    feedFooter: ['Příspěvek Most se zavírá pochází z [Severka].'],
    takenOver: [
      'Převzato ze serveru [Přístav.example].',
      'Článek publikujeme se svolením redakce [Severka].',
    ],
    pressRelease: ['Tisková zpráva'],
    material: ['(ČTK s využitím zpráv agentur)'],
    by: ['od'],
    home: ['Úvodní stránka'],
    creditLabel: ['Foto'],
    paywall: ['Tento text je pouze pro předplatitele.'],
    never: ['Šíření obsahu bez písemného souhlasu je zakázáno.'],
  },
  debris: {
    share: ['Zkopírovat odkaz'],
    comments: ['14 komentářů'],
    continueReading: ['Článek pokračuje pod reklamou'],
    related: ['Nejčtenější'],
    readAlso: ['Čtěte také: Jak se stavěl most'],
    follow: ['Sledujte nás na'],
    newsletter: ['Přihlaste se k odběru a dostávejte zprávy každé ráno.'],
    print: ['Poslechnout článek'],
    minRead: ['Délka čtení 4 min'],
    ad: ['REKLAMA'],
    prevNext: ['Další článek →'],
    tags: ['Štítky:'],
    home: ['Nacházíte se zde:'],
  },
};
