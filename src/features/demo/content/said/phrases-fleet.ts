import { together, type Phrases } from './phrases.ts';

/** Fleet and energy, and shared mobility: where vehicles are kept ready. */
export const fleetPhrases: Phrases = {
  progress: [
    ['The second lift in the north workshop is running.', 'O segundo elevador da oficina norte está funcionando.'],
    ['Depot and workshop now plan the night together at 20:00.', 'Garagem e oficina agora planejam a noite juntas às 20h.'],
    ['The test with the new tyres runs on six vehicles.', 'O teste dos novos pneus roda em seis veículos.'],
    ['Three mechanics passed the high-voltage exam.', 'Três mecânicos passaram na prova de alta tensão.'],
    ['All brake parts for the 18-metre buses are on the shelf.', 'Todas as peças de freio dos articulados estão na prateleira.'],
  ],
  problems: [
    [
      ['Door motors have a delivery time of nine weeks.', 'Motores de porta têm prazo de nove semanas.'],
      ['Buy twenty used ones from the neighbouring operator.', 'Comprar vinte usados do operador vizinho.'],
    ],
    [
      ['We have four open posts for electricians.', 'Temos quatro vagas abertas de eletricista.'],
      ['Training places for two of our own mechanics.', 'Vagas de formação para dois mecânicos nossos.'],
    ],
    [
      ['The maker does not answer warranty cases.', 'O fabricante não responde às garantias.'],
      ['Call their director together with supply.', 'Ligar para o diretor deles junto com suprimentos.'],
    ],
  ],
  plans: [
    ['Walk through the parking plan with the night shift', 'Percorrer o plano de estacionamento com o turno da noite'],
    ['Check energy use of the five thirstiest buses', 'Verificar o consumo dos cinco ônibus que mais gastam'],
    ['Call the maker about the open warranty cases', 'Ligar para o fabricante sobre as garantias em aberto'],
    ['Set the minimum stock for the top forty parts', 'Definir o estoque mínimo das quarenta principais peças'],
  ],
};
export const workshopPhrases: Phrases = together(
  fleetPhrases,
  {
    progress: [
      ['The night shift repairs doors first now; the morning is calmer.', 'O turno da noite conserta portas primeiro; a manhã está mais calma.'],
      ['We closed 31 of the 40 oldest work orders.', 'Encerramos 31 das 40 ordens de serviço mais antigas.'],
      ['Cause of the door fault found: a batch of bolts.', 'Causa da falha de porta encontrada: um lote de parafusos.'],
    ],
    problems: [
      [
        ['Work orders lie around without a cause.', 'Ordens de serviço ficam sem causa registrada.'],
        ['Shift leaders sign only complete ones from Monday.', 'A partir de segunda os líderes só assinam as completas.'],
      ],
      [
        ['The crane inspection takes the big hall out for a week.', 'A inspeção da ponte rolante para o galpão grande por uma semana.'],
        ['Move the heavy jobs to the south workshop.', 'Levar os serviços pesados para a oficina sul.'],
      ],
    ],
    plans: [
      ['Find the cause of the returning door faults', 'Encontrar a causa das falhas de porta que voltam'],
      ['Review the ten longest repairs', 'Rever os dez consertos mais longos'],
      ['Train the early shift on the new diagnosis', 'Treinar o turno da manhã no novo diagnóstico'],
    ],
  },
);
export const chargingPhrases: Phrases = together(
  fleetPhrases,
  {
    progress: [
      ['Vehicles report battery temperature by themselves since Monday.', 'Desde segunda os veículos informam sozinhos a temperatura da bateria.'],
      ['The foundations at the west depot are poured.', 'As fundações da garagem oeste estão concretadas.'],
      ['Every bus has a fixed place for the night.', 'Cada ônibus tem um lugar fixo para a noite.'],
    ],
    problems: [
      [
        ['Two chargers fail whenever it rains.', 'Dois carregadores falham quando chove.'],
        ['The maker comes on Thursday; until then we park elsewhere.', 'O fabricante vem na quinta; até lá estacionamos em outro lugar.'],
      ],
      [
        ['The grid operator moved our date again.', 'A distribuidora adiou nossa data de novo.'],
        ['The board writes to them this week.', 'A diretoria escreve para eles nesta semana.'],
      ],
    ],
    plans: [
      ['Test loading two rows at half power', 'Testar duas filas com meia potência'],
      ['Meet the grid operator on site', 'Encontrar a distribuidora no local'],
      ['Order the second batch of sensors', 'Encomendar o segundo lote de sensores'],
    ],
  },
);

export const sharedPhrases: Phrases = {
  progress: [
    ['Two districts agreed to marked parking areas.', 'Dois bairros aceitaram áreas demarcadas.'],
    ['Riders tell us about faults in the app now.', 'Os passageiros agora avisam falhas no aplicativo.'],
  ],
  problems: [
    [
      ['We do not know why people stop booking.', 'Não sabemos por que as pessoas param de reservar.'],
      ['Call twenty of them.', 'Ligar para vinte delas.'],
    ],
  ],
  plans: [
    ['Show the demand map to the districts', 'Mostrar o mapa de demanda aos bairros'],
    ['Visit two employers at the logistics park', 'Visitar dois empregadores no centro logístico'],
  ],
};
export const bikePhrases: Phrases = together(
  sharedPhrases,
  {
    progress: [
      ['The second van collects broken bikes at night.', 'A segunda van recolhe bicicletas quebradas à noite.'],
      ['We moved forty bikes to the university before the term began.', 'Levamos quarenta bicicletas à universidade antes do início das aulas.'],
    ],
    problems: [
      [
        ['Thirty bikes were thrown into the river on one weekend.', 'Trinta bicicletas foram jogadas no rio em um fim de semana.'],
        ['Talk to the youth centre and the police together.', 'Conversar com o centro juvenil e a polícia juntos.'],
      ],
      [
        ['Our mechanic has left and nobody follows.', 'Nosso mecânico saiu e não há substituto.'],
        ['Ask the bus workshop for two days a week.', 'Pedir à oficina de ônibus dois dias por semana.'],
      ],
    ],
    plans: [
      ['Repair weekend with volunteers', 'Mutirão de conserto com voluntários'],
      ['Sort out which bikes are beyond repair', 'Separar as bicicletas sem conserto'],
    ],
  },
);
export const shuttlePhrases: Phrases = together(
  sharedPhrases,
  {
    progress: [
      ['The hospital booked the night shuttle for another month.', 'O hospital reservou a van noturna por mais um mês.'],
      ['The new booking page cut the number of empty seats.', 'A nova página de reserva reduziu os assentos vazios.'],
      ['Drivers choose their break themselves, and fewer trips run late.', 'Os motoristas escolhem a própria pausa, e menos viagens atrasam.'],
    ],
    problems: [
      [
        ['The shuttle stands in traffic like everybody else.', 'A van fica no trânsito como todos.'],
        ['Apply for the use of the bus lane.', 'Pedir o uso da faixa de ônibus.'],
      ],
      [
        ['On Mondays we refuse every fifth booking.', 'Às segundas recusamos uma em cada cinco reservas.'],
        ['One more van from six to nine.', 'Mais uma van das seis às nove.'],
      ],
    ],
    plans: [
      ['Try a fixed pick-up point at the station', 'Testar um ponto fixo na estação'],
      ['Ask the drivers which trips make no sense', 'Perguntar aos motoristas que viagens não fazem sentido'],
    ],
  },
);
