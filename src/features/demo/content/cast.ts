import type { Text } from './plot.ts';

/** Who works in a team: its lead first, then the others; titles go round. */
export interface CrewPlot { readonly titles: readonly [lead: Text, ...others: Text[]]; readonly people: readonly string[] }

/** Everybody at Meridian Mobility, by team. All names are invented. */
export const crews: Readonly<Record<string, CrewPlot>> = {
  company: {
    titles: [
      ['Chief executive', 'Diretora-presidente'],
      ['Chief operating officer', 'Diretor de operações'],
      ['OKR programme lead', 'Líder do programa de OKR'],
      ['Strategy analyst', 'Analista de estratégia'],
      ['Board secretary', 'Secretária da diretoria'],
    ],
    people: ['Helena Duarte', 'Rajesh Iyer', 'Joana Prates', 'Tomás Villar', 'Birgit Sommer'],
  },
  network: {
    titles: [
      ['Director of network and operations', 'Diretor de rede e operação'],
      ['Network planner', 'Planejamento de rede'],
      ['Timetable planner', 'Planejamento de horários'],
    ],
    people: ['Paulo Mendonça', 'Anjali Deshpande', 'Frank Petersen', 'Lúcia Ferraz'],
  },
  bus: {
    titles: [
      ['Head of bus operations', 'Chefe da operação de ônibus'],
      ['Shift manager', 'Gerência de turno'],
      ['Depot planner', 'Planejamento de garagem'],
      ['Driver coach', 'Orientação de motoristas'],
    ],
    people: ['Marta Figueiredo', 'Sandro Oliveira', 'Priya Nair', 'Jens Albrecht', 'Caio Batista', 'Eileen Doyle', 'Rui Tavares', 'Harpreet Gill'],
  },
  tram: {
    titles: [['Head of tram operations', 'Chefe da operação de VLT'], ['Line manager', 'Gestão de linha'], ['Track engineer', 'Engenharia de via']],
    people: ['Wolfgang Reuter', 'Beatriz Salgado', 'Omar Haddad', 'Nuria Campos', 'Tiago Brandão', 'Ruth Adeyemi'],
  },
  control: {
    titles: [
      ['Head of the control centre', 'Chefe do centro de controle'],
      ['Controller', 'Controle de operação'],
      ['Incident analyst', 'Analista de incidentes'],
    ],
    people: ['Denise Moraes', 'Graham Whitlock', 'Ishaan Kulkarni', 'Petra Lindner', 'Vasco Amaral', 'Yetunde Balogun', 'Hugo Serrano'],
  },
  fleet: {
    titles: [
      ['Director of fleet and energy', 'Diretora de frota e energia'],
      ['Fleet engineer', 'Engenharia de frota'],
      ['Energy manager', 'Gestão de energia'],
    ],
    people: ['Katrin Vogel', 'Luís Carvalhal', 'Meera Joshi'],
  },
  workshops: {
    titles: [
      ['Head of workshops', 'Chefe das oficinas'],
      ['Master mechanic', 'Mecânica sênior'],
      ['Diagnostics engineer', 'Engenharia de diagnóstico'],
      ['Workshop planner', 'Planejamento de oficina'],
    ],
    people: ['Edson Ribeiro', 'Gudrun Hartwig', 'Sanjay Patil', 'Inês Quaresma', 'Marek Dvorak', 'Francisca Leal', 'Colm Brennan'],
  },
  charging: {
    titles: [
      ['Head of depots and charging', 'Chefe de garagens e recarga'],
      ['Charging engineer', 'Engenharia de recarga'],
      ['Depot manager', 'Gerência de garagem'],
    ],
    people: ['Ana Beatriz Moura', 'Florian Kessler', 'Devika Rao', 'Salvador Pinto', 'Nkechi Obi', 'Renato Guedes'],
  },
  supply: {
    titles: [['Head of parts and supply', 'Chefe de peças e suprimentos'], ['Buyer', 'Compras'], ['Store keeper', 'Almoxarifado']],
    people: ['Ulrike Baumann', 'Cláudio Nogueira', 'Farah Siddiqui', 'Ricardo Montes', 'Teresa Lobato'],
  },
  rider: {
    titles: [
      ['Director of rider experience', 'Diretora de experiência do passageiro'],
      ['Research lead', 'Líder de pesquisa'],
      ['Service designer', 'Designer de serviços'],
    ],
    people: ['Amara Okafor', 'Gonçalo Pacheco', 'Silke Brandt'],
  },
  service: {
    titles: [
      ['Head of customer service', 'Chefe do atendimento'],
      ['Service agent', 'Atendente'],
      ['Case manager', 'Gestão de casos'],
      ['Team coach', 'Orientação da equipe'],
    ],
    people: [
      'Vera Lúcia Pontes', 'Arjun Menon', 'Charlotte Hayes', 'Diego Ferreyra', 'Simone Rocha', 'Lakshmi Pillai', 'Bruno Estrela', 'Maeve Sullivan',
    ],
  },
  stations: {
    titles: [
      ['Head of stations and stops', 'Chefe de estações e pontos'],
      ['Station manager', 'Gerência de estação'],
      ['Facilities planner', 'Planejamento de instalações'],
    ],
    people: ['Joaquim Varela', 'Heike Stolz', 'Adriana Peixoto', 'Kofi Mensah', 'Rosa Iglesias', 'Nelson Braga'],
  },
  access: {
    titles: [
      ['Head of accessibility', 'Chefe de acessibilidade'],
      ['Accessibility adviser', 'Consultoria de acessibilidade'],
      ['Trainer', 'Treinamento'],
    ],
    people: ['Catarina Vilela', 'Tobias Wendt', 'Shreya Banerjee', 'Elisa Monteiro', 'Owen Hughes'],
  },
  digital: {
    titles: [
      ['Director of digital products', 'Diretora de produtos digitais'],
      ['Product designer', 'Designer de produto'],
      ['Data analyst', 'Analista de dados'],
    ],
    people: ['Sofía Navarro', 'Leonardo Sampaio', 'Anke Richter'],
  },
  app: {
    titles: [
      ['Product lead, Meridian Go', 'Líder de produto, Meridian Go'],
      ['App developer', 'Desenvolvimento do aplicativo'],
      ['Designer', 'Designer'],
      ['Tester', 'Analista de testes'],
    ],
    people: [
      'Rafael Antunes', 'Nadia Rahman', 'Pedro Lacerda', 'Emily Forster', 'Vikram Shetty', 'Larissa Coimbra', 'Matthias Krämer', 'Iara Nascimento',
    ],
  },
  ticketing: {
    titles: [
      ['Product lead, ticketing', 'Líder de produto, bilhetagem'],
      ['Payments engineer', 'Engenharia de pagamentos'],
      ['Tariff specialist', 'Especialista em tarifas'],
    ],
    people: ['Stefanie Lang', 'Otávio Meireles', 'Aditi Saxena', 'Miguel Prieto', 'Fernanda Luz', 'George Atkins', 'Anselmo Dias'],
  },
  travel: {
    titles: [
      ['Head of travel information', 'Chefe de informação ao passageiro'],
      ['Prediction engineer', 'Engenharia de previsões'],
      ['Editor', 'Edição de avisos'],
      ['Display technician', 'Manutenção de painéis'],
    ],
    people: ['Isabela Furtado', 'Christoph Jahn', 'Neha Bhatt', 'António Sequeira', 'Grace Mbeki'],
  },
  shared: {
    titles: [['Director of shared mobility', 'Diretor de mobilidade compartilhada'], ['City partnerships', 'Parcerias com cidades']],
    people: ['Dev Malhotra', 'Luana Siqueira', 'Sebastian Roth'],
  },
  bikes: {
    titles: [
      ['Head of bike share', 'Chefe das bicicletas compartilhadas'],
      ['Field coordinator', 'Coordenação de campo'],
      ['Bike mechanic', 'Mecânica de bicicletas'],
      ['City planner', 'Planejamento urbano'],
    ],
    people: ['Gabriel Torquato', 'Maite Arrieta', 'Ewa Nowak', 'Jonas Falkenberg', 'Tainá Ribas', 'Samir Chaudhary'],
  },
  shuttle: {
    titles: [
      ['Head of on-demand shuttles', 'Chefe das vans sob demanda'],
      ['Dispatcher', 'Despacho de vans'],
      ['Partner manager', 'Gestão de parceiros'],
    ],
    people: ['Patrícia Valente', 'Conor Healy', 'Renu Agarwal', 'Álvaro Cuesta', 'Milena Duarte'],
  },
  people: {
    titles: [
      ['Director of people and finance', 'Diretora de pessoas e finanças'],
      ['Business partner', 'Parceria com as áreas'],
      ['Pay and roster specialist', 'Especialista em folha e escala'],
    ],
    people: ['Margaret Ellison', 'Vicente Toledo', 'Anja Schreiber'],
  },
  academy: {
    titles: [['Head of the driver academy', 'Chefe da academia de motoristas'], ['Instructor', 'Instrução'], ['Recruiter', 'Recrutamento']],
    people: ['Mauro Cintra', 'Blessing Eze', 'Rohan Kapoor', 'Ingeborg Thiel', 'Sílvia Arantes'],
  },
  finance: {
    titles: [
      ['Head of finance and tariffs', 'Chefe de finanças e tarifas'],
      ['Controller', 'Controladoria'],
      ['Tariff analyst', 'Analista de tarifas'],
    ],
    people: ['Carmen Ledesma', 'Philip Hargreaves', 'Divya Krishnan', 'Estêvão Maia', 'Bettina Kraus'],
  },
};

/** The coach from outside, who comes with the method and leaves when she is no longer needed. */
export const coach: { readonly name: string; readonly title: Text } = {
  name: 'Ingrid Falk',
  title: ['OKR coach (external)', 'Coach de OKR (externa)'],
};
/** Who looks after OKRs in a department beside their own work. */
export const masters: Readonly<Record<string, string>> = {
  network: 'Anjali Deshpande', digital: 'Anke Richter', fleet: 'Meera Joshi', rider: 'Gonçalo Pacheco', people: 'Vicente Toledo',
};
export const sponsors: readonly string[] = ['Helena Duarte', 'Rajesh Iyer', 'Margaret Ellison'];
/** Not here yet, only known by name, or gone again. */
export const invited: readonly string[] = ['Milena Duarte', 'Iara Nascimento', 'Harpreet Gill'];
export const named: readonly string[] = ['Anselmo Dias', 'Nelson Braga'];
export const departed: readonly string[] = ['Hugo Serrano', 'Maeve Sullivan'];
