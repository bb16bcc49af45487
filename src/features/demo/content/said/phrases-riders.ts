import { together, type Phrases } from './phrases.ts';

/** Rider experience: what every team there may say, then each team's own. */
export const riderPhrases: Phrases = {
  progress: [
    [
      'We read the fifty angriest letters aloud; three causes cover most of them.',
      'Lemos em voz alta as cinquenta cartas mais irritadas; três causas explicam quase todas.',
    ],
    [
      'The riders’ council tested our proposal and threw out half of it. The rest is better.',
      'O conselho de passageiros testou nossa proposta e descartou metade. O resto ficou melhor.',
    ],
    [
      'Two colleagues from the control centre now sit with us in the evening peak.',
      'Duas pessoas do centro de controle agora ficam conosco no pico da tarde.',
    ],
  ],
  problems: [
    [
      ['New colleagues wait two weeks for their accounts.', 'Colegas novos esperam duas semanas por suas contas.'],
      ['Promised by digital for Tuesday.', 'Prometido pelo digital para terça.'],
    ],
    [
      ['Three departments ask riders the same question in the same week.', 'Três departamentos perguntam a mesma coisa na mesma semana.'],
      ['One calendar for all surveys.', 'Um só calendário para todas as pesquisas.'],
    ],
  ],
  plans: [
    ['Invite the riders’ council to the review', 'Convidar o conselho de passageiros para a revisão'],
    ['Share our findings with digital', 'Compartilhar nossos achados com o digital'],
    ['Spend a day at the counter', 'Passar um dia no balcão'],
  ],
};
export const servicePhrases: Phrases = together(
  riderPhrases,
  {
    progress: [
      ['Answers go out within the day on four of five days.', 'As respostas saem no mesmo dia em quatro de cada cinco dias.'],
      ['Lost property and service share one list at last.', 'Achados e atendimento enfim usam uma lista só.'],
      [
        'The late shift begins an hour earlier, and the queue is gone by eight.',
        'O turno da noite começa uma hora antes, e a fila some até as oito.',
      ],
    ],
    problems: [
      [
        ['The ticket fault on Monday brought 900 cases in one morning.', 'A falha de bilhetes na segunda trouxe 900 casos em uma manhã.'],
        ['Bundle them and answer together with ticketing.', 'Agrupar e responder junto com bilhetagem.'],
      ],
      [
        ['Two of our best people leave at the end of the month.', 'Duas das nossas melhores pessoas saem no fim do mês.'],
        ['Pairs for hand-over from this week on.', 'Duplas de passagem a partir desta semana.'],
      ],
    ],
    plans: [
      ['Listen to twenty calls with the whole team', 'Ouvir vinte ligações com a equipe toda'],
      ['Rewrite the three answers nobody understands', 'Reescrever as três respostas que ninguém entende'],
      ['Sort the oldest open cases', 'Separar os casos abertos mais antigos'],
    ],
  },
);
export const stationPhrases: Phrases = together(
  riderPhrases,
  {
    progress: [
      [
        'The cleaning crew chooses its own round since last week, and stops are cleaner.',
        'Desde a semana passada a equipe de limpeza escolhe a rota, e os pontos estão mais limpos.',
      ],
      ['Every lift now has a name to call.', 'Cada elevador tem agora um responsável com nome.'],
    ],
    problems: [
      [
        ['Two lifts wait for the same spare part.', 'Dois elevadores esperam a mesma peça.'],
        ['Ask the supply team for a second source.', 'Pedir a suprimentos uma segunda fonte.'],
      ],
      [
        ['Cleaning at Harbour stops at 20:00, dirt does not.', 'A limpeza no Porto para às 20h, a sujeira não.'],
        ['Try one late round for four weeks.', 'Testar uma ronda noturna por quatro semanas.'],
      ],
    ],
    plans: [
      ['Walk the north line with the cleaning crew', 'Percorrer a linha norte com a equipe de limpeza'],
      ['Test the lift alarm at four stations', 'Testar o alarme de elevador em quatro estações'],
    ],
  },
);
export const accessPhrases: Phrases = together(
  riderPhrases,
  {
    progress: [
      ['The volunteers rode six lines in wheelchairs with us.', 'Os voluntários percorreram seis linhas em cadeira de rodas conosco.'],
      ['Eight drivers trained with a blind rider and her dog.', 'Oito motoristas treinaram com uma passageira cega e seu cão.'],
    ],
    problems: [
      [
        ['Ramps are checked, but faults are not repaired.', 'As rampas são verificadas, mas as falhas não são consertadas.'],
        ['Agree on 48 hours with the workshops.', 'Combinar 48 horas com as oficinas.'],
      ],
    ],
    plans: [
      ['Test ten plans on the street', 'Testar dez planos na rua'],
      ['Film how a ramp is lowered properly', 'Filmar como se baixa bem uma rampa'],
    ],
  },
);
