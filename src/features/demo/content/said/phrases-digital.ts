import { together, type Phrases } from './phrases.ts';

/** Digital products, and people and finance. */
export const digitalPhrases: Phrases = {
  progress: [
    [
      'Five interviews with people over seventy changed our order of work.',
      'Cinco entrevistas com pessoas de mais de setenta anos mudaram nossa ordem de trabalho.',
    ],
    ['Three releases this week, none taken back.', 'Três versões nesta semana, nenhuma desfeita.'],
    ['We deleted what nobody used; nobody noticed.', 'Apagamos o que ninguém usava; ninguém percebeu.'],
  ],
  problems: [
    [
      ['Two people left for another team.', 'Duas pessoas foram para outra equipe.'],
      ['Hand over what is not ours any more.', 'Passar adiante o que já não é nosso.'],
    ],
    [
      ['We measure the same thing differently on two systems.', 'Medimos a mesma coisa de formas diferentes em dois sistemas.'],
      ['One definition by Friday, written into the key result.', 'Uma só definição até sexta, escrita no resultado-chave.'],
    ],
  ],
  plans: [
    ['Ask the service team what people ask most', 'Perguntar ao atendimento o que mais se pergunta'],
    ['Turn the slowest query into two', 'Dividir em duas a consulta mais lenta'],
    ['Show the half-finished version to riders', 'Mostrar a versão inacabada a passageiros'],
  ],
};
export const appPhrases: Phrases = together(
  digitalPhrases,
  {
    progress: [
      [
        'The first half of the users has the new start screen; nobody asked for the old one.',
        'Metade dos usuários já tem a nova tela inicial; ninguém pediu a antiga.',
      ],
      ['We removed one question from the purchase, and more people finish it.', 'Tiramos uma pergunta da compra, e mais gente conclui.'],
      ['The crash that hit old phones is found and fixed.', 'A falha que atingia celulares antigos foi encontrada e corrigida.'],
    ],
    problems: [
      [
        ['The store holds our update back for review.', 'A loja segura nossa atualização para análise.'],
        ['Answer their questions today, ask for the fast lane.', 'Responder hoje às perguntas, pedir a via rápida.'],
      ],
      [
        ['Testing on old phones takes us a day each week.', 'Testar em celulares antigos nos toma um dia por semana.'],
        ['Rent the device farm for one quarter.', 'Alugar o laboratório de aparelhos por um trimestre.'],
      ],
    ],
    plans: [
      ['Watch eight people buy their first ticket', 'Observar oito pessoas comprando o primeiro bilhete'],
      ['Ship the shorter purchase to everyone', 'Liberar a compra mais curta para todos'],
    ],
  },
);
export const ticketingPhrases: Phrases = together(
  digitalPhrases,
  {
    progress: [
      ['Half of the readers update overnight by themselves.', 'Metade dos leitores se atualiza sozinha à noite.'],
      ['Refunds under ten euros run without a hand since Monday.', 'Reembolsos abaixo de dez euros rodam sem mão humana desde segunda.'],
    ],
    problems: [
      [
        ['The bank changes its interface in the middle of our quarter.', 'O banco muda a interface no meio do nosso trimestre.'],
        ['One pair works on it until it is done.', 'Uma dupla cuida disso até terminar.'],
      ],
      [
        ['Inspectors cannot read the new cards yet.', 'Os fiscais ainda não leem os novos cartões.'],
        ['Forty test devices next week.', 'Quarenta aparelhos de teste na próxima semana.'],
      ],
    ],
    plans: [
      ['Reconcile one week of taps with the bank', 'Conciliar uma semana de aproximações com o banco'],
      ['Explain the daily cap on one page', 'Explicar o limite diário em uma página'],
    ],
  },
);
export const travelPhrases: Phrases = together(
  digitalPhrases,
  {
    progress: [
      ['Positions now arrive every five seconds instead of every twenty.', 'As posições chegam agora a cada cinco segundos, e não a cada vinte.'],
      ['The predictions learned the roadworks of this year.', 'As previsões aprenderam as obras deste ano.'],
      ['The old timetable import is switched off.', 'A importação antiga de horários foi desligada.'],
      ['Editors and controllers wrote twelve messages together.', 'Editores e controladores escreveram doze avisos juntos.'],
    ],
    problems: [
      [
        ['Vehicles of the east depot send no positions after noon.', 'Veículos da garagem leste não enviam posição depois do meio-dia.'],
        ['Go there with a laptop on Wednesday.', 'Ir até lá com um laptop na quarta.'],
      ],
      [
        ['Messages are too long for the old displays.', 'Os avisos são longos demais para os painéis antigos.'],
        ['Short version of every template.', 'Versão curta de cada modelo.'],
      ],
    ],
    plans: [
      ['Compare predictions with the truth on three lines', 'Comparar previsões com a realidade em três linhas'],
      ['Agree on the wording with the control centre', 'Combinar o texto com o centro de controle'],
      ['Switch the second depot to the new feed', 'Passar a segunda garagem para a nova fonte'],
    ],
  },
);

