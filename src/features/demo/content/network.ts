import { above, below, fromTo, keyResult, objective, step, steps, yesNo, zones, type ObjectivePlot } from './plot.ts';

/** Network and operations in the running quarter: the department, then its teams. */
export const networkNow: readonly ObjectivePlot[] = [
  objective('network-flow', ['A delay on one line stays on that line', 'O atraso de uma linha fica naquela linha'], {
    ambition: 'aspirational',
    supports: 'reliable',
    why: [
      'Seven of ten late trips are late because another one was. We stop the domino, not only the first stone.',
      'Sete de cada dez viagens atrasadas atrasam por causa de outra. Vamos parar o dominó, não só a primeira peça.',
    ],
  },
    keyResult(['Delays passed on to a second line', 'Atrasos que passam para uma segunda linha'], fromTo('31', '18', '%'), 0.7),
    keyResult(['Median time until a blocked junction runs again', 'Tempo mediano até um cruzamento bloqueado voltar a operar'],
      fromTo('22', '12', 'min'), 0.85),
    keyResult(['Missed connections at the eight hubs per day', 'Conexões perdidas nos oito terminais por dia'],
      fromTo('260', '150', null), 0.5, { shape: 'slow' }),
    keyResult(['Lines with a fallback timetable drivers know', 'Linhas com horário de contingência que os motoristas conhecem'],
      fromTo('11', '45', null), 0.8)),
  objective('network-night', ['The night network is worth waiting for', 'A rede noturna vale a espera'], {
    ambition: 'aspirational', supports: 'comeback',
  },
    keyResult(['Night trips with a vehicle within 20 minutes', 'Viagens noturnas com veículo em até 20 minutos'], fromTo('52', '75', '%'), 0.65),
    keyResult(['How safe riders feel at night', 'Sensação de segurança à noite'], fromTo('3.1', '3.8', '/5'), 0.3, { monthly: true }),
    keyResult(['Night lines that meet at the same minute', 'Linhas noturnas que se encontram no mesmo minuto'], fromTo('4', '11', null), 0.6)),
];

export const busNow: readonly ObjectivePlot[] = [
  objective('bus-depart', ['Every bus leaves its first stop on the minute', 'Todo ônibus sai do primeiro ponto no minuto certo'], {
    ambition: 'committed',
    supports: 'reliable',
    drafted: ['Increase bus punctuality by 8 %', 'Aumentar a pontualidade dos ônibus em 8%'],
    why: [
      'A bus that starts late never catches up. Half of the late departures are decided at the depot gate.',
      'O ônibus que sai atrasado nunca recupera. Metade dos atrasos se decide no portão da garagem.',
    ],
  },
    keyResult(['On-time departures from the first stop', 'Partidas no horário no primeiro ponto'], fromTo('84', '93', '%'), 1),
    keyResult(['Buses that leave the depot late per day', 'Ônibus que saem tarde da garagem por dia'], fromTo('37', '12', null), 0.9),
    keyResult(['Trips without a driver at handover per week', 'Viagens sem motorista na rendição por semana'],
      fromTo('28', '8', null), 1.15, { shape: 'leap' })),
  objective('bus-crowd', ['Riders find room on the bus at eight in the morning', 'Há lugar no ônibus às oito da manhã'], {
    ambition: 'aspirational', supports: 'comeback',
  },
    keyResult(['Rush-hour trips fuller than 85 %', 'Viagens de pico com lotação acima de 85%'], fromTo('24', '14', '%'), 0.4, { shape: 'stall' }),
    keyResult(['Riders left behind at the stop per day', 'Passageiros que ficam no ponto por dia'], fromTo('410', '200', null), 0.55),
    keyResult(['Minutes between two buses of a crowded line', 'Minutos entre dois ônibus de uma linha lotada'],
      fromTo('9', '6.5', 'min'), 0.35, { shape: 'stall' }),
    keyResult(['Riders who look up how full the bus is', 'Passageiros que consultam a lotação'], fromTo('3', '20', '%'), 0.8)),
  objective('bus-smooth', ['Nobody falls on our buses', 'Ninguém cai nos nossos ônibus'], { ambition: 'committed' },
    keyResult(['Falls on board per million trips', 'Quedas a bordo por milhão de viagens'], fromTo('4.2', '2.8', null), 0.8, { weight: 50 }),
    keyResult(['Hard braking per 100 km', 'Frenagens bruscas por 100 km'], fromTo('6.5', '4', null), 0.75, { weight: 30 }),
    keyResult(['Drivers coached with their own recordings', 'Motoristas orientados com suas próprias gravações'],
      fromTo('0', '180', null), 0.9, { weight: 20 })),
];

