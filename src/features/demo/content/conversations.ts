import type { Text } from './plot.ts';

/** Who speaks: the objective's owner, the lead of its department, the OKR master, somebody of the team, or who loads the demo. */
export type Speaker = 'owner' | 'above' | 'master' | 'colleague' | 'reader' | 'sponsor';
export interface Conversation {
  readonly about: string;
  /** The whole objective, its latest check-in, or its key result by place. */
  readonly on: 'objective' | 'check-in' | number;
  readonly daysAgo: number;
  readonly said: readonly (readonly [Speaker, Text])[];
  /** What the first line said before it was put more kindly; or that it was taken back. */
  readonly edited?: Text;
  readonly removed?: true;
}

/** Talk worth reading on the objectives of the running quarter. */
export const conversations: readonly Conversation[] = [
  { about: 'reliable', on: 'objective', daysAgo: 40, said: [
    ['sponsor', ['I like that this is a promise and not a number. Who tells the riders?', 'Gosto que isto seja uma promessa, e não um número. Quem conta aos passageiros?']],
    ['owner', ['Travel Information and Customer Service together. It is their objective too.', 'Informação ao Passageiro e Atendimento juntos. O objetivo também é deles.']],
    ['master', ['Then let us link theirs to this one, so that everybody sees it.', 'Então vamos ligar os deles a este, para todos verem.']]] },
  { about: 'reliable', on: 1, daysAgo: 9, said: [
    ['above', ['Do cancelled school trips count twice? They do in our report.', 'Viagens escolares canceladas contam em dobro? No nosso relatório, sim.']],
    ['owner', ['No, once. I have asked finance to change the report.', 'Não, uma vez. Pedi a Finanças para mudar o relatório.']]] },
  { about: 'travel-delay', on: 'check-in', daysAgo: 6, said: [
    ['colleague', ['The east branch is ready for you. We only need the addresses of the displays.', 'O ramal leste está pronto. Só precisamos dos endereços dos painéis.']],
    ['reader', ['You get them tomorrow. Thank you for being so quick.', 'Mando amanhã. Valeu pela rapidez.']]] },
  { about: 'travel-delay', on: 2, daysAgo: 2, said: [
    ['master', ['4 % of messages wrong sounds little. Do you know how many riders that is in a week?', '4% de avisos errados parece pouco. Você sabe quantos passageiros são por semana?']]] },
  { about: 'digital-plan', on: 'objective', daysAgo: 3, said: [
    ['above', ['Could shuttles be in the planner before the airport opens for us?', 'As vans podem entrar no planejador antes de abrirmos o aeroporto?']]] },
  { about: 'digital-plan', on: 0, daysAgo: 12, said: [
    ['colleague', ['Does a walk of ten minutes count as a kind of transport?', 'Dez minutos a pé contam como um modal?']],
    ['reader', ['No. Two vehicles, else we would fool ourselves.', 'Não. Dois veículos, senão nos enganamos.']],
    ['colleague', ['Good. Then we really are at the lower number.', 'Certo. Então estamos mesmo no número menor.']]] },
  { about: 'bus-depart', on: 'check-in', daysAgo: 4, said: [
    ['sponsor', ['Seven weeks early! Please thank the stand-by drivers from me.', 'Sete semanas antes! Agradeça aos motoristas de prontidão por mim.']],
    ['owner', ['I will do it at the gate, at four in the morning.', 'Vou agradecer no portão, às quatro da manhã.']]] },
  { about: 'bus-depart', on: 'objective', daysAgo: 30, said: [
    ['above', ['Why the first stop and not the whole line?', 'Por que o primeiro ponto, e não a linha toda?']],
    ['owner', ['Because that one is in our hands. The rest belongs to the network objective.', 'Porque esse está em nossas mãos. O resto pertence ao objetivo da rede.']]] },
  { about: 'charge-full', on: 'check-in', daysAgo: 4, said: [
    ['above', ['61 degrees is proof enough. I call the maker’s director today.', '61 graus bastam como prova. Ligo hoje para o diretor do fabricante.']],
    ['owner', ['Thank you. Please ask for the exchange in parts, worst ones first.', 'Valeu. Peça a troca por partes, os piores primeiro.']],
    ['sponsor', ['Mobile chargers: bring the cost to the review, I support it.', 'Carregadores móveis: leve o custo à revisão, eu apoio.']]] },
  { about: 'charge-west', on: 0, daysAgo: 8, said: [
    ['colleague', ['The grid operator answers nobody but the board.', 'A distribuidora só responde à diretoria.']],
    ['above', ['I write to them.', 'Eu escrevo para eles.']]] },
  { about: 'bikes-there', on: 'objective', daysAgo: 16, edited: ['This is embarrassing. When do you give up?', 'Isto é constrangedor. Quando vocês desistem?'], said: [
    ['above', ['This is slipping. What would you need to turn it round?', 'Isto está escorregando. O que vocês precisam para virar o jogo?']],
    ['owner', ['A second mechanic for six weeks. Everything else we can do.', 'Um segundo mecânico por seis semanas. O resto nós fazemos.']]] },
  { about: 'bikes-best', on: 'objective', daysAgo: 28, said: [
    ['master', ['“World-class” for whom? And twelve posts are effort, not effect. Shall we rewrite it together?', '“Classe mundial” para quem? E doze posts são esforço, não efeito. Vamos reescrever juntos?']],
    ['owner', ['Yes please, next week is calmer.', 'Sim, por favor, a próxima semana é mais calma.']]] },
  { about: 'shuttle-grow', on: 'objective', daysAgo: 33, said: [
    ['master', ['The objective is a number already. What becomes true for people when you reach it?', 'O objetivo já é um número. O que passa a ser verdade para as pessoas quando vocês o atingem?']],
    ['owner', ['They can count on a ride within a quarter of an hour. You are right, that is the objective.', 'Podem contar com uma van em quinze minutos. Tem razão, esse é o objetivo.']]] },
  { about: 'workshop-all', on: 'objective', daysAgo: 25, said: [
    ['master', ['Three objectives in one, and seven key results. Which of them would you keep if you had to choose?', 'Três objetivos em um, e sete resultados-chave. Quais vocês manteriam se tivessem de escolher?']]] },
  { about: 'service-first', on: 'check-in', daysAgo: 5, said: [
    ['reader', ['Your list of questions is gold. We changed two screens because of it.', 'A lista de perguntas de vocês vale ouro. Mudamos duas telas por causa dela.']],
    ['owner', ['Then you get the next ten as well.', 'Então vocês recebem as próximas dez também.']]] },
  { about: 'tram-quiet', on: 0, daysAgo: 7, said: [
    ['above', ['More complaints than before we began?', 'Mais reclamações do que antes de começarmos?']],
    ['owner', ['Grinding is loud too, and we do it at night. It gets worse before it gets better.', 'Retificar também faz barulho, e fazemos à noite. Piora antes de melhorar.']]] },
  { about: 'app-lite', on: 'objective', daysAgo: 19, said: [
    ['colleague', ['A pity. But rather one thing well.', 'Uma pena. Mas antes uma coisa bem-feita.']]] },
  { about: 'service-lost', on: 'check-in', daysAgo: 10, removed: true, said: [
    ['colleague', ['Wrong objective, sorry.', 'Objetivo errado, desculpe.']]] },
  { about: 'people-stay', on: 'objective', daysAgo: 21, said: [
    ['sponsor', ['What do those say who leave?', 'O que dizem os que saem?']],
    ['owner', ['Not the pay. The weekends, and that nobody knew their name.', 'Não é o salário. São os fins de semana, e que ninguém sabia seu nome.']]] },
  { about: 'ticket-refund', on: 0, daysAgo: 11, said: [
    ['colleague', ['19 days is the median? Our inbox feels like 40.', '19 dias é a mediana? Nossa caixa de entrada parece 40.']],
    ['owner', ['The mean is 37. The slow tenth is what we automate first.', 'A média é 37. O décimo mais lento é o que automatizamos primeiro.']]] },
];
