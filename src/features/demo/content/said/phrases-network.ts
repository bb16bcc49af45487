import { together, type Phrases } from './phrases.ts';

/** Network and operations: what every team there may say, then each team's own. */
export const networkPhrases: Phrases = {
  progress: [
    ['We looked at the twenty worst trips together with their drivers.', 'Olhamos as vinte piores viagens junto com os motoristas.'],
    ['The diversion at Castle Square is over, a week earlier than planned.', 'O desvio da praça do Castelo acabou, uma semana antes do previsto.'],
    ['The daily five-minute call with the depots works.', 'A chamada diária de cinco minutos com as garagens funciona.'],
    ['School traffic is back, and we held the level.', 'O trânsito escolar voltou, e mantivemos o nível.'],
  ],
  problems: [
    [
      ['Roadworks on the ring came without notice and cost us two days.', 'A obra no anel viário veio sem aviso e nos custou dois dias.'],
      ['Ask the city for the list of all works of the next six months.', 'Pedir à cidade a lista de todas as obras dos próximos seis meses.'],
    ],
    [
      ['Line managers do not see the report before noon.', 'Os gestores de linha só veem o relatório ao meio-dia.'],
      ['Send it at six, in the morning mail.', 'Enviar às seis, no e-mail da manhã.'],
    ],
    [
      ['Football evenings break every plan.', 'Noites de futebol quebram qualquer plano.'],
      ['Agree on an extra timetable with the stadium.', 'Combinar um horário extra com o estádio.'],
    ],
  ],
  plans: [
    ['Publish the list of the ten worst stops', 'Publicar a lista dos dez piores pontos'],
    ['Clear up the missing trips of last Thursday', 'Esclarecer as viagens perdidas da última quinta'],
    ['Compare our numbers with the control centre', 'Comparar nossos números com o centro de controle'],
    ['Thank the night shift and ask them for ideas', 'Agradecer ao turno da noite e pedir ideias'],
    ['Test two minutes of slack at the third hub', 'Testar dois minutos de folga no terceiro terminal'],
  ],
};
export const busPhrases: Phrases = together(
  networkPhrases,
  {
    progress: [
      ['Handover now happens at the depot instead of at the roadside.', 'A rendição agora acontece na garagem, e não na rua.'],
      ['Two spare buses now stand at the hubs in the evening peak.', 'Dois ônibus reservas ficam agora nos terminais no pico da tarde.'],
      [
        'Drivers tried the new stop procedure on line 12 and kept it.',
        'Motoristas testaram o novo procedimento de parada na linha 12 e o mantiveram.',
      ],
      ['First week without a trip lost to missing papers.', 'Primeira semana sem viagem perdida por falta de documento.'],
      [
        'Line 4 ran the whole week with the new slack at Harbour; the effect shows.',
        'A linha 4 rodou a semana inteira com a nova folga no Porto; o efeito aparece.',
      ],
    ],
    problems: [
      [
        ['Five drivers are ill at the same depot.', 'Cinco motoristas doentes na mesma garagem.'],
        ['Borrow two drivers from the south depot until Friday.', 'Emprestar dois motoristas da garagem sul até sexta.'],
      ],
      [
        ['The works council wants to see the new roster first.', 'O sindicato quer ver a nova escala primeiro.'],
        ['Meeting on Wednesday, with two sample months.', 'Reunião na quarta, com dois meses de exemplo.'],
      ],
      [
        ['The counting sensors on line 9 give nonsense.', 'Os sensores de contagem da linha 9 dão valores absurdos.'],
        ['Count by hand on Tuesday and compare.', 'Contar à mão na terça e comparar.'],
      ],
    ],
    plans: [
      ['Ride along on line 9 for three mornings', 'Acompanhar a linha 9 por três manhãs'],
      ['Brief all shift leaders on the new handover', 'Orientar todos os líderes de turno sobre a nova rendição'],
      ['Agree on spare vehicles with the workshops', 'Combinar veículos reservas com as oficinas'],
      ['Look at the recordings with four drivers', 'Ver as gravações com quatro motoristas'],
    ],
  },
);
export const tramPhrases: Phrases = together(
  networkPhrases,
  {
    progress: [
      ['The roads department switched three more junctions to priority.', 'A secretaria de trânsito deu prioridade em mais três cruzamentos.'],
      ['Doors close on a signal from the platform since Monday.', 'Desde segunda as portas fecham com sinal da plataforma.'],
      ['The grinder works five nights a week now.', 'A retificadora agora trabalha cinco noites por semana.'],
    ],
    problems: [
      [
        ['Two trams stand still for lack of a pantograph.', 'Dois VLTs parados por falta de pantógrafo.'],
        ['Borrow the one of the museum tram.', 'Usar o do bonde-museu e devolver depois.'],
      ],
      [
        ['Cars block the track at the market.', 'Carros bloqueiam a via no mercado.'],
        ['Fence and a warden on market days.', 'Cerca e um agente nos dias de feira.'],
      ],
    ],
    plans: [
      ['Talk to the traffic lights team about the east branch', 'Falar com a equipe de semáforos sobre o ramal leste'],
      ['Walk the line with the neighbours', 'Percorrer a linha com os vizinhos'],
      ['Time the stops with two students', 'Cronometrar as paradas com dois estudantes'],
    ],
  },
);
export const controlPhrases: Phrases = together(
  networkPhrases,
  {
    progress: [
      ['The new text blocks are used in nine of ten announcements.', 'Os novos textos são usados em nove de cada dez avisos.'],
      ['Both desks now look at the same screen.', 'As duas mesas agora olham para a mesma tela.'],
      ['The drill on Sunday took eleven minutes instead of thirty.', 'O simulado de domingo levou onze minutos em vez de trinta.'],
    ],
    problems: [
      [
        ['The radio has a dead spot in the north tunnel.', 'O rádio tem um ponto cego no túnel norte.'],
        ['Mobile repeater until the new antenna comes.', 'Repetidor móvel até chegar a nova antena.'],
      ],
      [
        ['At night one person does the work of two.', 'À noite uma pessoa faz o trabalho de duas.'],
        ['Second controller on Fridays and Saturdays.', 'Segundo controlador às sextas e sábados.'],
      ],
    ],
    plans: [
      ['Listen to last week’s announcements with riders', 'Ouvir os avisos da semana passada com passageiros'],
      ['Drill: power cut at Central', 'Simulado: queda de energia na Central'],
      ['Write down what we do when the radio fails', 'Escrever o que fazemos quando o rádio falha'],
    ],
  },
);