export const tramNow: readonly ObjectivePlot[] = [
  objective('tram-door', ['Trams spend their time driving, not standing', 'O VLT passa o tempo andando, não parado'], {
    ambition: 'committed', supports: 'network-flow',
  },
    keyResult(['Median stop at the ten busiest platforms', 'Parada mediana nas dez plataformas mais movimentadas'], fromTo('48', '36', 's'), 0.9),
    keyResult(['Signals that give trams priority', 'Semáforos com prioridade para o VLT'],
      fromTo('61', '90', null), 0.6,
      {
        shape: 'leap',
        moved: {
          week: 4,
          before: '110',
          because: [
            'The roads department has parts for thirty junctions this quarter, not for fifty.',
            'A secretaria de trânsito tem peças para trinta cruzamentos neste trimestre, não para cinquenta.',
          ],
        },
      }),
    keyResult(['Trips at or under the planned running time', 'Viagens dentro do tempo de percurso planejado'], fromTo('71', '82', '%'), 0.7)),
  objective('tram-quiet', ['Neighbours of the line sleep well', 'Quem mora ao lado da linha dorme bem'], { ambition: 'aspirational' },
    keyResult(['Noise complaints per month', 'Reclamações de ruído por mês'], fromTo('63', '30', null), -0.08, { shape: 'fall', monthly: true }),
    keyResult(['Curves re-ground on the east branch', 'Curvas retificadas no ramal leste'], fromTo('0', '14', null), 0.36, { shape: 'stall' }),
    keyResult(['Trams with the new damping', 'VLTs com o novo amortecimento'], fromTo('6', '30', null), 0.5)),
];

export const controlNow: readonly ObjectivePlot[] = [
  objective(
    'control-answer',
    ['When something breaks, everybody hears the same thing from us', 'Quando algo falha, todos ouvem a mesma coisa de nós'],
    { ambition: 'committed', supports: 'network-flow' },
    keyResult(['Incidents announced on all channels within 3 minutes', 'Incidentes anunciados em todos os canais em até 3 minutos'],
      fromTo('41', '85', '%'), 1),
    keyResult(['Announcements corrected afterwards', 'Avisos corrigidos depois'], below('5', '%'), 0.8),
    keyResult(['Drivers who learned of a diversion from us first', 'Motoristas que souberam do desvio primeiro por nós'],
      fromTo('58', '90', '%'), 0.95),
    keyResult(['Announcements in plain words', 'Avisos em linguagem simples'], yesNo, 1, { shape: 'leap' })),
  objective('control-foresee', ['We see a bad evening coming at noon', 'Vemos ao meio-dia que a noite vai ser difícil'], {
    ambition: 'aspirational',
  },
    keyResult(['How far ahead we see trouble', 'Com que antecedência vemos o problema'],
      zones(
        ['A warning two hours ahead on trams', 'Um alerta com duas horas no VLT'],
        ['A warning two hours ahead on all lines', 'Um alerta com duas horas em todas as linhas'],
        ['Six hours ahead, with a proposal for extra vehicles', 'Seis horas antes, com proposta de veículos extras'],
      ), 0.75),
    keyResult(['Extra vehicles sent before they were asked for', 'Veículos extras enviados antes do pedido'], fromTo('0', '25', null), 0.6),
    keyResult(['False alarms', 'Alarmes falsos'], below('20', '%'), 0.7)),
];

