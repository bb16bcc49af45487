import type { Phrases } from './phrases.ts';

/** Network, fleet: where vehicles run and are kept running. */
export const networkPhrases: Phrases = {
  progress: [
    ['Line 4 ran the whole week with the new slack at Harbour; the effect shows.', 'A linha 4 rodou a semana inteira com a nova folga no Porto; o efeito aparece.'],
    ['The roads department switched three more junctions to priority.', 'A secretaria de trânsito deu prioridade em mais três cruzamentos.'],
    ['Handover now happens at the depot instead of at the roadside.', 'A rendição agora acontece na garagem, e não na rua.'],
    ['We looked at the twenty worst trips together with their drivers.', 'Olhamos as vinte piores viagens junto com os motoristas.'],
    ['Two spare vehicles now stand at the hubs in the evening peak.', 'Dois veículos reservas ficam agora nos terminais no pico da tarde.'],
    ['The diversion at Castle Square is over, a week earlier than planned.', 'O desvio da praça do Castelo acabou, uma semana antes do previsto.'],
    ['Drivers tried the new stop procedure on line 12 and kept it.', 'Motoristas testaram o novo procedimento de parada na linha 12 e o mantiveram.'],
    ['The daily five-minute call with the depots works.', 'A chamada diária de cinco minutos com as garagens funciona.'],
    ['School traffic is back, and we held the level.', 'O trânsito escolar voltou, e mantivemos o nível.'],
    ['First week without a trip lost to missing papers.', 'Primeira semana sem viagem perdida por falta de documento.'],
  ],
  problems: [
    [['Roadworks on the ring came without notice and cost us two days.', 'A obra no anel viário veio sem aviso e nos custou dois dias.'], ['Ask the city for the list of all works of the next six months.', 'Pedir à cidade a lista de todas as obras dos próximos seis meses.']],
    [['Five drivers are ill at the same depot.', 'Cinco motoristas doentes na mesma garagem.'], ['Borrow two drivers from the south depot until Friday.', 'Emprestar dois motoristas da garagem sul até sexta.']],
    [['The counting sensors at Central give nonsense.', 'Os sensores de contagem da Central dão valores absurdos.'], ['Count by hand on Tuesday and compare.', 'Contar à mão na terça e comparar.']],
    [['Line managers do not see the report before noon.', 'Os gestores de linha só veem o relatório ao meio-dia.'], ['Send it at six, in the morning mail.', 'Enviar às seis, no e-mail da manhã.']],
    [['Football evenings break every plan.', 'Noites de futebol quebram qualquer plano.'], ['Agree on an extra timetable with the stadium.', 'Combinar um horário extra com o estádio.']],
    [['The works council wants to see the new roster first.', 'O sindicato quer ver a nova escala primeiro.'], ['Meeting on Wednesday, with two sample months.', 'Reunião na quarta, com dois meses de exemplo.']],
  ],
  plans: [
    ['Ride along on line 9 for three mornings', 'Acompanhar a linha 9 por três manhãs'],
    ['Talk to the traffic lights team about the east branch', 'Falar com a equipe de semáforos sobre o ramal leste'],
    ['Publish the list of the ten worst stops', 'Publicar a lista dos dez piores pontos'],
    ['Test two minutes of slack at the third hub', 'Testar dois minutos de folga no terceiro terminal'],
    ['Brief all shift leaders on the new handover', 'Orientar todos os líderes de turno sobre a nova rendição'],
    ['Clear up the missing trips of last Thursday', 'Esclarecer as viagens perdidas da última quinta'],
    ['Agree on spare vehicles with the workshops', 'Combinar veículos reservas com as oficinas'],
    ['Compare our numbers with the control centre', 'Comparar nossos números com o centro de controle'],
    ['Thank the night shift and ask them for ideas', 'Agradecer ao turno da noite e pedir ideias'],
  ],
};

