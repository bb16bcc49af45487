import { above, baselineFirst, fromTo, keyResult, objective, step, steps, yesNo, type ObjectivePlot } from './plot.ts';

/** People and finance joined this quarter. */
export const peopleNow: readonly ObjectivePlot[] = [
  objective('people-stay', ['Drivers who start with us stay with us', 'Motorista que começa conosco fica conosco'], {
    ambition: 'committed',
    supports: 'year-team',
    why: [
      'A new driver costs us eleven weeks of training. A quarter of them leave within half a year.',
      'Um novo motorista nos custa onze semanas de formação. Um quarto deles sai em seis meses.',
    ],
  },
    keyResult(['New drivers who leave in their first six months', 'Novos motoristas que saem nos primeiros seis meses'],
      fromTo('24', '15', '%'), 0.7, { monthly: true }),
    keyResult(['Days off granted as wished', 'Folgas concedidas como pedidas'], fromTo('61', '80', '%'), 0.85),
    keyResult(['Open shifts on an average day', 'Turnos descobertos em um dia médio'], fromTo('34', '20', null), 0.9)),
  objective('people-great', ['A great place to work', 'Um ótimo lugar para trabalhar'], { ambition: 'aspirational' },
    keyResult(['Employees who would recommend us', 'Funcionários que nos recomendariam'], fromTo('6.1', '7', '/10'), 0.3, { monthly: true }),
    keyResult(['Conduct the employee survey', 'Realizar a pesquisa de clima'], yesNo, 1, { shape: 'leap' }),
    keyResult(['Leaders who hold a talk with each of their people', 'Líderes que conversam com cada pessoa da equipe'], fromTo('44', '90', '%'), 0.7)),
];

export const academyNow: readonly ObjectivePlot[] = [
  objective('academy-ready', ['New drivers feel ready on their first day alone', 'O novo motorista se sente pronto no primeiro dia sozinho'], {
    ambition: 'committed', supports: 'people-stay',
  },
    keyResult(['New drivers who feel ready', 'Novos motoristas que se sentem prontos'], baselineFirst('85', '%', 3, '58'), 0.8),
    keyResult(['Weeks from contract to first trip', 'Semanas do contrato à primeira viagem'], fromTo('11', '8', ['weeks', 'semanas']), 0.67),
    keyResult(['Mentors on every line', 'Mentores em todas as linhas'], fromTo('24', '74', null), 0.9),
    keyResult(['Trainees who pass at the first attempt', 'Alunos aprovados na primeira tentativa'], fromTo('72', '85', '%'), 0.8)),
  objective('academy-great', ['A great place to work', 'Um ótimo lugar para trabalhar'], { ambition: 'aspirational' },
    keyResult(['Courses rated good or better', 'Cursos avaliados como bons ou melhores'], above('90', '%'), 0.9)),
];

export const financeNow: readonly ObjectivePlot[] = [
  objective('finance-fair', ['Fares people find fair, and that pay for the service', 'Tarifas que as pessoas acham justas e que pagam o serviço'], {
    ambition: 'committed',
  },
    keyResult(['Costs covered by fares', 'Custos cobertos por tarifas'], fromTo('46', '50', '%'), 0.5, { monthly: true, weight: 60 }),
    keyResult(['Riders who find our fares fair', 'Passageiros que acham a tarifa justa'],
      fromTo('39', '50', '%'), 0.4, { monthly: true, weight: 40 })),
  objective('finance-tool', ['Implement the new budgeting tool', 'Implantar a nova ferramenta de orçamento'], {},
    keyResult(['Tool in use', 'Ferramenta em uso'],
      steps(step(['Chosen', 'Escolhida']), step(['Set up', 'Configurada']), step(['Used by all departments', 'Usada por todos os departamentos'])), 0.33)),
];

/** Not agreed yet: waiting for a word, or for somebody to see what is wrong with them. */
export const draftsNow = {
  bikes: [
    objective('draft-theft', ['Nobody steals our bikes', 'Ninguém rouba nossas bicicletas'], { draft: 'flawed', ambition: 'committed' },
      keyResult(['Bikes stolen per month', 'Bicicletas roubadas por mês'], fromTo('45', '45', null), 0),
      keyResult(['Locks replaced', 'Travas trocadas'], fromTo('0', '800', null), 0)),
  ],
  finance: [
    objective('draft-month', ['Closing a month takes three days', 'Fechar o mês leva três dias'], { draft: 'ownerless', ambition: 'committed' },
      keyResult(['Working days until the month is closed', 'Dias úteis até fechar o mês'], fromTo('9', '3', ['days', 'dias']), 0)),
  ],
  access: [
    objective('draft-signs', ['Signs everybody can read', 'Placas que todos conseguem ler'], {
      draft: 'ready', ambition: 'aspirational', supports: 'rider-all',
    },
      keyResult(['Riders with low vision who find their platform alone', 'Pessoas com baixa visão que encontram sozinhas a plataforma'],
        fromTo('47', '80', '%'), 0),
      keyResult(['Signs that meet the new standard', 'Placas no novo padrão'], fromTo('310', '900', null), 0)),
  ],
} satisfies Record<string, readonly ObjectivePlot[]>;

/** The next quarter, in planning. */
export const draftsNext = {
  travel: [
    objective('next-where', ['Riders see where there is still a seat', 'O passageiro vê onde ainda há lugar'], {
      draft: 'ready', mine: 'draft', ambition: 'aspirational',
    },
      keyResult(['Vehicles that tell how full they are', 'Veículos que informam a lotação'], fromTo('0', '300', null), 0),
      keyResult(['Riders who waited for an emptier vehicle', 'Passageiros que esperaram um veículo mais vazio'], baselineFirst('25', '%', 4, '9'), 0)),
  ],
  bus: [
    objective('next-heat', ['Buses stay cool on the hottest days', 'Ônibus frescos nos dias mais quentes'], {
      draft: 'ready', ambition: 'committed',
    },
      keyResult(['Trips above 28 degrees inside', 'Viagens acima de 28 graus a bordo'], fromTo('21', '5', '%'), 0)),
  ],
  company: [
    objective('next-cities', ['The seventh city wants us', 'A sétima cidade nos quer'], { draft: 'ready', ambition: 'aspirational' },
      keyResult(['Tender won', 'Licitação vencida'], yesNo, 0)),
  ],
} satisfies Record<string, readonly ObjectivePlot[]>;
