import { above, below, between, fromTo, keyResult, objective, step, steps, yesNo, type ObjectivePlot } from './plot.ts';

/** Fleet and energy in the running quarter. */
export const fleetNow: readonly ObjectivePlot[] = [
  objective('fleet-ready', ['A vehicle that should run, runs', 'Veículo que deve rodar, roda'], {
    ambition: 'committed',
    supports: 'reliable',
    why: [
      'Every morning nine vehicles are missing that the timetable counts on. Operations then cancels, riders then wait.',
      'Toda manhã faltam nove veículos com que o horário conta. A operação cancela, o passageiro espera.',
    ],
  },
    keyResult(['Vehicles ready at five in the morning', 'Veículos prontos às cinco da manhã'], fromTo('93.5', '97.5', '%'), 0.7),
    keyResult(['Breakdowns on the line per 100,000 km', 'Panes em linha por 100.000 km'], fromTo('3.1', '2.2', null), 0.55),
    keyResult(['Spare vehicles per hundred', 'Veículos reservas por cem'], between('6', '9', null), 0.8)),
  objective('fleet-electric', ['Half of our buses need no diesel', 'Metade dos nossos ônibus dispensa diesel'], {
    ambition: 'committed', supports: 'year-clean',
  },
    keyResult(['Electric buses in daily service', 'Ônibus elétricos em serviço diário'], fromTo('148', '236', null), 0.3, { shape: 'stall' }),
    keyResult(['Energy per electric kilometre', 'Energia por quilômetro elétrico'], fromTo('1.62', '1.45', 'kWh'), 0.8),
    keyResult(['Diesel burnt per week', 'Diesel consumido por semana'], fromTo('118000', '84000', 'l'), 0.35, { shape: 'stall' }),
    keyResult(['Drivers trained for electric buses', 'Motoristas treinados para ônibus elétricos'], fromTo('310', '520', null), 0.95)),
];

export const workshopsNow: readonly ObjectivePlot[] = [
  objective('workshop-return', ['A repaired vehicle stays repaired', 'Veículo consertado continua consertado'], {
    ambition: 'committed', supports: 'fleet-ready',
  },
    keyResult(['Vehicles back with the same fault within 30 days', 'Veículos que voltam com a mesma falha em 30 dias'], fromTo('14', '7', '%'), 0.75),
    keyResult(['Repairs with a recorded cause', 'Consertos com causa registrada'], fromTo('52', '90', '%'), 0.9),
    keyResult(['Repairs checked by a second person', 'Consertos verificados por uma segunda pessoa'], fromTo('20', '75', '%'), 0.8)),
  objective(
    'workshop-all',
    [
      'Improve maintenance quality, reduce costs and modernise tools and processes in all workshops',
      'Melhorar a qualidade da manutenção, reduzir custos e modernizar ferramentas e processos em todas as oficinas',
    ],
    {},
    keyResult(['Cost per kilometre', 'Custo por quilômetro'], fromTo('0.41', '0.38', null, { currency: 'EUR' }), 0.3),
    keyResult(['Buy new diagnostic tools', 'Comprar novas ferramentas de diagnóstico'], yesNo, 1, { shape: 'leap' }),
    keyResult(['Hold twelve safety briefings', 'Realizar doze reuniões de segurança'], fromTo('0', '12', null), 1),
    keyResult(['Support depots with the new system', 'Apoiar as garagens com o novo sistema'], yesNo, 0),
    keyResult(['Tidy workshops', 'Oficinas arrumadas'], fromTo('2', '5', null), 0.6),
    keyResult(['Overtime in the workshops', 'Hora extra nas oficinas'], below('8', '%'), 0.6),
    keyResult(['Average time in the workshop', 'Tempo médio na oficina'], fromTo('3.4', '2.6', ['days', 'dias']), 0.35, { shape: 'stall' })),
  objective('workshop-foresee', ['We change the part before it fails', 'Trocamos a peça antes que ela falhe'], { ambition: 'aspirational' },
    keyResult(['Door faults found by the vehicle itself', 'Falhas de porta detectadas pelo próprio veículo'],
      fromTo('0', '60', '%'), 0.65, { shape: 'leap' }),
    keyResult(['Planned share of all workshop hours', 'Parcela planejada das horas de oficina'], fromTo('46', '65', '%'), 0.6)),
];

export const chargingNow: readonly ObjectivePlot[] = [
  objective('charge-full', ['Every electric bus leaves full in the morning', 'Todo ônibus elétrico sai carregado pela manhã'], {
    ambition: 'committed',
    supports: 'fleet-electric',
    why: ['A bus at 70 % in the morning is a cancelled trip in the evening.', 'Um ônibus com 70% pela manhã é uma viagem cancelada à noite.'],
  },
    keyResult(['Buses above 90 % charge at departure', 'Ônibus com mais de 90% de carga na saída'], fromTo('76', '96', '%'), 0.35, { shape: 'fall' }),
    keyResult(['Chargers out of order on an average night', 'Carregadores parados em uma noite média'],
      fromTo('11', '3', null), 0.5, { shape: 'stall' }),
    keyResult(['Peak load of the north depot', 'Pico de carga da garagem norte'], between('2.4', '3.6', 'MW'), 0.7)),
  objective('charge-west', ['The west depot charges its own buses', 'A garagem oeste carrega os próprios ônibus'], {
    ambition: 'committed', supports: 'fleet-electric',
  },
    keyResult(['Grid connection on the way', 'Conexão à rede a caminho'],
      steps(
        step(['Building permit', 'Licença de obra'], { week: 2 }),
        step(['Transformer delivered', 'Transformador entregue'], { week: 6 }),
        step(['Connected to the grid', 'Ligada à rede'], { week: 10 }),
        step(['First night of charging', 'Primeira noite de recarga'], { week: 12 }),
      ), 0.5, { shape: 'stall' }),
    keyResult(['Charging points in service', 'Pontos de recarga em serviço'], fromTo('0', '24', null), 0, { shape: 'flat', weeks: [8, 13] })),
];

