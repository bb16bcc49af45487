import { above, baselineFirst, below, fromTo, keyResult, objective, step, steps, yesNo, zones, type ObjectivePlot } from './plot.ts';

/** Digital products in the running quarter. Whoever loads the demo leads travel information and owns two objectives here. */
export const digitalNow: readonly ObjectivePlot[] = [
  objective('digital-plan', ['People plan the whole way with us, door to door', 'As pessoas planejam o caminho inteiro conosco, de porta a porta'], {
    ambition: 'aspirational',
    supports: 'comeback',
    mine: 'due',
    why: [
      'Whoever plans a trip elsewhere also pays and complains elsewhere. The first search decides who owns the relation.',
      'Quem planeja a viagem em outro lugar também paga e reclama em outro lugar. A primeira busca decide de quem é a relação.',
    ],
  },
    keyResult(['Trip plans that combine two kinds of transport', 'Planos de viagem que combinam dois modais'], fromTo('17', '30', '%'), 0.8),
    keyResult(['Planned trips that are then taken', 'Viagens planejadas que são feitas'],
      fromTo('38', '50', '%', { commit: '44', stretch: '58' }), 0.6),
    keyResult(['Answers in under two seconds', 'Respostas em menos de dois segundos'], above('97', '%'), 0.85),
    keyResult(['Places to hire a bike shown with their live number', 'Estações de bicicleta com número ao vivo'], fromTo('0', '240', null), 0.9)),
  objective('digital-trust', ['Our figures are right, and people know it', 'Nossos números estão certos, e as pessoas sabem disso'], {
    ambition: 'committed', supports: 'reliable',
  },
    keyResult(['Predicted departures that are right within a minute', 'Partidas previstas com erro de até um minuto'], fromTo('72', '86', '%'), 0.95),
    keyResult(['Hours per week without live positions', 'Horas por semana sem posições ao vivo'], fromTo('9.5', '2', null), 0.7),
    keyResult(['Teams that read the same daily figures', 'Equipes que leem os mesmos números diários'], fromTo('6', '16', null), 0.9)),
];

export const appNow: readonly ObjectivePlot[] = [
  objective('app-first', ['A new rider gets through the first trip without help', 'O novo passageiro faz a primeira viagem sem ajuda'], {
    ambition: 'aspirational',
    supports: 'comeback',
    why: [
      'Every second person who opens the app for the first time closes it before buying.',
      'Metade de quem abre o aplicativo pela primeira vez fecha antes de comprar.',
    ],
  },
    keyResult(['First openings that end in a ticket', 'Primeiros acessos que terminam em bilhete'], fromTo('29', '45', '%'), 0.75),
    keyResult(['Median time from opening to first ticket', 'Tempo mediano da abertura ao primeiro bilhete'],
      fromTo('6.5', '3', 'min'), 0.9, { shape: 'quick' }),
    keyResult(['New riders who ask for help on day one', 'Novos passageiros que pedem ajuda no primeiro dia'],
      fromTo('11', '6', '%'), 0.8, { mine: true }),
    keyResult(['Steps from search to ticket', 'Passos da busca ao bilhete'], fromTo('9', '5', null), 1, { shape: 'leap' })),
  objective('app-stable', ['The app just works, on old phones too', 'O aplicativo funciona, também em celulares antigos'], { ambition: 'committed' },
    keyResult(['Sessions without a crash', 'Sessões sem falha'], above('99.7', '%'), 0.9),
    keyResult(['Opening on a five-year-old phone', 'Abertura em um celular de cinco anos'], fromTo('5.8', '2.5', 's'), 1.08, { shape: 'quick' }),
    keyResult(['Rating in the stores', 'Nota nas lojas'], fromTo('3.9', '4.4', '/5'), 0.6)),
  objective('app-lite', ['Visitors ride without installing anything', 'Visitantes andam sem instalar nada'], {
    ambition: 'aspirational',
    fate: {
      state: 'parked',
      week: 4,
      because: [
        'Ticketing cannot deliver the web payment before next quarter. We keep the team on the first trip.',
        'Bilhetagem só entrega o pagamento na web no próximo trimestre. A equipe fica na primeira viagem.',
      ],
    },
  },
    keyResult(['Tickets bought in the browser per week', 'Bilhetes comprados no navegador por semana'], fromTo('0', '4000', null), 0.05),
    keyResult(['Visitors who finish the purchase', 'Visitantes que concluem a compra'], baselineFirst('60', '%', 4, '22'), 0)),
];

