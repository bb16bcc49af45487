import { above, below, fromTo, keyResult, objective, step, steps, yesNo, type ObjectivePlot } from './plot.ts';

/** Shared mobility joined this quarter: its first OKRs, with the defects first ones have. */
export const sharedNow: readonly ObjectivePlot[] = [
  objective('shared-last', ['The last mile is no reason to take the car', 'O último quilômetro não é motivo para ir de carro'], {
    ambition: 'aspirational',
    supports: 'comeback',
    why: [
      'Forty percent of the people in the outer districts live more than ten minutes from a stop.',
      'Quarenta por cento das pessoas nos bairros distantes moram a mais de dez minutos de um ponto.',
    ],
  },
    keyResult(['Trips that combine a bike or shuttle with a line', 'Viagens que combinam bicicleta ou van com uma linha'],
      fromTo('3.2', '6', '%'), 0.5),
    keyResult(['Households within five minutes of a shared vehicle', 'Domicílios a cinco minutos de um veículo compartilhado'],
      fromTo('41', '55', '%'), 0.6),
    keyResult(['Bikes and shuttles paid with the same ticket', 'Bicicletas e vans pagas com o mesmo bilhete'], yesNo, 1, { shape: 'leap' })),
];

export const bikesNow: readonly ObjectivePlot[] = [
  objective('bikes-there', ['There is a good bike where people look for one', 'Há uma boa bicicleta onde se procura uma'], {
    ambition: 'committed',
    supports: 'shared-last',
    why: [
      'Every third search in the app ends at an empty rack or a flat tyre.',
      'Uma em cada três buscas no aplicativo termina em estação vazia ou pneu furado.',
    ],
  },
    keyResult(['Searches with a working bike within 300 metres', 'Buscas com bicicleta boa a até 300 metros'],
      fromTo('64', '85', '%'), 0.2, { shape: 'fall' }),
    keyResult(['Bikes out of order', 'Bicicletas fora de uso'], fromTo('17', '8', '%'), -0.2, { shape: 'fall' }),
    keyResult(['Median repair time', 'Tempo mediano de conserto'], fromTo('6', '2', ['days', 'dias']), 0.25, { shape: 'stall' })),
  objective('bikes-best', ['Be the world-class bike share', 'Ser o compartilhamento de bicicletas de classe mundial'], { ambition: 'aspirational' },
    keyResult(['Launch the new e-bike', 'Lançar a nova bicicleta elétrica'], yesNo, 0, { weight: 50 }),
    keyResult(['Publish twelve posts', 'Publicar doze posts'], fromTo('0', '12', null), 1.2, { shape: 'quick', weight: 50 })),
  objective('bikes-rain', ['People ride in the rain', 'As pessoas pedalam na chuva'], {
    ambition: 'aspirational',
    fate: {
      state: 'dropped',
      week: 5,
      because: [
        'The city withdrew the money for covered racks. Without them this is a wish, not an objective.',
        'A cidade retirou a verba das estações cobertas. Sem elas, isto é um desejo, não um objetivo.',
      ],
    },
  },
    keyResult(['Rides on rainy days', 'Viagens em dias de chuva'], fromTo('900', '1600', null), 0.1, { shape: 'stall' })),
  objective(
    'bikes-fair',
    ['Riders leave bikes where they help, not where they stand in the way', 'Bicicletas ficam onde ajudam, não onde atrapalham'],
    { ambition: 'committed' },
    keyResult(['Complaints about parked bikes per month', 'Reclamações de bicicletas estacionadas por mês'], fromTo('340', '150', null), 0.7),
    keyResult(['Agreed parking areas', 'Áreas de estacionamento combinadas'], fromTo('22', '60', null), 0.9)),
];

export const shuttleNow: readonly ObjectivePlot[] = [
  objective('shuttle-grow', ['Grow shuttle rides by 40 %', 'Aumentar as viagens de van em 40%'], { ambition: 'committed', supports: 'shared-last' },
    keyResult(['Rides per week', 'Viagens por semana'], fromTo('2500', '3500', null), 0.75),
    keyResult(['Waiting time', 'Tempo de espera'], below('18', 'min'), 0.55),
    keyResult(['Empty kilometres', 'Quilômetros vazios'], fromTo('38', '28', '%'), 0.6)),
  objective('shuttle-night', ['Shift workers get home', 'Quem trabalha em turnos chega em casa'], {
    ambition: 'aspirational', supports: 'network-night',
  },
    keyResult(['Employers that book for their night shift', 'Empregadores que reservam para o turno da noite'],
      fromTo('3', '15', null), 0.6, { shape: 'slow' }),
    keyResult(['Seats used at night', 'Assentos usados à noite'], fromTo('31', '50', '%'), 0.75),
    keyResult(['Opening of the night service', 'Abertura do serviço noturno'],
      steps(
        step(['Hospital', 'Hospital'], { week: 2 }),
        step(['Airport', 'Aeroporto'], { week: 6 }),
        step(['Logistics park', 'Centro logístico'], { week: 11 }),
      ), 1),
    keyResult(['Drivers content with the night roster', 'Motoristas satisfeitos com a escala noturna'], above('7', '/10'), 0.8, { monthly: true })),
];
