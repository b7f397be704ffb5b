/** Stories whose originals are gone from the mini-web. */
export const briefs: readonly {
  readonly lang: string;
  readonly title: string;
  readonly text: readonly string[];
}[] = [
  {
    lang: 'en',
    title: 'Clerk finds the town’s lost flag in a tea chest',
    text: [
      'The flag of Merrow Sound, missing since the flood of 1968, has turned up in a tea chest behind the boiler of the registry office.',
      'Deputy clerk Alban Wycherley was looking for a spare fuse when he noticed a corner of yellow silk between two bundles of dog licences.',
      'Moths have eaten the anchor and half of the eel, but the motto is complete. It reads, in old spelling, that the tide forgives nobody.',
      'A restorer in Tarn Abbey wants 2,300 pounds and fourteen months. The bowling club has promised the first two hundred.',
      'Until then the town will keep flying the substitute, which was sewn in a hurry and shows the eel swimming the wrong way.',
    ],
  },
  {
    lang: 'de',
    title: 'Postbote von Hinterlahr stellt Briefe per Seilbahn zu',
    text: [
      'Seit der Steg über den Kaltbach weggerissen wurde, kommt die Post in Hinterlahr am Drahtseil an. Zusteller Ruven Dettmar hat die Anlage aus einer alten Heubahn gebaut.',
      'Jeden Morgen um Viertel nach neun hängt er eine Blechkiste ein und gibt ihr einen Schubs. Für die 60 Meter braucht sie bei trockenem Wetter elf Sekunden.',
      'Drüben wartet meist die Rentnerin Wilma Jagemann mit einem Besen, um die Kiste abzubremsen. Zweimal ist sie trotzdem in den Hühnerstall gefahren.',
      'Der Konzern hat eine Prüfung angekündigt. In der Dienstanweisung kommt das Wort Seilbahn nicht vor, ein Verbot allerdings auch nicht.',
      'Der neue Steg soll im August fertig sein. Dettmar will die Bahn stehen lassen, für Pakete und für Eilsachen.',
    ],
  },
  {
    lang: 'fr',
    title: 'Un perroquet donne l’alerte et sauve le fournil de Kerlanic',
    text: [
      'À Kerlanic, un perroquet gris a réveillé toute une rue en imitant la sonnette du boulanger, dimanche à quatre heures, alors que le four venait de prendre feu.',
      'L’oiseau, qui s’appelle Amiral, avait appris ce bruit en deux ans de voisinage. D’ordinaire il ne le répète qu’à l’heure des brioches.',
      'Le boulanger Yvon Le Goaziou dormait au-dessus de la boutique. Il croit avoir perdu deux pétrins et cent vingt kilos de farine, mais ni les murs ni ses sourcils.',
      'Les pompiers de Plougarn sont arrivés en neuf minutes et ont éteint l’incendie avec l’eau du lavoir, la borne de la place étant gelée.',
      'La commune réfléchit à une médaille. La propriétaire du perroquet préférerait des graines, et un peu de silence le dimanche.',
    ],
  },
  {
    lang: 'es',
    title: 'La banda de Alcorisa del Monte ensaya dentro de una cisterna',
    text: [
      'La banda municipal de Alcorisa del Monte ensaya desde octubre dentro de una cisterna vacía, porque en su local se hundió el techo y en la cisterna suena mejor.',
      'Los treinta y ocho músicos bajan por una escalera de mano. El bombardino entra por una polea que los bomberos instalaron para limpiar los filtros.',
      'El director, Saturnino Breña, asegura que el eco dura seis segundos y que ha tenido que borrar la mitad de las notas de cada partitura.',
      'En el pueblo se oye la música por los grifos. Una vecina grabó un pasodoble con el teléfono apoyado en la bañera y lo han escuchado ochenta mil personas.',
      'El concierto de Navidad será allí mismo, con entradas para noventa oyentes que deberán traer abrigo y renunciar a los tacones.',
    ],
  },
  {
    lang: 'nl',
    title: 'Veerman van Oostwierum vindt brief in fles van eigen grootvader',
    text: [
      'De veerman van Oostwierum heeft een fles uit het kanaal gevist met een brief die zijn grootvader er in 1952 in had gegooid, vierhonderd meter verderop.',
      'Durk Hiemstra herkende het handschrift aan de letter k, die in zijn familie al drie generaties een krul te veel heeft.',
      'In de brief vraagt de grootvader wie de fles vindt om een rookworst en een nieuwe pet. Hij belooft in ruil een gratis overtocht.',
      'Een deskundige van het scheepvaartmuseum denkt dat de fles zeventig jaar klem heeft gezeten onder de oude duiker bij de melkfabriek.',
      'Hiemstra heeft de pet gekocht en zichzelf overgezet. De brief hangt nu achter glas naast de dienstregeling.',
    ],
  },
];