export const peoplePhrases: Phrases = {
  progress: [
    ['The roster wish list is open to all depots.', 'A lista de desejos de escala está aberta a todas as garagens.'],
    ['Every depot manager held talks with those who think of leaving.', 'Cada gerente de garagem conversou com quem pensa em sair.'],
    ['Forty leaders took part in the first evening on good talks.', 'Quarenta líderes participaram da primeira noite sobre boas conversas.'],
  ],
  problems: [
    [
      ['Three depots do not answer the survey.', 'Três garagens não respondem à pesquisa.'],
      ['Go there at shift change with coffee.', 'Ir até lá na troca de turno, com café.'],
    ],
    [
      ['The numbers for last month come only on the twentieth.', 'Os números do mês passado só chegam no dia vinte.'],
      ['Ask for a first estimate on the fifth.', 'Pedir uma primeira estimativa no dia cinco.'],
    ],
  ],
  plans: [
    ['Show the roster test to the works council', 'Mostrar o teste de escala ao sindicato'],
    ['Ask ten people why they stayed', 'Perguntar a dez pessoas por que ficaram'],
  ],
};
export const academyPhrases: Phrases = together(
  peoplePhrases,
  {
    progress: [
      ['Fourteen new drivers began, all with a mentor.', 'Quatorze novos motoristas começaram, todos com mentor.'],
      ['The simulator runs in the evening too.', 'O simulador funciona também à noite.'],
      ['Two courses are now led by drivers themselves.', 'Dois cursos agora são conduzidos por motoristas.'],
    ],
    problems: [
      [
        ['The authority takes six weeks for a driving licence.', 'O órgão leva seis semanas para uma habilitação.'],
        ['Hand in all papers on the first day of the course.', 'Entregar todos os papéis no primeiro dia do curso.'],
      ],
      [
        ['Mentors get no time for their task.', 'Mentores não recebem tempo para a tarefa.'],
        ['Two hours per week in the roster, from next month.', 'Duas horas por semana na escala, a partir do próximo mês.'],
      ],
    ],
    plans: [
      ['Ask ten new drivers about their first week', 'Perguntar a dez novos motoristas sobre a primeira semana'],
      ['Win mentors for the four lines without one', 'Conseguir mentores para as quatro linhas que não têm'],
      ['Shorten the theory part by a day', 'Encurtar a parte teórica em um dia'],
    ],
  },
);
export const financePhrases: Phrases = together(
  peoplePhrases,
  {
    progress: [['The fare study has a thousand answers.', 'O estudo de tarifas tem mil respostas.']],
    problems: [
      [
        ['The cities decide on fares only after the holidays.', 'As cidades só decidem sobre tarifas depois das férias.'],
        ['Prepare two variants.', 'Preparar duas variantes.'],
      ],
    ],
    plans: [['Compare fares with three neighbouring cities', 'Comparar tarifas com três cidades vizinhas']],
  },
);