export const ticketingNow: readonly ObjectivePlot[] = [
  objective('ticket-tap', ['Hold a card to the reader and never think about fares', 'Aproxime o cartão e esqueça a tarifa'], {
    ambition: 'aspirational',
    supports: 'comeback',
    why: [
      'Our fare table has 214 lines. Nobody should have to read one of them.',
      'Nossa tabela de tarifas tem 214 linhas. Ninguém deveria precisar ler uma sequer.',
    ],
  },
    keyResult(['Trips paid by tapping', 'Viagens pagas por aproximação'], fromTo('8', '30', '%', { bends: [[6, '12']] }), 0.75, { shape: 'slow' }),
    keyResult(['Readers in service', 'Leitores em operação'], fromTo('240', '900', null), 0.85),
    keyResult(['Wrongly charged taps per 10,000', 'Cobranças erradas por 10.000 aproximações'], below('3', null), 0.8),
    keyResult(['Riders who know the daily cap', 'Passageiros que conhecem o limite diário'], fromTo('22', '60', '%'), 0.5, { monthly: true })),
  objective('ticket-refund', ['A refund takes a day, not a month', 'O reembolso leva um dia, não um mês'], { ambition: 'committed' },
    keyResult(['Median days until money is back', 'Dias medianos até o dinheiro voltar'],
      fromTo('19', '2', ['days', 'dias']), 1.0, { shape: 'leap' }),
    keyResult(['Refunds without a human hand', 'Reembolsos sem mão humana'], fromTo('0', '70', '%'), 0.9, { shape: 'leap' })),
];

export const travelNow: readonly ObjectivePlot[] = [
  objective('travel-delay', ['Riders know about a delay before they reach the stop', 'O passageiro sabe do atraso antes de chegar ao ponto'], {
    ambition: 'committed',
    supports: 'digital-trust',
    mine: 'late',
    drafted: ['Send more push notifications about delays', 'Enviar mais notificações de atraso'],
    why: [
      'Waiting is only hard when nobody says how long. A delay known at the kitchen table costs us nothing.',
      'Esperar só é difícil quando ninguém diz quanto. Um atraso sabido na mesa da cozinha não nos custa nada.',
    ],
  },
    keyResult(['Delays announced at least ten minutes ahead', 'Atrasos avisados com dez minutos ou mais'], fromTo('36', '70', '%'), 0.9),
    keyResult(['Riders who say they were told in time', 'Passageiros que dizem ter sido avisados a tempo'], fromTo('44', '65', '%'), 0.75),
    keyResult(['Messages that turned out wrong', 'Avisos que se mostraram errados'], below('4', '%'), 1),
    keyResult(['All channels fed from one source', 'Todos os canais alimentados por uma fonte'],
      steps(
        step(['App', 'Aplicativo'], { weight: 40, week: 3 }),
        step(['Displays at the stops', 'Painéis nos pontos'], { weight: 40, week: 9 }),
        step(['Announcements on board', 'Avisos a bordo'], { weight: 10, week: 11 }),
        step(['City apps', 'Aplicativos da cidade'], { weight: 10 }),
      ), 0.9, { shape: 'quick' })),
  objective('travel-open', ['Anyone can build on our live figures', 'Qualquer um pode construir sobre nossos números ao vivo'], {
    ambition: 'aspirational',
  },
    keyResult(['Requests from others per day', 'Consultas de terceiros por dia'], fromTo('12000', '60000', null), 0.85),
    keyResult(['Feeds that follow the published standard', 'Fontes que seguem o padrão publicado'], fromTo('2', '7', null), 1),
    keyResult(['Partners who pay for the feed', 'Parceiros que pagam pela fonte'],
      fromTo('0', '3', null), 0,
      {
        shape: 'flat',
        dropped: {
          week: 3,
          because: ['The cities want the feed to stay free. We agree.', 'As cidades querem que a fonte continue gratuita. Concordamos.'],
        },
      })),
  objective('travel-words', ['Messages are short, human and in three languages', 'Avisos curtos, humanos e em três idiomas'], {
    ambition: 'committed',
  },
    keyResult(['Riders who understand a message at first reading', 'Passageiros que entendem o aviso na primeira leitura'],
      baselineFirst('85', '%', 3, '61'), 0.6),
    keyResult(['Templates rewritten', 'Modelos reescritos'], fromTo('0', '48', null), 0.8),
    keyResult(['Languages on every display', 'Idiomas em cada painel'], fromTo('1', '3', null), 0.5)),
];

