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
    [['Roadworks on the ring came without notice and cost us two days.', 'A obra no anel viário veio sem aviso e nos custou dois dias.'], ['Ask the city for the list of all works of the next six months.', 'Pedir à cidade a lista de todas as obras dos próximos seis meses.']],
    [['Line managers do not see the report before noon.', 'Os gestores de linha só veem o relatório ao meio-dia.'], ['Send it at six, in the morning mail.', 'Enviar às seis, no e-mail da manhã.']],
    [['Football evenings break every plan.', 'Noites de futebol quebram qualquer plano.'], ['Agree on an extra timetable with the stadium.', 'Combinar um horário extra com o estádio.']],
  ],
  plans: [
    ['Publish the list of the ten worst stops', 'Publicar a lista dos dez piores pontos'],
    ['Clear up the missing trips of last Thursday', 'Esclarecer as viagens perdidas da última quinta'],
    ['Compare our numbers with the control centre', 'Comparar nossos números com o centro de controle'],
    ['Thank the night shift and ask them for ideas', 'Agradecer ao turno da noite e pedir ideias'],
    ['Test two minutes of slack at the third hub', 'Testar dois minutos de folga no terceiro terminal'],
  ],
};
export const busPhrases: Phrases = together(networkPhrases, {
  progress: [
    ['Handover now happens at the depot instead of at the roadside.', 'A rendição agora acontece na garagem, e não na rua.'],
    ['Two spare buses now stand at the hubs in the evening peak.', 'Dois ônibus reservas ficam agora nos terminais no pico da tarde.'],
    ['Drivers tried the new stop procedure on line 12 and kept it.', 'Motoristas testaram o novo procedimento de parada na linha 12 e o mantiveram.'],
    ['First week without a trip lost to missing papers.', 'Primeira semana sem viagem perdida por falta de documento.'],
    ['Line 4 ran the whole week with the new slack at Harbour; the effect shows.', 'A linha 4 rodou a semana inteira com a nova folga no Porto; o efeito aparece.'],
  ],
  problems: [
    [['Five drivers are ill at the same depot.', 'Cinco motoristas doentes na mesma garagem.'], ['Borrow two drivers from the south depot until Friday.', 'Emprestar dois motoristas da garagem sul até sexta.']],
    [['The works council wants to see the new roster first.', 'O sindicato quer ver a nova escala primeiro.'], ['Meeting on Wednesday, with two sample months.', 'Reunião na quarta, com dois meses de exemplo.']],
    [['The counting sensors on line 9 give nonsense.', 'Os sensores de contagem da linha 9 dão valores absurdos.'], ['Count by hand on Tuesday and compare.', 'Contar à mão na terça e comparar.']],
  ],
  plans: [
    ['Ride along on line 9 for three mornings', 'Acompanhar a linha 9 por três manhãs'],
    ['Brief all shift leaders on the new handover', 'Orientar todos os líderes de turno sobre a nova rendição'],
    ['Agree on spare vehicles with the workshops', 'Combinar veículos reservas com as oficinas'],
    ['Look at the recordings with four drivers', 'Ver as gravações com quatro motoristas'],
  ],
});
export const tramPhrases: Phrases = together(networkPhrases, {
  progress: [
    ['The roads department switched three more junctions to priority.', 'A secretaria de trânsito deu prioridade em mais três cruzamentos.'],
    ['Doors close on a signal from the platform since Monday.', 'Desde segunda as portas fecham com sinal da plataforma.'],
    ['The grinder works five nights a week now.', 'A retificadora agora trabalha cinco noites por semana.'],
  ],
  problems: [
    [['Two trams stand still for lack of a pantograph.', 'Dois VLTs parados por falta de pantógrafo.'], ['Borrow the one of the museum tram.', 'Usar o do bonde-museu e devolver depois.']],
    [['Cars block the track at the market.', 'Carros bloqueiam a via no mercado.'], ['Fence and a warden on market days.', 'Cerca e um agente nos dias de feira.']],
  ],
  plans: [
    ['Talk to the traffic lights team about the east branch', 'Falar com a equipe de semáforos sobre o ramal leste'],
    ['Walk the line with the neighbours', 'Percorrer a linha com os vizinhos'],
    ['Time the stops with two students', 'Cronometrar as paradas com dois estudantes'],
  ],
});
export const controlPhrases: Phrases = together(networkPhrases, {
  progress: [
    ['The new text blocks are used in nine of ten announcements.', 'Os novos textos são usados em nove de cada dez avisos.'],
    ['Both desks now look at the same screen.', 'As duas mesas agora olham para a mesma tela.'],
    ['The drill on Sunday took eleven minutes instead of thirty.', 'O simulado de domingo levou onze minutos em vez de trinta.'],
  ],
  problems: [
    [['The radio has a dead spot in the north tunnel.', 'O rádio tem um ponto cego no túnel norte.'], ['Mobile repeater until the new antenna comes.', 'Repetidor móvel até chegar a nova antena.']],
    [['At night one person does the work of two.', 'À noite uma pessoa faz o trabalho de duas.'], ['Second controller on Fridays and Saturdays.', 'Segundo controlador às sextas e sábados.']],
  ],
  plans: [
    ['Listen to last week’s announcements with riders', 'Ouvir os avisos da semana passada com passageiros'],
    ['Drill: power cut at Central', 'Simulado: queda de energia na Central'],
    ['Write down what we do when the radio fails', 'Escrever o que fazemos quando o rádio falha'],
  ],
});

