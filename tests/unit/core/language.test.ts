import { expect, test } from 'vitest';
import { languageOf, languageTag } from '../../../src/core/language';
import { STORY } from './pages';

test.each([
  ['en', STORY.join(' ')],
  [
    'de',
    'Die Brücke über den alten Hafen wird am Montag für zwei Winter geschlossen, und die Fähren werden die Arbeiter über das Wasser bringen, wie es bei der letzten Sperrung auch war.',
  ],
  [
    'fr',
    'Le pont du vieux port sera fermé dès lundi pour deux hivers, et les ouvriers passeront par le bac qui est mis à leur service dans la semaine par le conseil.',
  ],
  [
    'es',
    'El puente del viejo puerto se cerrará el lunes por dos inviernos y los obreros cruzarán en las barcas que el puerto pone para la gente de la otra orilla.',
  ],
  [
    'ca',
    'El pont del port vell es tancarà dilluns per dos hiverns i els obrers passaran amb les barques que el port posa per a la gent de l’altra riba, i això és una novetat.',
  ],
  [
    'it',
    'Il ponte sul porto vecchio sarà chiuso da lunedì per due inverni e gli operai passeranno con le barche che il comune mette a disposizione della gente, non una di più.',
  ],
  [
    'pt',
    'A ponte do porto velho não abre na segunda e os operários passam com os barcos que o porto põe à disposição da gente, uma coisa que não se via em muitos anos do século.',
  ],
  [
    'nl',
    'De brug over de oude haven gaat op maandag voor twee winters dicht en de arbeiders varen met het veer dat de stad voor hen laat varen, het is niet de eerste keer.',
  ],
  [
    'pl',
    'Most nad starym portem od poniedziałku jest zamknięty i nie wiadomo, jak długo to potrwa, a robotnicy płyną na drugi brzeg, bo jest to jedyna droga do miasta.',
  ],
  [
    'ru',
    'Мост через старую гавань закрыт с понедельника, и рабочие едут на пароме, как это было и в прошлый раз, но для города это не первый ремонт на этом месте и не последний.',
  ],
  ['ja', '港湾局は月曜日から二冬のあいだ旧港の橋を閉鎖すると発表した。作業員は渡し船で対岸へ渡る。'],
  ['zh', '港務局昨日宣布，舊港大橋將於週一起關閉兩個冬季進行維修，渡輪將負責接送工人。'],
  ['ko', '항만청은 월요일부터 두 해 겨울 동안 옛 항구의 다리를 폐쇄한다고 밝혔다. 노동자들은 배를 탄다.'],
  ['el', 'Η γέφυρα πάνω από το παλιό λιμάνι θα κλείσει τη Δευτέρα για δύο χειμώνες.'],
])('%s', (lang, text) => expect(languageOf(text)).toBe(lang));

test.each([
  ['too short', 'Harbour bridge closes'],
  ['numbers', '12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30'],
  [
    'names only',
    'Lorem ipsum dolor sit amet consectetur adipisicing elit sed eiusmod tempor incididunt labore magna aliqua enim minim veniam quis nostrud exercitation ullamco',
  ],
])('%s: no guess', (_, text) => expect(languageOf(text)).toBeNull());

test.each([
  ['cs', 'Správa přístavu oznámila, že most bude na dvě zimy uzavřen.'],
  ['ro', 'Podul peste portul vechi va fi închis, dar nu este prima dată.'],
  ['tr', 'Köprü ilk kez kapanmıyor, ancak belediyeye göre bu onarım son olacak.'],
  ['hu', 'Nem ez az első alkalom, hogy a híd zárva van.'],
  ['fa', 'این نخستین بار نیست که پل بسته شده است.'],
  ['sr', 'Није то први пут да је мост затворен, али ће бити последњи.'],
])('a short text: %s', (lang, text) => expect(languageOf(text)).toBe(lang));

test('of two languages in one text the one with more words is told', () => {
  const danish =
    'Havnemyndigheten oplyste mandag, at broen over den gamle havn bliver lukket i to vintre, og at færgerne skal sejle arbejderne over vandet, men det er ikke første gang.';
  expect(languageOf(`${danish} “It is the end of an era,” said the mayor.`)).toBe('da');
  expect(languageOf(`${STORY.join(' ')} „Es ist nicht das Ende“, sagte der Hafenmeister.`)).toBe('en');
});

test.each([
  ['nb-NO', 'no'],
  ['nn', 'no'],
  ['iw', 'he'],
  ['zh-Hant-TW', 'zh'],
  ['pt_BR', 'pt'],
  ['sr-Latn', 'sr'],
  ['EN', 'en'],
])('the tag %s is %s', (tag, lang) => expect(languageTag(tag)).toBe(lang));