/** The quarter before. */
export const networkBefore: readonly ObjectivePlot[] = [
  objective('network-closure', ['No line stands still for more than an hour', 'Nenhuma linha para por mais de uma hora'], {
    ambition: 'committed', supports: 'before-bridge',
  },
    keyResult(['Stoppages longer than an hour', 'Interrupções de mais de uma hora'], fromTo('23', '10', null), 1),
    keyResult(['Median time until a replacement bus arrives', 'Tempo mediano até chegar o ônibus substituto'], fromTo('38', '20', 'min'), 0.75),
    keyResult(['Riders informed about the way round', 'Passageiros informados do caminho alternativo'], fromTo('35', '80', '%'), 0.9)),
  objective('network-hubs', ['Changing lines feels easy', 'Trocar de linha é fácil'], { ambition: 'aspirational', supports: 'before-voice' },
    keyResult(['Missed connections at the eight hubs per day', 'Conexões perdidas nos oito terminais por dia'], fromTo('340', '240', null), 0.8),
    keyResult(['Signs renewed at the hubs', 'Placas renovadas nos terminais'],
      steps(step(['Central', 'Central']), step(['Harbour', 'Porto']), step(['University', 'Universidade']), step(['Airport', 'Aeroporto'])), 1),
    keyResult(['Median time to change lines', 'Tempo mediano de baldeação'], fromTo('6.4', '4.5', 'min'), 0.2, { shape: 'stall' })),
];
export const busBefore: readonly ObjectivePlot[] = [
  objective('bus-morning', ['No morning trip is lost at the depot gate', 'Nenhuma viagem da manhã se perde no portão da garagem'], {
    ambition: 'committed', supports: 'network-closure',
  },
    keyResult(['Morning trips lost to buses that did not start, per week', 'Viagens da manhã perdidas por ônibus que não ligaram, por semana'],
      fromTo('46', '10', null), 1.15),
    keyResult(['Depots with a stand-by crew', 'Garagens com equipe de prontidão'], fromTo('1', '5', null), 1),
    keyResult(['Breakdowns before seven in the morning', 'Panes antes das sete da manhã'], fromTo('14', '5', null), 1)),
  objective('bus-roster', ['Drivers know their month ahead', 'O motorista conhece o seu mês com antecedência'], { ambition: 'committed' },
    keyResult(['Shifts changed less than 48 hours before', 'Turnos alterados a menos de 48 horas'],
      fromTo('22', '9', '%'), 0.55,
      {
        shape: 'slow',
        moved: {
          week: 5,
          before: '5',
          because: [
            'The agreement with the works council allows changes for illness; 5 % is out of reach.',
            'O acordo com o sindicato permite mudanças por doença; 5% está fora de alcance.',
          ],
        },
      }),
    keyResult(['Rosters published four weeks ahead', 'Escalas publicadas com quatro semanas'], above('95', '%'), 0.9),
    keyResult(['Introduce the new roster tool', 'Implantar a nova ferramenta de escala'], yesNo, 0)),
];
export const tramBefore: readonly ObjectivePlot[] = [
  objective('tram-first', ['Trams recover within one round', 'O VLT se recupera em uma volta'], {
    ambition: 'aspirational', supports: 'network-closure',
  },
    keyResult(['Rounds until the timetable holds again', 'Voltas até o horário se normalizar'], fromTo('2.6', '1.5', null), 0.9),
    keyResult(['Turning loops usable in both directions', 'Retornos utilizáveis nos dois sentidos'],
      fromTo('3', '7', null), 0.25, { shape: 'stall' }),
    keyResult(['Drivers trained in short turns', 'Condutores treinados em retornos curtos'], fromTo('12', '60', null), 1)),
];
export const controlBefore: readonly ObjectivePlot[] = [
  objective('control-one', ['One desk decides, day and night', 'Uma só mesa decide, dia e noite'], {
    ambition: 'committed', supports: 'network-closure',
  },
    keyResult(['Decisions taken by more than one desk', 'Decisões tomadas por mais de uma mesa'], fromTo('33', '5', '%'), 1),
    keyResult(['Controllers trained for both modes', 'Controladores treinados nos dois modais'], fromTo('6', '24', null), 0.83),
    keyResult(['Handovers written down', 'Trocas de turno registradas'], above('95', '%'), 1)),
  objective('control-log', ['We learn from every incident', 'Aprendemos com cada incidente'], { ambition: 'aspirational' },
    keyResult(['Incidents with a cause found within a week', 'Incidentes com causa encontrada em uma semana'], fromTo('30', '80', '%'), 0),
    keyResult(['Lessons read by all shifts', 'Aprendizados lidos por todos os turnos'], fromTo('0', '20', null), 0),
    keyResult(['Incidents of the same kind in a month', 'Incidentes do mesmo tipo em um mês'], fromTo('17', '10', null), 0.1, { shape: 'stall' })),
];

