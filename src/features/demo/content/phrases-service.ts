import type { Phrases } from './phrases.ts';

/** Riders, digital products, people: where the service is talked about, sold and supported. */
export const riderPhrases: Phrases = {
  progress: [
    ['We read the fifty angriest letters aloud; three causes cover most of them.', 'Lemos em voz alta as cinquenta cartas mais irritadas; três causas explicam quase todas.'],
    ['Two colleagues from the control centre now sit with us in the evening peak.', 'Duas pessoas do centro de controle agora ficam conosco no pico da tarde.'],
    ['The cleaning crew chooses its own round since last week, and stops are cleaner.', 'Desde a semana passada a equipe de limpeza escolhe a rota, e os pontos estão mais limpos.'],
    ['The riders’ council tested the new answers and threw out two.', 'O conselho de passageiros testou as novas respostas e descartou duas.'],
    ['Every lift now has a name to call.', 'Cada elevador tem agora um responsável com nome.'],
    ['The volunteers rode six lines in wheelchairs with us.', 'Os voluntários percorreram seis linhas em cadeira de rodas conosco.'],
    ['Lost property and service share one list at last.', 'Achados e atendimento enfim usam uma lista só.'],
    ['Answers go out within the day on four of five days.', 'As respostas saem no mesmo dia em quatro de cada cinco dias.'],
  ],
  problems: [
    [['The ticket fault on Monday brought 900 cases in one morning.', 'A falha de bilhetes na segunda trouxe 900 casos em uma manhã.'], ['Bundle them and answer together with ticketing.', 'Agrupar e responder junto com bilhetagem.']],
    [['Two lifts wait for the same spare part.', 'Dois elevadores esperam a mesma peça.'], ['Ask the supply team for a second source.', 'Pedir a suprimentos uma segunda fonte.']],
    [['New colleagues have no access to the case system.', 'Colegas novos estão sem acesso ao sistema de casos.'], ['Accounts by Tuesday, promised by digital.', 'Contas até terça, prometido pelo digital.']],
    [['Cleaning at Harbour stops at 20:00, dirt does not.', 'A limpeza no Porto para às 20h, a sujeira não.'], ['Try one late round for four weeks.', 'Testar uma ronda noturna por quatro semanas.']],
    [['Ramps are checked, but faults are not repaired.', 'As rampas são verificadas, mas as falhas não são consertadas.'], ['Agree on 48 hours with the workshops.', 'Combinar 48 horas com as oficinas.']],
  ],
  plans: [
    ['Listen to twenty calls with the whole team', 'Ouvir vinte ligações com a equipe toda'],
    ['Rewrite the three answers nobody understands', 'Reescrever as três respostas que ninguém entende'],
    ['Walk the north line with the cleaning crew', 'Percorrer a linha norte com a equipe de limpeza'],
    ['Invite the riders’ council to the review', 'Convidar o conselho de passageiros para a revisão'],
    ['Sort the oldest open cases', 'Separar os casos abertos mais antigos'],
    ['Test the lift alarm at four stations', 'Testar o alarme de elevador em quatro estações'],
    ['Share our findings with digital', 'Compartilhar nossos achados com o digital'],
  ],
};