export const fleetPhrases: Phrases = {
  progress: [
    ['The second lift in the north workshop is running.', 'O segundo elevador da oficina norte está funcionando.'],
    ['Depot and workshop now plan the night together at 20:00.', 'Garagem e oficina agora planejam a noite juntas às 20h.'],
    ['The test with the new tyres runs on six vehicles.', 'O teste dos novos pneus roda em seis veículos.'],
    ['Three mechanics passed the high-voltage exam.', 'Três mecânicos passaram na prova de alta tensão.'],
    ['All brake parts for the 18-metre buses are on the shelf.', 'Todas as peças de freio dos articulados estão na prateleira.'],
  ],
  problems: [
    [['Door motors have a delivery time of nine weeks.', 'Motores de porta têm prazo de nove semanas.'], ['Buy twenty used ones from the neighbouring operator.', 'Comprar vinte usados do operador vizinho.']],
    [['We have four open posts for electricians.', 'Temos quatro vagas abertas de eletricista.'], ['Training places for two of our own mechanics.', 'Vagas de formação para dois mecânicos nossos.']],
    [['The maker does not answer warranty cases.', 'O fabricante não responde às garantias.'], ['Call their director together with supply.', 'Ligar para o diretor deles junto com suprimentos.']],
  ],
  plans: [
    ['Walk through the parking plan with the night shift', 'Percorrer o plano de estacionamento com o turno da noite'],
    ['Check energy use of the five thirstiest buses', 'Verificar o consumo dos cinco ônibus que mais gastam'],
    ['Call the maker about the open warranty cases', 'Ligar para o fabricante sobre as garantias em aberto'],
    ['Set the minimum stock for the top forty parts', 'Definir o estoque mínimo das quarenta principais peças'],
  ],
};
export const workshopPhrases: Phrases = together(fleetPhrases, {
  progress: [
    ['The night shift repairs doors first now; the morning is calmer.', 'O turno da noite conserta portas primeiro; a manhã está mais calma.'],
    ['We closed 31 of the 40 oldest work orders.', 'Encerramos 31 das 40 ordens de serviço mais antigas.'],
    ['Cause of the door fault found: a batch of bolts.', 'Causa da falha de porta encontrada: um lote de parafusos.'],
  ],
  problems: [
    [['Work orders lie around without a cause.', 'Ordens de serviço ficam sem causa registrada.'], ['Shift leaders sign only complete ones from Monday.', 'A partir de segunda os líderes só assinam as completas.']],
    [['The crane inspection takes the big hall out for a week.', 'A inspeção da ponte rolante para o galpão grande por uma semana.'], ['Move the heavy jobs to the south workshop.', 'Levar os serviços pesados para a oficina sul.']],
  ],
  plans: [
    ['Find the cause of the returning door faults', 'Encontrar a causa das falhas de porta que voltam'],
    ['Review the ten longest repairs', 'Rever os dez consertos mais longos'],
    ['Train the early shift on the new diagnosis', 'Treinar o turno da manhã no novo diagnóstico'],
  ],
});
export const chargingPhrases: Phrases = together(fleetPhrases, {
  progress: [
    ['Vehicles report battery temperature by themselves since Monday.', 'Desde segunda os veículos informam sozinhos a temperatura da bateria.'],
    ['The foundations at the west depot are poured.', 'As fundações da garagem oeste estão concretadas.'],
    ['Every bus has a fixed place for the night.', 'Cada ônibus tem um lugar fixo para a noite.'],
  ],
  problems: [
    [['Two chargers fail whenever it rains.', 'Dois carregadores falham quando chove.'], ['The maker comes on Thursday; until then we park elsewhere.', 'O fabricante vem na quinta; até lá estacionamos em outro lugar.']],
    [['The grid operator moved our date again.', 'A distribuidora adiou nossa data de novo.'], ['The board writes to them this week.', 'A diretoria escreve para eles nesta semana.']],
  ],
  plans: [
    ['Test loading two rows at half power', 'Testar duas filas com meia potência'],
    ['Meet the grid operator on site', 'Encontrar a distribuidora no local'],
    ['Order the second batch of sensors', 'Encomendar o segundo lote de sensores'],
  ],
});