/** The pilot. */
export const networkFirst: readonly ObjectivePlot[] = [
  objective('network-numbers', ['Everyone on the network steers by the same punctuality', 'Toda a rede se orienta pela mesma pontualidade'], {
    ambition: 'committed', supports: 'first-together',
  },
    keyResult(['Lines measured at every stop', 'Linhas medidas em todos os pontos'], fromTo('9', '40', null), 1),
    keyResult(['Days with complete figures', 'Dias com números completos'], above('95', '%'), 0.8),
    keyResult(['Line managers trained', 'Gestores de linha treinados'], fromTo('0', '38', null), 1),
    keyResult(['Definitions written down and agreed', 'Definições escritas e combinadas'], yesNo, 1)),
  objective('network-lead', ['Line managers act on yesterday’s numbers', 'Gestores de linha agem com os números de ontem'], {
    ambition: 'aspirational',
  },
    keyResult(['Line managers who look at the daily report', 'Gestores de linha que olham o relatório diário'], fromTo('20', '90', '%'), 0.6),
    keyResult(['Actions that follow from a number', 'Ações que nascem de um número'], fromTo('0', '40', null), 0.35)),
];
export const busFirst: readonly ObjectivePlot[] = [
  objective('bus-first', ['Riders on our ten busiest lines can rely on us', 'Passageiros das dez linhas mais cheias podem contar conosco'], {
    ambition: 'committed', supports: 'network-numbers',
  },
    keyResult(['On-time departures on the ten busiest lines', 'Partidas no horário nas dez linhas mais movimentadas'], fromTo('74', '82', '%'), 1),
    keyResult(['Buses with a working position sensor', 'Ônibus com sensor de posição funcionando'], fromTo('310', '470', null), 1),
    keyResult(['Breakdowns on the line per 100,000 km', 'Panes em linha por 100.000 km'], fromTo('3.9', '2.5', null), 0.1, { shape: 'stall' })),
  objective('bus-talk', ['Drivers say what goes wrong', 'O motorista diz o que dá errado'], { ambition: 'aspirational' },
    keyResult(['Reports from drivers per week', 'Relatos de motoristas por semana'], fromTo('4', '40', null), 0)),
];
export const controlFirst: readonly ObjectivePlot[] = [
  objective('control-first', ['The control centre speaks first', 'O centro de controle fala primeiro'], {
    ambition: 'committed', supports: 'first-calls',
  },
    keyResult(['Incidents we announced before riders did', 'Incidentes que anunciamos antes dos passageiros'], fromTo('15', '60', '%'), 0.8),
    keyResult(['Wording of announcements agreed', 'Texto dos avisos combinado'], yesNo, 1),
    keyResult(['Riders reached by the first announcement', 'Passageiros alcançados pelo primeiro aviso'], fromTo('30000', '80000', null), 0.75)),
  objective('control-shift', ['No incident is lost between two shifts', 'Nenhum incidente se perde entre dois turnos'], { ambition: 'committed' },
    keyResult(['Open incidents without an owner at shift change', 'Incidentes abertos sem dono na troca de turno'], fromTo('7', '0', null), 1)),
];
