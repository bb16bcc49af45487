import { above, baselineFirst, below, fromTo, keyResult, objective, step, steps, yesNo, zones, type ObjectivePlot } from './plot.ts';

/** Rider experience in the running quarter. */
export const riderNow: readonly ObjectivePlot[] = [
  objective('rider-solved', ['A problem told to us once is a problem solved', 'Problema contado uma vez é problema resolvido'], {
    ambition: 'committed',
    supports: 'comeback',
    why: [
      'Four of ten complaints are about a complaint that nobody answered.',
      'Quatro em cada dez reclamações são sobre uma reclamação que ninguém respondeu.',
    ],
  },
    keyResult(['Riders who have to write a second time', 'Passageiros que precisam escrever de novo'], fromTo('38', '20', '%'), 0.9),
    keyResult(['Cases closed within five days', 'Casos encerrados em cinco dias'], fromTo('57', '85', '%'), 0.85),
    keyResult(['Complaints that led to a change', 'Reclamações que levaram a uma mudança'], fromTo('4', '15', '%'), 0.6)),
  objective('rider-all', ['Everybody can travel alone', 'Todos podem viajar sozinhos'], { ambition: 'aspirational', supports: 'year-trust' },
    keyResult(['Trips by riders with reduced mobility per day', 'Viagens de pessoas com mobilidade reduzida por dia'],
      fromTo('1900', '2800', null), 0.6),
    keyResult(['Stations usable without a step', 'Estações sem degraus'], fromTo('71', '80', null), 0.67),
    keyResult(['Complaints about missing help per month', 'Reclamações de falta de ajuda por mês'], fromTo('74', '35', null), 0.7),
    keyResult(['Drivers who lower the ramp without being asked', 'Motoristas que baixam a rampa sem que se peça'], fromTo('55', '85', '%'), 0.8)),
];

export const serviceNow: readonly ObjectivePlot[] = [
  objective('service-first', ['The first answer is the right one', 'A primeira resposta é a certa'], {
    ambition: 'committed', supports: 'rider-solved',
  },
    keyResult(['Cases solved at first contact', 'Casos resolvidos no primeiro contato'], fromTo('49', '70', '%'), 0.95),
    keyResult(['Answers that had to be corrected', 'Respostas que precisaram de correção'], below('3', '%'), 0.9),
    keyResult(['How riders rate our answer', 'Nota dos passageiros à nossa resposta'], fromTo('3.4', '4.2', '/5'), 0.8)),
  objective('service-wait', ['Nobody waits on hold', 'Ninguém espera na linha'], { ambition: 'aspirational' },
    keyResult(['Median wait on the phone', 'Espera mediana ao telefone'], fromTo('7.5', '2', 'min'), 0.85, { shape: 'quick' }),
    keyResult(['Callers who hang up', 'Pessoas que desligam'], fromTo('23', '8', '%'), 0.8),
    keyResult(['Questions the app answers by itself', 'Perguntas que o aplicativo responde sozinho'], fromTo('12', '35', '%'), 0.75)),
  objective('service-lost', ['Lost things find their way home', 'O que se perde volta para casa'], { ambition: 'aspirational' },
    keyResult(['Found items returned within a week', 'Achados devolvidos em uma semana'], fromTo('28', '55', '%'), 1.12, { shape: 'quick' })),
];

export const stationsNow: readonly ObjectivePlot[] = [
  objective('stations-clean', ['Stops are places one likes to wait at', 'O ponto é um lugar bom para esperar'], {
    ambition: 'aspirational', supports: 'comeback',
  },
    keyResult(['Stops rated clean by riders', 'Pontos avaliados como limpos'], fromTo('54', '75', '%'), 0.7),
    keyResult(['Broken lights older than three days', 'Lâmpadas queimadas há mais de três dias'], fromTo('160', '30', null), 0.8),
    keyResult(['Shelter for every second rider', 'Abrigo para cada segundo passageiro'],
      zones(
        ['On the ten busiest lines', 'Nas dez linhas mais movimentadas'],
        ['On the thirty busiest lines', 'Nas trinta linhas mais movimentadas'],
        ['Everywhere', 'Em toda parte'],
      ), 0.3)),
  objective('stations-lifts', ['A lift that is announced is a lift that runs', 'Elevador anunciado é elevador funcionando'], {
    ambition: 'committed', supports: 'rider-all',
  },
    keyResult(['Availability of lifts', 'Disponibilidade dos elevadores'], above('98', '%'), 0.75),
    keyResult(['Median repair time of a lift', 'Tempo mediano de conserto de elevador'], fromTo('52', '18', 'h'), 0.7),
    keyResult(['Lifts with remote supervision', 'Elevadores com supervisão remota'], fromTo('9', '61', null), 0.85),
    keyResult(['Riders warned before they leave home', 'Passageiros avisados antes de sair de casa'], fromTo('0', '70', '%'), 0.5, { shape: 'slow' })),
];