export const supplyNow: readonly ObjectivePlot[] = [
  objective('supply-parts', ['No vehicle waits for a part', 'Nenhum veículo espera por peça'], { ambition: 'committed', supports: 'fleet-ready' },
    keyResult(['Vehicle days lost waiting for parts per month', 'Dias de veículo perdidos à espera de peças por mês'],
      fromTo('212', '90', null), 0.6, { monthly: true }),
    keyResult(['Parts out of stock among the 200 most used', 'Peças em falta entre as 200 mais usadas'], below('4', null), 0.5),
    keyResult(['Orders that arrive on the promised day', 'Pedidos que chegam no dia prometido'], fromTo('66', '85', '%'), 0.5),
    keyResult(['Value of parts nobody has used for three years', 'Valor das peças sem uso há três anos'],
      fromTo('1.9', '1.2', ['million', 'milhões'], { currency: 'EUR' }), 0.4, { monthly: true })),
  objective(
    'supply-second',
    [
      'For the two hundred parts that stop a vehicle when they are missing there is a second supplier whom we have tested and whose delivery times we know from our own experience',
      'Para as duzentas peças que param um veículo quando faltam existe um segundo fornecedor que já testamos e cujos prazos conhecemos por experiência própria',
    ],
    { ambition: 'aspirational' },
    keyResult(['Critical parts with a second source', 'Peças críticas com segunda fonte'], fromTo('31', '140', null), 0.5)),
];

/** The quarter before. */
export const fleetBefore: readonly ObjectivePlot[] = [
  objective('fleet-long', ['The fleet copes with the long way round', 'A frota dá conta do caminho mais longo'], {
    ambition: 'committed', supports: 'before-bridge',
  },
    keyResult(['Vehicles out of service for more than a week', 'Veículos parados há mais de uma semana'], fromTo('46', '20', null), 0.85),
    keyResult(['Batteries replaced in time', 'Baterias trocadas a tempo'], fromTo('0', '130', null), 1),
    keyResult(['Kilometres driven without a fault', 'Quilômetros rodados sem falha'], fromTo('31000', '40000', 'km'), 0.4)),
  objective('fleet-range', ['Electric buses reach the end of their day', 'O ônibus elétrico chega ao fim do dia'], {
    ambition: 'aspirational', supports: 'year-clean',
  },
    keyResult(['Trips handed over because of range per week', 'Viagens repassadas por autonomia por semana'], fromTo('57', '15', null), 0.65),
    keyResult(['Range of the 18-metre buses on a full day', 'Autonomia dos articulados em um dia cheio'],
      fromTo('142', '190', 'km'), 0.5, { shape: 'slow' })),
];
export const workshopsBefore: readonly ObjectivePlot[] = [
  objective('workshop-night', ['Repairs happen at night, not in the rush hour', 'Consertos acontecem à noite, não no pico'], {
    ambition: 'committed', supports: 'fleet-long',
  },
    keyResult(['Repairs finished before five', 'Consertos concluídos antes das cinco'], fromTo('55', '80', '%'), 1),
    keyResult(['Mechanics on the night shift', 'Mecânicos no turno da noite'], fromTo('18', '30', null), 0.75),
    keyResult(['Rush-hour vehicles in the workshop', 'Veículos de pico na oficina'], fromTo('29', '12', null), 1),
    keyResult(['Mechanics content with their roster', 'Mecânicos satisfeitos com a escala'], above('7', '/10'), 0.5, { monthly: true })),
  objective('workshop-clean', ['Great workshops', 'Ótimas oficinas'], {},
    keyResult(['Launch the tidy workshop campaign', 'Lançar a campanha da oficina arrumada'], yesNo, 1)),
];
export const chargingBefore: readonly ObjectivePlot[] = [
  objective('charge-north', ['The north depot runs on electricity alone', 'A garagem norte só com eletricidade'], {
    ambition: 'committed', supports: 'fleet-range',
  },
    keyResult(['Charging points in service', 'Pontos de recarga em serviço'], fromTo('12', '60', null), 1),
    keyResult(['Nights without a failed charge', 'Noites sem falha de recarga'], above('80', '%'), 0.6),
    keyResult(['Diesel buses still based there', 'Ônibus a diesel ainda na garagem'], fromTo('34', '0', null), 1)),
  objective('charge-cheap', ['We charge when energy is cheap', 'Carregamos quando a energia é barata'], { ambition: 'aspirational' },
    keyResult(['Price per kilowatt hour charged', 'Preço por quilowatt-hora carregado'],
      fromTo('0.24', '0.19', null, { currency: 'EUR' }), -0.12, { shape: 'fall' }),
    keyResult(['Share of energy taken between 22:00 and 5:00', 'Parcela de energia entre 22h e 5h'], fromTo('48', '75', '%'), 1)),
];