/** The quarter before. */
export const digitalBefore: readonly ObjectivePlot[] = [
  objective('digital-live', ['Live positions for every vehicle', 'Posição ao vivo de cada veículo'], {
    ambition: 'committed', supports: 'before-bridge',
  },
    keyResult(['Vehicles with a live position', 'Veículos com posição ao vivo'], fromTo('64', '98', '%'), 0.95),
    keyResult(['Positions older than 30 seconds', 'Posições com mais de 30 segundos'], fromTo('18', '5', '%'), 1),
    keyResult(['Depots connected', 'Garagens conectadas'], fromTo('2', '9', null), 1),
    keyResult(['Cost per vehicle and month', 'Custo por veículo ao mês'], fromTo('14', '9', null, { currency: 'EUR' }), 0.6)),
  objective('digital-heard', ['Riders see what became of their complaint', 'O passageiro vê o que foi feito da sua reclamação'], {
    ambition: 'aspirational', supports: 'before-voice',
  },
    keyResult(['Complaints answered in the app', 'Reclamações respondidas no aplicativo'], fromTo('0', '50', '%'), 0, { shape: 'flat' }),
    keyResult(['How far answers reach', 'Até onde chegam as respostas'],
      zones(
        ['An automatic word of thanks', 'Um agradecimento automático'],
        ['A personal answer within three days', 'Uma resposta pessoal em três dias'],
        ['An answer with what we changed', 'Uma resposta com o que mudamos'],
      ), 0.3)),
];
export const appBefore: readonly ObjectivePlot[] = [
  objective('app-search', ['The search understands what people mean', 'A busca entende o que a pessoa quer'], { ambition: 'aspirational' },
    keyResult(['Searches that end in a plan', 'Buscas que terminam em um plano'], fromTo('61', '80', '%'), 0.7),
    keyResult(['Searches without a result', 'Buscas sem resultado'], fromTo('9', '3', '%'), 1),
    keyResult(['Places known by their everyday name', 'Lugares conhecidos pelo nome do dia a dia'], fromTo('400', '2500', null), 1.2)),
  objective('app-access', ['The app can be used without seeing it', 'O aplicativo pode ser usado sem enxergar'], { ambition: 'committed' },
    keyResult(['Screens that pass the accessibility test', 'Telas aprovadas no teste de acessibilidade'], fromTo('12', '40', null), 1),
    keyResult(['Blind testers who finish a purchase', 'Pessoas cegas que concluem a compra no teste'], fromTo('2', '8', null), 0.5),
    keyResult(['Screens readable at double size', 'Telas legíveis no dobro do tamanho'], fromTo('9', '40', null), 0.9)),
];
export const ticketingBefore: readonly ObjectivePlot[] = [
  objective('ticket-pilot', ['Tapping works on one line as on all', 'A aproximação funciona em uma linha como em todas'], { ambition: 'committed' },
    keyResult(['Readers in service on line 7', 'Leitores em operação na linha 7'], fromTo('0', '120', null), 1),
    keyResult(['Taps charged correctly', 'Aproximações cobradas corretamente'], above('99', '%'), 0.9),
    keyResult(['Contract with the card networks signed', 'Contrato com as bandeiras assinado'], yesNo, 1)),
  objective('ticket-shops', ['Corner shops sell our tickets gladly', 'A mercearia vende nosso bilhete com gosto'], { ambition: 'aspirational' },
    keyResult(['Shops that sell tickets', 'Lojas que vendem bilhetes'], fromTo('310', '500', null), 0.15, { shape: 'stall' }),
    keyResult(['Shops content with the commission', 'Lojas satisfeitas com a comissão'], fromTo('48', '70', '%'), 0),
    keyResult(['Tickets sold in shops per week', 'Bilhetes vendidos em lojas por semana'], fromTo('21000', '26000', null), 0)),
];
export const travelBefore: readonly ObjectivePlot[] = [
  objective('travel-before', ['Riders know where the bus is', 'O passageiro sabe onde está o ônibus'], {
    ambition: 'committed', supports: 'digital-live', mine: 'late',
  },
    keyResult(['Stops with a live display', 'Pontos com painel ao vivo'], fromTo('40', '160', null), 0.9),
    keyResult(['Displays that show the truth when checked', 'Painéis corretos na verificação'], fromTo('78', '95', '%'), 1),
    keyResult(['Complaints about wrong times per week', 'Reclamações de horário errado por semana'], fromTo('85', '40', null), 0.65)),
  objective('travel-disrupt', ['In a disruption we tell people what to do instead', 'Na interrupção dizemos o que fazer em vez disso'], {
    ambition: 'aspirational',
  },
    keyResult(['Messages that name an alternative', 'Avisos que indicam uma alternativa'], fromTo('20', '80', '%'), 0.4, { shape: 'slow' }),
    keyResult(['Alternatives that riders call useful', 'Alternativas que o passageiro acha úteis'], fromTo('30', '60', '%'), 0.5)),
];