export const accessNow: readonly ObjectivePlot[] = [
  objective('access-plan', ['Wheelchair users can trust a plan', 'Cadeirantes podem confiar no plano'], {
    ambition: 'committed', supports: 'rider-all',
  },
    keyResult(['Plans without a step that are right when tested', 'Planos sem degraus corretos no teste'], fromTo('63', '90', '%'), 0.55),
    keyResult(['Ramps that work at the daily check', 'Rampas funcionando na verificação diária'], fromTo('88', '97', '%'), 0.8),
    keyResult(['Stops with a checked entry', 'Pontos com cadastro verificado'], fromTo('420', '1100', null), 0.6),
    keyResult(['Riders who give up a trip', 'Passageiros que desistem da viagem'], fromTo('18', '9', '%'), 0.4)),
  objective('access-staff', ['Our people know how to help without being asked twice', 'Nossa gente sabe ajudar sem que se peça duas vezes'], {
    ambition: 'aspirational',
  },
    keyResult(['Riders with a disability who felt well treated', 'Pessoas com deficiência que se sentiram bem atendidas'],
      baselineFirst('90', '%', 4, '68'), 0.5),
    keyResult(['Staff trained together with riders', 'Equipe treinada junto com passageiros'], fromTo('40', '400', null), 0.7)),
];

/** The quarter before. */
export const riderBefore: readonly ObjectivePlot[] = [
  objective('rider-voice', ['We hear from riders who never write', 'Ouvimos quem nunca escreve'], {
    ambition: 'aspirational', supports: 'before-voice',
  },
    keyResult(['Riders who answered a question at the stop', 'Passageiros que responderam a uma pergunta no ponto'], fromTo('0', '6000', null), 0.75),
    keyResult(['Lines with at least a hundred answers', 'Linhas com pelo menos cem respostas'], fromTo('0', '30', null), 0.9),
    keyResult(['Survey in three languages', 'Pesquisa em três idiomas'], yesNo, 1)),
];
export const serviceBefore: readonly ObjectivePlot[] = [
  objective('service-before', ['We answer before people get angry', 'Respondemos antes que as pessoas se irritem'], {
    ambition: 'committed', supports: 'rider-voice',
  },
    keyResult(['Median days until an answer', 'Dias medianos até a resposta'], fromTo('9', '3', ['days', 'dias']), 1),
    keyResult(['Open cases older than two weeks', 'Casos abertos há mais de duas semanas'], fromTo('1450', '200', null), 0.9),
    keyResult(['Write new text modules', 'Escrever novos modelos de resposta'], yesNo, 1)),
  objective('service-one', ['One person per case, from beginning to end', 'Uma pessoa por caso, do começo ao fim'], { ambition: 'aspirational' },
    keyResult(['Cases touched by more than two people', 'Casos com mais de duas pessoas'], fromTo('46', '15', '%'), 0.45)),
];
export const stationsBefore: readonly ObjectivePlot[] = [
  objective('stations-six', ['Every stop is clean at six in the morning', 'Todo ponto está limpo às seis da manhã'], {
    ambition: 'committed', supports: 'before-bridge',
  },
    keyResult(['Complaints about dirty stops per month', 'Reclamações de sujeira nos pontos por mês'], fromTo('41', '15', null), 1),
    keyResult(['Stops cleaned before six', 'Pontos limpos antes das seis'], fromTo('68', '95', '%'), 0.8),
    keyResult(['Stops with a named caretaker', 'Pontos com zelador definido'], fromTo('0', '300', null), 1)),
  objective('stations-light', ['People feel safe at every stop', 'As pessoas se sentem seguras em todo ponto'], { ambition: 'aspirational' },
    keyResult(['Dark stops lit', 'Pontos escuros iluminados'],
      steps(step(['Survey', 'Levantamento']), step(['North', 'Norte']), step(['South', 'Sul']), step(['Hills', 'Morros'])), 0.5),
    keyResult(['Riders who feel safe at their stop', 'Passageiros que se sentem seguros no ponto'], fromTo('58', '70', '%'), 0)),
];
