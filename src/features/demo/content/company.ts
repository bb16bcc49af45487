import { above, below, fromTo, keyResult, objective, step, steps, yesNo, type ObjectivePlot, type Text } from './plot.ts';

/** What the year is about, for the whole of Meridian Mobility. */
export const yearObjectives: readonly ObjectivePlot[] = [
  objective(
    'year-trust',
    ['People leave the car at home because they can rely on us', 'As pessoas deixam o carro em casa porque podem contar conosco'],
    {
      ambition: 'aspirational',
      why: [
        'Two thirds of the trips in our cities are still made by car. People tell us price is not the reason: they do not trust that the next tram will come.',
        'Dois terços das viagens nas nossas cidades ainda são de carro. O motivo não é o preço: as pessoas não confiam que o próximo VLT vai passar.',
      ],
    },
    keyResult(['Trips with us per inhabitant and month', 'Viagens conosco por habitante ao mês'], fromTo('9.4', '11', null), 0.8, { monthly: true }),
    keyResult(['Punctuality over the whole network', 'Pontualidade em toda a rede'], fromTo('81', '90', '%'), 0.9, { monthly: true }),
    keyResult(['Riders who would recommend us', 'Passageiros que nos recomendariam'], fromTo('21', '40', 'NPS'), 0.55, { monthly: true })),
  objective('year-clean', ['Every trip is a clean trip', 'Cada viagem é uma viagem limpa'], {
    ambition: 'committed',
    why: [
      'The cities renew our concessions in three years and will ask for it. Our riders ask already.',
      'As cidades renovam nossas concessões em três anos e vão exigir isso. Nossos passageiros já exigem.',
    ],
  },
    keyResult(['Kilometres driven on electricity', 'Quilômetros rodados com eletricidade'],
      fromTo('38', '60', '%', { bends: [[26, '44']] }), 0.85, { monthly: true, weight: 60 }),
    keyResult(['CO₂ per passenger kilometre', 'CO₂ por passageiro-quilômetro'], fromTo('61', '45', 'g'), 0.8, { monthly: true, weight: 40 })),
  objective('year-team', ['Meridian is where drivers want to work', 'A Meridian é onde motoristas querem trabalhar'], {
    ambition: 'aspirational',
    why: [
      'One in five drivers leaves within a year. Every tenth cancelled trip has no other cause.',
      'Um em cada cinco motoristas sai antes de um ano. Uma em cada dez viagens canceladas não tem outra causa.',
    ],
  },
    keyResult(['Drivers who leave within a year', 'Motoristas que saem antes de um ano'], fromTo('19', '12', '%'), 0.7, { monthly: true }),
    keyResult(['Open shifts on an average day', 'Turnos descobertos em um dia médio'], fromTo('34', '10', null), 0.9, { monthly: true }),
    keyResult(['Drivers who would recommend us as an employer', 'Motoristas que nos recomendariam como empregador'],
      fromTo('6.1', '7.5', '/10'), 0.4, { monthly: true })),
];

/** The running quarter. */
export const companyNow: readonly ObjectivePlot[] = [
  objective('reliable', ['The timetable is a promise we keep', 'O horário é uma promessa que cumprimos'], {
    ambition: 'committed',
    supports: 'year-trust',
    drafted: ['Improve punctuality and reduce cancellations', 'Melhorar a pontualidade e reduzir cancelamentos'],
    why: [
      'Riders forgive a full bus, not one that does not come. Reliability is the first reason people give for leaving us and for coming back.',
      'O passageiro perdoa o ônibus cheio, não o que não passa. A confiabilidade é a primeira razão para nos deixar e para voltar.',
    ],
  },
    keyResult(['On-time departures over the whole network', 'Partidas no horário em toda a rede'], fromTo('82', '88', '%'), 1.02),
    keyResult(['Cancelled trips per day', 'Viagens canceladas por dia'], fromTo('41', '20', null), 0.8, { shape: 'slow' }),
    keyResult(['Complaints about reliability per 10,000 trips', 'Reclamações de confiabilidade por 10.000 viagens'], fromTo('14', '9', null), 0.9),
    keyResult(['Share of hours driven as overtime', 'Parcela de horas dirigidas como hora extra'], below('6', '%'), 0.85)),
  objective('comeback', ['Whoever rides with us once comes back', 'Quem anda conosco uma vez volta'], {
    ambition: 'aspirational',
    supports: 'year-trust',
    why: [
      'We win 9,000 new riders a month and lose two thirds of them within a fortnight. Keeping them costs less than any campaign.',
      'Ganhamos 9.000 novos passageiros por mês e perdemos dois terços em quinze dias. Mantê-los custa menos que qualquer campanha.',
    ],
  },
    keyResult(['New riders with a second trip within 14 days', 'Novos passageiros com segunda viagem em 14 dias'],
      fromTo('34', '46', '%', { commit: '40', stretch: '55' }), 0.72),
    keyResult(['How new riders rate their first trip', 'Nota que novos passageiros dão à primeira viagem'], fromTo('3.7', '4.3', '/5'), 0.6),
    keyResult(['Riders who leave after one bad trip', 'Passageiros que saem após uma viagem ruim'], fromTo('27', '18', '%'), 0.5, { monthly: true })),
];