/** The pilot. */
export const digitalFirst: readonly ObjectivePlot[] = [
  objective('digital-one', ['One source for every departure', 'Uma só fonte para cada partida'], {
    ambition: 'committed', supports: 'first-together',
  },
    keyResult(['Systems that read from the one source', 'Sistemas que leem da fonte única'], fromTo('1', '6', null), 1),
    keyResult(['Departures that differ between two channels', 'Partidas diferentes entre dois canais'], fromTo('14', '2', '%'), 0.85),
    keyResult(['Old imports switched off', 'Importações antigas desligadas'], fromTo('0', '5', null), 0.6)),
  objective('digital-listen', ['We build what riders asked for', 'Construímos o que o passageiro pediu'], { ambition: 'aspirational' },
    keyResult(['Releases that began with an interview', 'Versões que começaram com uma entrevista'], fromTo('10', '70', '%'), 0.5),
    keyResult(['Riders interviewed', 'Passageiros entrevistados'], fromTo('0', '40', null), 1.1)),
];
export const appFirst: readonly ObjectivePlot[] = [
  objective('app-times', ['Departure times are one tap away', 'Os horários estão a um toque'], { ambition: 'committed', supports: 'first-calls' },
    keyResult(['Riders who see their stop on opening', 'Passageiros que veem seu ponto ao abrir'], fromTo('0', '60', '%'), 1),
    keyResult(['Weekly active riders in the app', 'Passageiros ativos por semana no aplicativo'], fromTo('81000', '110000', null), 0.7),
    keyResult(['Times that load without a network', 'Horários que abrem sem rede'], yesNo, 1)),
  objective('app-clean', ['Less app, more travel', 'Menos aplicativo, mais viagem'], { ambition: 'aspirational' },
    keyResult(['Screens nobody opens', 'Telas que ninguém abre'], fromTo('23', '5', null), 0),
    keyResult(['Size of the download', 'Tamanho do aplicativo'], fromTo('94', '50', 'MB'), 0)),
];
export const ticketingFirst: readonly ObjectivePlot[] = [
  objective('ticket-first', ['Buying a ticket never fails', 'Comprar um bilhete nunca falha'], { ambition: 'committed' },
    keyResult(['Purchases that fail', 'Compras que falham'], fromTo('3.8', '1', '%'), 1),
    keyResult(['Hours per month without sales', 'Horas por mês sem venda'], fromTo('7', '1', null), 1),
    keyResult(['Riders charged twice', 'Passageiros cobrados em dobro'], below('20', null), 1)),
];
export const travelFirst: readonly ObjectivePlot[] = [
  objective('travel-first', ['The times at the stop are right', 'Os horários no ponto estão certos'], {
    ambition: 'committed', supports: 'digital-one',
  },
    keyResult(['Stops checked by hand each week', 'Pontos verificados à mão por semana'], fromTo('0', '60', null), 1),
    keyResult(['Wrong times found per 100 checks', 'Horários errados por 100 verificações'], fromTo('17', '5', null), 0.6),
    keyResult(['Errors corrected within a day', 'Erros corrigidos em um dia'], fromTo('25', '90', '%'), 1)),
  objective('travel-calls', ['Fewer people have to ask', 'Menos gente precisa perguntar'], { ambition: 'aspirational', supports: 'first-calls' },
    keyResult(['Questions about times at the counter per day', 'Perguntas de horário no balcão por dia'],
      fromTo('940', '500', null), 0.2, { shape: 'stall' }),
    keyResult(['Stops with a readable map', 'Pontos com mapa legível'], fromTo('110', '260', null), 0)),
];
