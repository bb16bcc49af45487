import type { Conversation } from './conversation.ts';

/** Talk about how OKRs are written and measured, and a word in the wrong place. */
export const talkOfCraft: readonly Conversation[] = [
  {
    about: 'bikes-there',
    on: 'objective',
    daysAgo: 16,
    edited: ['This is embarrassing. When do you give up?', 'Isto é constrangedor. Quando vocês desistem?'],
    said: [
      ['above', ['This is slipping. What would you need to turn it round?', 'Isto está escorregando. O que vocês precisam para virar o jogo?']],
      ['owner', ['A second mechanic for six weeks. Everything else we can do.', 'Um segundo mecânico por seis semanas. O resto nós fazemos.']],
    ],
  },
  {
    about: 'bikes-best',
    on: 'objective',
    daysAgo: 28,
    said: [
      [
        'master',
        [
          '“World-class” for whom? And twelve posts are effort, not effect. Shall we rewrite it together?',
          '“Classe mundial” para quem? E doze posts são esforço, não efeito. Vamos reescrever juntos?',
        ],
      ],
      ['owner', ['Yes please, next week is calmer.', 'Sim, por favor, a próxima semana é mais calma.']],
    ],
  },
  {
    about: 'shuttle-grow',
    on: 'objective',
    daysAgo: 33,
    said: [
      [
        'master',
        [
          'The objective is a number already. What becomes true for people when you reach it?',
          'O objetivo já é um número. O que passa a ser verdade para as pessoas quando vocês o atingem?',
        ],
      ],
      [
        'owner',
        [
          'They can count on a ride within a quarter of an hour. You are right, that is the objective.',
          'Podem contar com uma van em quinze minutos. Tem razão, esse é o objetivo.',
        ],
      ],
    ],
  },
  {
    about: 'workshop-all',
    on: 'objective',
    daysAgo: 25,
    said: [
      [
        'master',
        [
          'Three objectives in one, and seven key results. Which of them would you keep if you had to choose?',
          'Três objetivos em um, e sete resultados-chave. Quais vocês manteriam se tivessem de escolher?',
        ],
      ],
    ],
  },
  {
    about: 'service-first',
    on: 'check-in',
    daysAgo: 5,
    said: [
      [
        'reader',
        [
          'Your list of questions is gold. We changed two screens because of it.',
          'A lista de perguntas de vocês vale ouro. Mudamos duas telas por causa dela.',
        ],
      ],
      ['owner', ['Then you get the next ten as well.', 'Então vocês recebem as próximas dez também.']],
    ],
  },
  {
    about: 'tram-quiet',
    on: 0,
    daysAgo: 7,
    said: [
      ['above', ['More complaints than before we began?', 'Mais reclamações do que antes de começarmos?']],
      [
        'owner',
        [
          'Grinding is loud too, and we do it at night. It gets worse before it gets better.',
          'Retificar também faz barulho, e fazemos à noite. Piora antes de melhorar.',
        ],
      ],
    ],
  },
  {
    about: 'app-lite',
    on: 'objective',
    daysAgo: 19,
    said: [['colleague', ['A pity. But rather one thing well.', 'Uma pena. Mas antes uma coisa bem-feita.']]],
  },
  {
    about: 'service-lost',
    on: 'check-in',
    daysAgo: 10,
    removed: true,
    said: [['colleague', ['Wrong objective, sorry.', 'Objetivo errado, desculpe.']]],
  },
  {
    about: 'people-stay',
    on: 'objective',
    daysAgo: 21,
    said: [
      ['sponsor', ['What do those say who leave?', 'O que dizem os que saem?']],
      [
        'owner',
        ['Not the pay. The weekends, and that nobody knew their name.', 'Não é o salário. São os fins de semana, e que ninguém sabia seu nome.'],
      ],
    ],
  },
  {
    about: 'ticket-refund',
    on: 0,
    daysAgo: 11,
    said: [
      ['colleague', ['19 days is the median? Our inbox feels like 40.', '19 dias é a mediana? Nossa caixa de entrada parece 40.']],
      ['owner', ['The mean is 37. The slow tenth is what we automate first.', 'A média é 37. O décimo mais lento é o que automatizamos primeiro.']],
    ],
  },
];