export const fleetPhrases: Phrases = {
  progress: [
    ['The night shift repairs doors first now; the morning is calmer.', 'O turno da noite conserta portas primeiro; a manhã está mais calma.'],
    ['All brake parts for the 18-metre buses are on the shelf.', 'Todas as peças de freio dos articulados estão na prateleira.'],
    ['Cause of the pantograph fault found: a batch of bolts.', 'Causa da falha do pantógrafo encontrada: um lote de parafusos.'],
    ['The second lift in the north workshop is running.', 'O segundo elevador da oficina norte está funcionando.'],
    ['Vehicles report battery temperature by themselves since Monday.', 'Desde segunda os veículos informam sozinhos a temperatura da bateria.'],
    ['We closed 31 of the 40 oldest work orders.', 'Encerramos 31 das 40 ordens de serviço mais antigas.'],
    ['Depot and workshop now plan the night together at 20:00.', 'Garagem e oficina agora planejam a noite juntas às 20h.'],
    ['The test with the new tyres runs on six vehicles.', 'O teste dos novos pneus roda em seis veículos.'],
    ['Three mechanics passed the high-voltage exam.', 'Três mecânicos passaram na prova de alta tensão.'],
  ],
  problems: [
    [['Door motors have a delivery time of nine weeks.', 'Motores de porta têm prazo de nove semanas.'], ['Buy twenty used ones from the neighbouring operator.', 'Comprar vinte usados do operador vizinho.']],
    [['Two chargers fail whenever it rains.', 'Dois carregadores falham quando chove.'], ['The maker comes on Thursday; until then we park elsewhere.', 'O fabricante vem na quinta; até lá estacionamos em outro lugar.']],
    [['Work orders lie around without a cause.', 'Ordens de serviço ficam sem causa registrada.'], ['Shift leaders sign only complete ones from Monday.', 'A partir de segunda os líderes só assinam as completas.']],
    [['The crane inspection takes the big hall out for a week.', 'A inspeção da ponte rolante para o galpão grande por uma semana.'], ['Move the heavy jobs to the south workshop.', 'Levar os serviços pesados para a oficina sul.']],
    [['We have four open posts for electricians.', 'Temos quatro vagas abertas de eletricista.'], ['Training place for two of our own mechanics.', 'Vaga de formação para dois mecânicos nossos.']],
  ],
  plans: [
    ['Walk through the parking plan with the night shift', 'Percorrer o plano de estacionamento com o turno da noite'],
    ['Order the second batch of sensors', 'Encomendar o segundo lote de sensores'],
    ['Find the cause of the returning door faults', 'Encontrar a causa das falhas de porta que voltam'],
    ['Review the ten longest repairs', 'Rever os dez consertos mais longos'],
    ['Train the early shift on the new diagnosis', 'Treinar o turno da manhã no novo diagnóstico'],
    ['Call the maker about the open warranty cases', 'Ligar para o fabricante sobre as garantias em aberto'],
    ['Set the minimum stock for the top forty parts', 'Definir o estoque mínimo das quarenta principais peças'],
    ['Check energy use of the five thirstiest buses', 'Verificar o consumo dos cinco ônibus que mais gastam'],
  ],
};

export const sharedPhrases: Phrases = {
  progress: [
    ['The second van collects broken bikes at night.', 'A segunda van recolhe bicicletas quebradas à noite.'],
    ['Two districts agreed to marked parking areas.', 'Dois bairros aceitaram áreas demarcadas.'],
    ['The hospital booked the night shuttle for another month.', 'O hospital reservou a van noturna por mais um mês.'],
    ['Riders tell us about flat tyres in the app now.', 'Os passageiros agora avisam pneus furados no aplicativo.'],
    ['We moved forty bikes to the university before the term began.', 'Levamos quarenta bicicletas à universidade antes do início das aulas.'],
    ['The new booking page cut the number of empty seats.', 'A nova página de reserva reduziu os assentos vazios.'],
  ],
  problems: [
    [['Thirty bikes were thrown into the river on one weekend.', 'Trinta bicicletas foram jogadas no rio em um fim de semana.'], ['Talk to the youth centre and the police together.', 'Conversar com o centro juvenil e a polícia juntos.']],
    [['Our mechanic has left and nobody follows.', 'Nosso mecânico saiu e não há substituto.'], ['Ask the bus workshop for two days a week.', 'Pedir à oficina de ônibus dois dias por semana.']],
    [['The shuttle stands in traffic like everybody else.', 'A van fica no trânsito como todos.'], ['Apply for the use of the bus lane.', 'Pedir o uso da faixa de ônibus.']],
    [['We do not know why people stop booking.', 'Não sabemos por que as pessoas param de reservar.'], ['Call twenty of them.', 'Ligar para vinte delas.']],
  ],
  plans: [
    ['Repair weekend with volunteers', 'Mutirão de conserto com voluntários'],
    ['Show the demand map to the districts', 'Mostrar o mapa de demanda aos bairros'],
    ['Visit two employers at the logistics park', 'Visitar dois empregadores no centro logístico'],
    ['Try a fixed pick-up point at the station', 'Testar um ponto fixo na estação'],
    ['Sort out which bikes are beyond repair', 'Separar as bicicletas sem conserto'],
  ],
};