/** The quarter before: the first one with departments beyond the pilot. */
export const companyBefore: readonly ObjectivePlot[] = [
  objective(
    'before-bridge',
    ['Riders get home on time while the Mill Bridge is closed', 'O passageiro chega em casa no horário com a ponte do Moinho fechada'],
    {
      ambition: 'committed',
      why: [
        'The last long closure cost us 4 % of our riders in six weeks. Winning them back took a year.',
        'A última interdição longa nos custou 4% dos passageiros em seis semanas. Levamos um ano para recuperá-los.',
      ],
    },
    keyResult(['On-time departures over the whole network', 'Partidas no horário em toda a rede'], fromTo('79', '84', '%'), 0.6),
    keyResult(['Trips cancelled for lack of a driver per day', 'Viagens canceladas por falta de motorista por dia'], fromTo('19', '8', null), 1),
    keyResult(['Stops with shelter along the diversion', 'Pontos com abrigo no desvio'], fromTo('12', '60', null), 1)),
  objective('before-voice', ['We decide with what riders tell us', 'Decidimos com o que os passageiros nos dizem'], { ambition: 'aspirational' },
    keyResult(['Lines with a monthly rider survey', 'Linhas com pesquisa mensal de passageiros'], fromTo('0', '30', null), 0.8),
    keyResult(['Decisions of the board that quote a rider survey', 'Decisões da diretoria que citam a pesquisa de passageiros'],
      fromTo('5', '50', '%'), 0.3, { shape: 'stall' }),
    keyResult(['Riders invited to a decision', 'Passageiros convidados a uma decisão'], fromTo('0', '12', null), 1)),
];

/** The pilot: the board, two departments and five teams. */
export const companyFirst: readonly ObjectivePlot[] = [
  objective('first-together', ['One picture of how we run, shared by everyone', 'Um só retrato da operação, compartilhado por todos'], {
    ambition: 'committed',
    why: [
      'Operations and digital steered by different numbers. This is the pilot of working with shared ones.',
      'Operação e digital decidiam com números diferentes. Este é o piloto de trabalhar com números comuns.',
    ],
  },
    keyResult(
      ['Lines whose punctuality both departments measure the same way', 'Linhas com pontualidade medida do mesmo jeito nos dois departamentos'],
      fromTo('18', '74', null),
      1,
    ),
    keyResult(['Pilot teams that check in every week', 'Equipes do piloto com check-in toda semana'], above('4', null), 0.7),
    keyResult(['Meetings that begin with the shared numbers', 'Reuniões que começam com os números comuns'], fromTo('2', '20', null), 0.9)),
  objective('first-calls', ['Nobody has to call us to know when the bus comes', 'Ninguém precisa ligar para saber quando o ônibus passa'], {
    ambition: 'aspirational',
  },
    keyResult(['Calls that ask for departure times, per week', 'Ligações que perguntam horários, por semana'], fromTo('3100', '1200', null), 0.55),
    keyResult(['From plan to practice', 'Do plano à prática'],
      steps(
        step(['Data of all buses in one place', 'Dados de todos os ônibus em um só lugar'], { week: 4 }),
        step(['Displays at forty stops', 'Painéis em quarenta pontos'], { week: 9 }),
        step(['Open interface for other apps', 'Interface aberta para outros aplicativos']),
      ), 0.67),
    keyResult(['Sponsor of every pilot team named', 'Patrocinador de cada equipe do piloto definido'], yesNo, 1)),
];

export const companyName: Text = ['Meridian Mobility', 'Meridian Mobilidade'];