export const digitalPhrases: Phrases = {
  progress: [
    ['The first half of the users has the new start screen; nobody asked for the old one.', 'Metade dos usuários já tem a nova tela inicial; ninguém pediu a antiga.'],
    ['We removed one question from the purchase, and more people finish it.', 'Tiramos uma pergunta da compra, e mais gente conclui.'],
    ['Positions now arrive every five seconds instead of every twenty.', 'As posições chegam agora a cada cinco segundos, e não a cada vinte.'],
    ['Five interviews with people over seventy changed our order of work.', 'Cinco entrevistas com pessoas de mais de setenta anos mudaram nossa ordem de trabalho.'],
    ['The old timetable import is switched off.', 'A importação antiga de horários foi desligada.'],
    ['The predictions learned the roadworks of this year.', 'As previsões aprenderam as obras deste ano.'],
    ['Three releases this week, none taken back.', 'Três versões nesta semana, nenhuma desfeita.'],
    ['Half of the readers update overnight by themselves.', 'Metade dos leitores se atualiza sozinha à noite.'],
    ['The crash that hit old phones is found and fixed.', 'A falha que atingia celulares antigos foi encontrada e corrigida.'],
  ],
  problems: [
    [['The store holds our update back for review.', 'A loja segura nossa atualização para análise.'], ['Answer their questions today, ask for the fast lane.', 'Responder hoje às perguntas, pedir a via rápida.']],
    [['Vehicles of the east depot send no positions after noon.', 'Veículos da garagem leste não enviam posição depois do meio-dia.'], ['Go there with a laptop on Wednesday.', 'Ir até lá com um laptop na quarta.']],
    [['The bank changes its interface in the middle of our quarter.', 'O banco muda a interface no meio do nosso trimestre.'], ['One pair works on it until it is done.', 'Uma dupla cuida disso até terminar.']],
    [['We measure finished purchases differently on the two systems.', 'Medimos compras concluídas de forma diferente nos dois sistemas.'], ['One definition by Friday, written into the key result.', 'Uma só definição até sexta, escrita no resultado-chave.']],
    [['Two people left for the new product team.', 'Duas pessoas foram para a equipe do novo produto.'], ['Hand over the displays to operations.', 'Passar os painéis para a operação.']],
    [['Testing on old phones takes us a day each week.', 'Testar em celulares antigos nos toma um dia por semana.'], ['Rent the device farm for one quarter.', 'Alugar o laboratório de aparelhos por um trimestre.']],
  ],
  plans: [
    ['Watch eight people buy their first ticket', 'Observar oito pessoas comprando o primeiro bilhete'],
    ['Ship the shorter purchase to everyone', 'Liberar a compra mais curta para todos'],
    ['Compare predictions with the truth on three lines', 'Comparar previsões com a realidade em três linhas'],
    ['Turn the slowest query into two', 'Dividir em duas a consulta mais lenta'],
    ['Agree on the wording with the control centre', 'Combinar o texto com o centro de controle'],
    ['Ask the service team what people ask most', 'Perguntar ao atendimento o que mais se pergunta'],
    ['Switch the second depot to the new feed', 'Passar a segunda garagem para a nova fonte'],
    ['Delete what nobody uses', 'Apagar o que ninguém usa'],
  ],
};

export const peoplePhrases: Phrases = {
  progress: [
    ['The roster wish list is open to all depots.', 'A lista de desejos de escala está aberta a todas as garagens.'],
    ['Fourteen new drivers began, all with a mentor.', 'Quatorze novos motoristas começaram, todos com mentor.'],
    ['The simulator runs in the evening too.', 'O simulador funciona também à noite.'],
    ['Every depot manager held talks with those who think of leaving.', 'Cada gerente de garagem conversou com quem pensa em sair.'],
    ['The fare study has a thousand answers.', 'O estudo de tarifas tem mil respostas.'],
    ['Two courses are now led by drivers themselves.', 'Dois cursos agora são conduzidos por motoristas.'],
  ],
  problems: [
    [['The authority takes six weeks for a driving licence.', 'O órgão leva seis semanas para uma habilitação.'], ['Hand in all papers on the first day of the course.', 'Entregar todos os papéis no primeiro dia do curso.']],
    [['Mentors get no time for their task.', 'Mentores não recebem tempo para a tarefa.'], ['Two hours per week in the roster, from next month.', 'Duas horas por semana na escala, a partir do próximo mês.']],
    [['Three depots do not answer the survey.', 'Três garagens não respondem à pesquisa.'], ['Go there at shift change with coffee.', 'Ir até lá na troca de turno, com café.']],
    [['The numbers for last month come only on the twentieth.', 'Os números do mês passado só chegam no dia vinte.'], ['Ask for a first estimate on the fifth.', 'Pedir uma primeira estimativa no dia cinco.']],
  ],
  plans: [
    ['Ask ten new drivers about their first week', 'Perguntar a dez novos motoristas sobre a primeira semana'],
    ['Win mentors for the four lines without one', 'Conseguir mentores para as quatro linhas que não têm'],
    ['Show the roster test to the works council', 'Mostrar o teste de escala ao sindicato'],
    ['Compare fares with three neighbouring cities', 'Comparar tarifas com três cidades vizinhas'],
    ['Shorten the theory part by a day', 'Encurtar a parte teórica em um dia'],
  ],
};
