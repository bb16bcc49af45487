import type { Tales } from './tale.ts';

/** On the streets and in the depots: one tale goes well, one gets better, two go wrong. */
export const talesOfStreets: Tales = {
  reliable: [
    {
      progress: [
        [
          'All departments agreed on one way to count a cancelled trip.',
          'Todos os departamentos combinaram uma só forma de contar viagem cancelada.',
        ],
      ],
      plans: [['Look at the ten worst lines with their managers', 'Olhar as dez piores linhas com seus gestores']],
    },
    {
      progress: [
        [
          'The ten worst lines cause a third of all late departures. Three have one cause: the handover.',
          'As dez piores linhas causam um terço dos atrasos. Três têm uma só causa: a rendição.',
        ],
      ],
      plans: [
        ['Move the handover of lines 4, 9 and 12 to the depot', 'Levar a rendição das linhas 4, 9 e 12 para a garagem'],
        ['Talk to the works council', 'Conversar com o sindicato'],
      ],
    },
    {
      progress: [
        [
          'Handover of lines 4 and 9 has moved; departures there are up by six points.',
          'A rendição das linhas 4 e 9 mudou; as partidas subiram seis pontos.',
        ],
      ],
      problems: [
        [
          ['Line 12 waits for the works council.', 'A linha 12 espera pelo sindicato.'],
          ['Joint visit to the depot on Tuesday.', 'Visita conjunta à garagem na terça.'],
        ],
      ],
      plans: [['Carry the same change to four more lines', 'Levar a mesma mudança a mais quatro linhas']],
    },
    {
      progress: [
        ['The works council agreed after a visit at five in the morning.', 'O sindicato concordou depois de uma visita às cinco da manhã.'],
        ['Cancellations fell for the third week.', 'Os cancelamentos caíram pela terceira semana.'],
      ],
      problems: [
        [
          ['Nine vehicles are missing every morning; fleet works on it.', 'Faltam nove veículos toda manhã; a frota está cuidando.'],
          ['See the plan of the workshops in the mid-cycle review.', 'Ver o plano das oficinas na revisão de meio de ciclo.'],
        ],
      ],
      plans: [
        ['Mid-cycle review with all departments', 'Revisão de meio de ciclo com todos os departamentos'],
        ['Bring the overtime figures of the depots', 'Levar os números de hora extra das garagens'],
      ],
      status: [
        'on-track',
        [
          'Cancellations lag behind, but their biggest cause is gone since Monday.',
          'Os cancelamentos vêm atrás, mas a maior causa acabou na segunda.',
        ],
      ],
    },
  ],
  'bus-depart': [
    {
      progress: [
        ['Every depot has a clock at the gate, and somebody who looks at it.', 'Cada garagem tem um relógio no portão e alguém que olha para ele.'],
      ],
      plans: [['Write down the reason of every late start for a week', 'Anotar por uma semana o motivo de cada saída tardia']],
    },
    {
      progress: [
        [
          '612 reasons written down: 41 % missing driver, 22 % door fault, 18 % blocked lane.',
          '612 motivos anotados: 41% falta de motorista, 22% falha de porta, 18% faixa bloqueada.',
        ],
      ],
      plans: [
        ['Two stand-by drivers in the three large depots', 'Dois motoristas de prontidão nas três garagens grandes'],
        ['Door check in the evening instead of the morning', 'Verificação de portas à noite, e não de manhã'],
      ],
    },
    {
      progress: [
        ['Stand-by drivers cut handover gaps to half in the first week.', 'A prontidão reduziu as falhas de rendição à metade na primeira semana.'],
      ],
      plans: [
        ['Give the blocked lane at the west depot a new marking', 'Nova sinalização para a faixa bloqueada da garagem oeste'],
        ['Door check in the evening instead of the morning', 'Verificação de portas à noite, e não de manhã'],
      ],
    },
    {
      progress: [
        [
          'Trips without a driver at handover: target reached, seven weeks early.',
          'Viagens sem motorista na rendição: meta atingida, sete semanas antes.',
        ],
        ['Evening door check runs in all depots.', 'A verificação noturna de portas roda em todas as garagens.'],
      ],
      plans: [
        ['Show the other departments how we found the reasons', 'Mostrar aos outros departamentos como achamos os motivos'],
        ['Look at Sundays', 'Olhar os domingos'],
      ],
      status: [
        'on-track',
        ['The evening check has only begun; the depot figure follows.', 'A verificação noturna só começou; o número da garagem vem depois.'],
      ],
    },
  ],
  'charge-full': [
    {
      progress: [
        [
          'Charging plan follows the departure times since the first of the month.',
          'O plano de recarga segue os horários de saída desde o começo do mês.',
        ],
      ],
      plans: [['Label every charger with its own fault list', 'Etiquetar cada carregador com sua lista de falhas']],
    },
    {
      progress: [['The share of full buses rose nicely in the first weeks.', 'A parcela de ônibus carregados subiu bem nas primeiras semanas.']],
      problems: [
        [
          ['Four chargers of the same series fail at night.', 'Quatro carregadores da mesma série falham à noite.'],
          ['Maker sends a technician on Monday.', 'O fabricante manda um técnico na segunda.'],
        ],
      ],
      plans: [['Move the long lines to the good chargers', 'Passar as linhas longas para os carregadores bons']],
    },
    {
      progress: [['The technician changed two boards. One charger runs again.', 'O técnico trocou duas placas. Um carregador voltou.']],
      problems: [
        [
          ['Now seven chargers of the series fail; the maker calls it heat.', 'Agora sete carregadores da série falham; o fabricante fala em calor.'],
          ['Measure the temperature in the cabinets for three nights.', 'Medir a temperatura nos gabinetes por três noites.'],
        ],
        [
          ['Diesel buses run electric lines again.', 'Ônibus a diesel voltaram às linhas elétricas.'],
          ['Tell control every evening which ones.', 'Avisar o controle toda noite quais são.'],
        ],
      ],
      plans: [['Measure, then decide on fans', 'Medir e depois decidir sobre ventiladores'], ['Inform the sponsor', 'Informar o patrocinador']],
    },
    {
      progress: [['Cabinets reach 61 degrees. We have proof.', 'Os gabinetes chegam a 61 graus. Temos a prova.']],
      problems: [
        [
          ['The maker wants to exchange the series, in eleven weeks.', 'O fabricante quer trocar a série, em onze semanas.'],
          ['Rent six mobile chargers; decision on Thursday.', 'Alugar seis carregadores móveis; decisão na quinta.'],
        ],
        [
          ['We will not reach 96 % in this quarter.', 'Não vamos chegar a 96% neste trimestre.'],
          ['Bring a proposal to the mid-cycle review.', 'Levar uma proposta à revisão de meio de ciclo.'],
        ],
      ],
      plans: [
        ['Costs of six mobile chargers', 'Custos de seis carregadores móveis'],
        ['New order of lines for the nights without them', 'Nova ordem de linhas para as noites sem eles'],
      ],
      status: [
        'off-track',
        ['Without new chargers it cannot come right in this quarter.', 'Sem novos carregadores não há como acertar neste trimestre.'],
      ],
    },
  ],
  'bikes-there': [
    {
      progress: [['400 bikes checked and tagged by what they need.', '400 bicicletas verificadas e etiquetadas pelo que precisam.']],
      plans: [['Repair the easy half first', 'Consertar primeiro a metade fácil']],
    },
    {
      progress: [['The easy half is back on the road.', 'A metade fácil voltou às ruas.']],
      problems: [[['Vandalism at the river doubled.', 'O vandalismo no rio dobrou.'], ['Meet the youth centre.', 'Encontrar o centro juvenil.']]],
      plans: [['Move racks away from the river at night', 'Afastar as estações do rio à noite']],
    },
    {
      progress: [['We moved three racks. It helped for four days.', 'Mudamos três estações. Ajudou por quatro dias.']],
      problems: [
        [
          ['More bikes break than we can repair with one mechanic.', 'Quebram mais bicicletas do que um mecânico consegue consertar.'],
          ['Ask the bus workshop for help; no answer yet.', 'Pedir ajuda à oficina de ônibus; ainda sem resposta.'],
        ],
        [
          ['I no longer believe in 85 % by the end of the quarter.', 'Não acredito mais em 85% até o fim do trimestre.'],
          ['Talk about it in the mid-cycle review.', 'Conversar sobre isso na revisão de meio de ciclo.'],
        ],
      ],
      plans: [['List what we would need to turn it round', 'Listar o que seria preciso para virar o jogo']],
      status: ['off-track', ['With one mechanic it only gets worse.', 'Com um só mecânico, só piora.']],
    },
  ],
};
