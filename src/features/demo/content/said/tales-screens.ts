import type { Tales } from './tale.ts';

/** On screens and on the phone; the first two are the reader's own. */
export const talesOfScreens: Tales = {
  'travel-delay': [
    {
      progress: [['The app now shows delays from the one source.', 'O aplicativo já mostra atrasos a partir da fonte única.']],
      plans: [
        ['Ask 200 riders whether they were told in time', 'Perguntar a 200 passageiros se foram avisados a tempo'],
        ['Connect the first ten displays', 'Conectar os dez primeiros painéis'],
      ],
    },
    {
      progress: [
        [
          '214 riders answered: under half felt told in time. They want the reason, not only the minutes.',
          '214 passageiros responderam: menos da metade se sentiu avisada. Querem o motivo, não só os minutos.',
        ],
      ],
      plans: [
        ['Add the reason to every message', 'Incluir o motivo em cada aviso'],
        ['Connect the first ten displays', 'Conectar os dez primeiros painéis'],
      ],
    },
    {
      progress: [
        ['Messages carry a reason since Wednesday.', 'Desde quarta os avisos trazem o motivo.'],
        ['Ten displays at the hubs are connected.', 'Dez painéis nos terminais estão conectados.'],
      ],
      problems: [
        [
          [
            'Some messages were wrong because the roadworks list is a week old.',
            'Alguns avisos estavam errados porque a lista de obras tem uma semana.',
          ],
          ['Control centre enters works on the same day.', 'O centro de controle registra as obras no mesmo dia.'],
        ],
      ],
      plans: [
        ['Compare ten messages a day with the truth', 'Comparar dez avisos por dia com a realidade'],
        ['Plan the displays of the east branch', 'Planejar os painéis do ramal leste'],
      ],
    },
    {
      progress: [
        ['Wrong messages are down to one a day.', 'Os avisos errados caíram para um por dia.'],
        ['The displays of the east branch are ordered.', 'Os painéis do ramal leste estão encomendados.'],
      ],
      problems: [
        [
          ['The maker delivers only half of the displays this month.', 'O fabricante entrega só metade dos painéis neste mês.'],
          ['Begin with the stops that have no shelter.', 'Começar pelos pontos sem abrigo.'],
        ],
      ],
      plans: [
        ['Switch the east branch on', 'Ligar o ramal leste'],
        ['Ask the 200 riders again', 'Perguntar de novo aos 200 passageiros'],
        ['Announcements on board: agree on the voice', 'Avisos a bordo: combinar a voz'],
      ],
    },
  ],
  'digital-plan': [
    {
      progress: [['The planner proposes bike and tram together on six lines.', 'O planejador propõe bicicleta e VLT juntos em seis linhas.']],
      plans: [['Show the price of the whole way', 'Mostrar o preço do caminho inteiro']],
    },
    {
      progress: [['The price of the whole way is shown to every tenth user.', 'O preço do caminho inteiro aparece para um em cada dez usuários.']],
      problems: [
        [
          ['People see a bike in the plan and find none at the rack.', 'As pessoas veem bicicleta no plano e não acham na estação.'],
          ['Hide racks with fewer than three bikes.', 'Esconder estações com menos de três bicicletas.'],
        ],
      ],
      plans: [['Call twenty people who planned but did not ride', 'Ligar para vinte pessoas que planejaram e não viajaram']],
    },
    {
      progress: [
        ['Twenty calls: most gave up at the ticket, not at the plan.', 'Vinte ligações: a maioria desistiu no bilhete, não no plano.'],
        ['Racks with fewer than three bikes are hidden.', 'Estações com menos de três bicicletas ficam escondidas.'],
      ],
      plans: [
        ['One ticket for the whole way, with ticketing', 'Um bilhete para o caminho inteiro, com bilhetagem'],
        ['Shuttles in the planner', 'Vans no planejador'],
      ],
    },
  ],
  'ticket-tap': [
    {
      progress: [['Test readers on line 7 run without a fault.', 'Os leitores de teste na linha 7 rodam sem falha.']],
      plans: [['Order of the lines for the roll-out', 'Ordem das linhas para a implantação']],
    },
    {
      progress: [['First 180 of the new readers are mounted.', 'Os primeiros 180 leitores novos estão montados.']],
      problems: [
        [
          ['The bank wants a second test of the daily cap.', 'O banco quer um segundo teste do limite diário.'],
          ['Test week agreed, starts Monday.', 'Semana de teste combinada, começa na segunda.'],
        ],
      ],
      plans: [['Train the inspectors', 'Treinar os fiscais']],
    },
    {
      progress: [
        ['Daily cap passed the test of the bank.', 'O limite diário passou no teste do banco.'],
        ['Half of the trams have readers at every door.', 'Metade dos VLTs tem leitor em cada porta.'],
      ],
      plans: [['Switch on lines 1 to 6', 'Ligar as linhas 1 a 6'], ['Posters that need no reading', 'Cartazes que dispensam leitura']],
    },
  ],
  'service-first': [
    {
      progress: [['We know the ten questions that come back, and why.', 'Sabemos as dez perguntas que voltam, e por quê.']],
      plans: [['Rewrite the ten answers with riders', 'Reescrever as dez respostas com passageiros']],
    },
    {
      progress: [
        ['Six of ten answers are new. Riders threw out two of our drafts.', 'Seis das dez respostas são novas. Os passageiros descartaram duas.'],
      ],
      plans: [
        ['The four that are left', 'As quatro que faltam'],
        ['Sit with the control centre for an evening', 'Passar uma noite com o centro de controle'],
      ],
    },
    {
      progress: [['All ten are new. Second letters fell in the same week.', 'As dez são novas. As segundas cartas caíram na mesma semana.']],
      plans: [
        ['Look at the next ten', 'Olhar as próximas dez'],
        ['Tell the other departments what people ask', 'Contar aos outros departamentos o que se pergunta'],
      ],
    },
  ],
};