export const sharedPhrases: Phrases = {
  progress: [
    ['Two districts agreed to marked parking areas.', 'Dois bairros aceitaram áreas demarcadas.'],
    ['Riders tell us about faults in the app now.', 'Os passageiros agora avisam falhas no aplicativo.'],
  ],
  problems: [
    [['We do not know why people stop booking.', 'Não sabemos por que as pessoas param de reservar.'], ['Call twenty of them.', 'Ligar para vinte delas.']],
  ],
  plans: [
    ['Show the demand map to the districts', 'Mostrar o mapa de demanda aos bairros'],
    ['Visit two employers at the logistics park', 'Visitar dois empregadores no centro logístico'],
  ],
};
export const bikePhrases: Phrases = together(sharedPhrases, {
  progress: [
    ['The second van collects broken bikes at night.', 'A segunda van recolhe bicicletas quebradas à noite.'],
    ['We moved forty bikes to the university before the term began.', 'Levamos quarenta bicicletas à universidade antes do início das aulas.'],
  ],
  problems: [
    [['Thirty bikes were thrown into the river on one weekend.', 'Trinta bicicletas foram jogadas no rio em um fim de semana.'], ['Talk to the youth centre and the police together.', 'Conversar com o centro juvenil e a polícia juntos.']],
    [['Our mechanic has left and nobody follows.', 'Nosso mecânico saiu e não há substituto.'], ['Ask the bus workshop for two days a week.', 'Pedir à oficina de ônibus dois dias por semana.']],
  ],
  plans: [
    ['Repair weekend with volunteers', 'Mutirão de conserto com voluntários'],
    ['Sort out which bikes are beyond repair', 'Separar as bicicletas sem conserto'],
  ],
});
export const shuttlePhrases: Phrases = together(sharedPhrases, {
  progress: [
    ['The hospital booked the night shuttle for another month.', 'O hospital reservou a van noturna por mais um mês.'],
    ['The new booking page cut the number of empty seats.', 'A nova página de reserva reduziu os assentos vazios.'],
    ['Drivers choose their break themselves, and fewer trips run late.', 'Os motoristas escolhem a própria pausa, e menos viagens atrasam.'],
  ],
  problems: [
    [['The shuttle stands in traffic like everybody else.', 'A van fica no trânsito como todos.'], ['Apply for the use of the bus lane.', 'Pedir o uso da faixa de ônibus.']],
    [['On Mondays we refuse every fifth booking.', 'Às segundas recusamos uma em cada cinco reservas.'], ['One more van from six to nine.', 'Mais uma van das seis às nove.']],
  ],
  plans: [
    ['Try a fixed pick-up point at the station', 'Testar um ponto fixo na estação'],
    ['Ask the drivers which trips make no sense', 'Perguntar aos motoristas que viagens não fazem sentido'],
  ],
});
