import type { Conversation } from './conversation.ts';

/** Talk about how it goes: on the objectives that are told week by week. */
export const talkOfProgress: readonly Conversation[] = [
  {
    about: 'reliable',
    on: 'objective',
    daysAgo: 40,
    said: [
      [
        'sponsor',
        [
          'I like that this is a promise and not a number. Who tells the riders?',
          'Gosto que isto seja uma promessa, e não um número. Quem conta aos passageiros?',
        ],
      ],
      [
        'owner',
        [
          'Travel Information and Customer Service together. It is their objective too.',
          'Informação ao Passageiro e Atendimento juntos. O objetivo também é deles.',
        ],
      ],
      ['master', ['Then let us link theirs to this one, so that everybody sees it.', 'Então vamos ligar os deles a este, para todos verem.']],
    ],
  },
  {
    about: 'reliable',
    on: 1,
    daysAgo: 9,
    said: [
      [
        'above',
        ['Do cancelled school trips count twice? They do in our report.', 'Viagens escolares canceladas contam em dobro? No nosso relatório, sim.'],
      ],
      ['owner', ['No, once. I have asked finance to change the report.', 'Não, uma vez. Pedi a Finanças para mudar o relatório.']],
    ],
  },
  {
    about: 'travel-delay',
    on: 'check-in',
    daysAgo: 6,
    said: [
      [
        'colleague',
        [
          'The east branch is ready for you. We only need the addresses of the displays.',
          'O ramal leste está pronto. Só precisamos dos endereços dos painéis.',
        ],
      ],
      ['reader', ['You get them tomorrow. Thank you for being so quick.', 'Mando amanhã. Valeu pela rapidez.']],
    ],
  },
  {
    about: 'travel-delay',
    on: 2,
    daysAgo: 2,
    said: [
      [
        'master',
        [
          '4 % of messages wrong sounds little. Do you know how many riders that is in a week?',
          '4% de avisos errados parece pouco. Você sabe quantos passageiros são por semana?',
        ],
      ],
    ],
  },
  {
    about: 'digital-plan',
    on: 'objective',
    daysAgo: 3,
    said: [
      [
        'above',
        ['Could shuttles be in the planner before the airport opens for us?', 'As vans podem entrar no planejador antes de abrirmos o aeroporto?'],
      ],
    ],
  },
  {
    about: 'digital-plan',
    on: 0,
    daysAgo: 12,
    said: [
      ['colleague', ['Does a walk of ten minutes count as a kind of transport?', 'Dez minutos a pé contam como um modal?']],
      ['reader', ['No. Two vehicles, else we would fool ourselves.', 'Não. Dois veículos, senão nos enganamos.']],
      ['colleague', ['Good. Then we really are at the lower number.', 'Certo. Então estamos mesmo no número menor.']],
    ],
  },
  {
    about: 'bus-depart',
    on: 'check-in',
    daysAgo: 4,
    said: [
      [
        'sponsor',
        ['Seven weeks early! Please thank the stand-by drivers from me.', 'Sete semanas antes! Agradeça aos motoristas de prontidão por mim.'],
      ],
      ['owner', ['I will do it at the gate, at four in the morning.', 'Vou agradecer no portão, às quatro da manhã.']],
    ],
  },
  {
    about: 'bus-depart',
    on: 'objective',
    daysAgo: 30,
    said: [
      ['above', ['Why the first stop and not the whole line?', 'Por que o primeiro ponto, e não a linha toda?']],
      [
        'owner',
        [
          'Because that one is in our hands. The rest belongs to the network objective.',
          'Porque esse está em nossas mãos. O resto pertence ao objetivo da rede.',
        ],
      ],
    ],
  },
  {
    about: 'charge-full',
    on: 'check-in',
    daysAgo: 4,
    said: [
      [
        'above',
        ['61 degrees is proof enough. I call the maker’s director today.', '61 graus bastam como prova. Ligo hoje para o diretor do fabricante.'],
      ],
      ['owner', ['Thank you. Please ask for the exchange in parts, worst ones first.', 'Valeu. Peça a troca por partes, os piores primeiro.']],
      ['sponsor', ['Mobile chargers: bring the cost to the review, I support it.', 'Carregadores móveis: leve o custo à revisão, eu apoio.']],
    ],
  },
  {
    about: 'charge-west',
    on: 0,
    daysAgo: 8,
    said: [
      ['colleague', ['The grid operator answers nobody but the board.', 'A distribuidora só responde à diretoria.']],
      ['above', ['I write to them.', 'Eu escrevo para eles.']],
    ],
  },
];
