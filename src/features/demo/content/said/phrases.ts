import type { Text } from '../plot.ts';

/** A problem and what is done about it next. */
export type Trouble = readonly [problem: Text, nextStep: Text];
/** What people of a department write into their check-ins. */
export interface Phrases { readonly progress: readonly Text[]; readonly problems: readonly Trouble[]; readonly plans: readonly Text[] }

/** What is said in a whole department, and what only one of its teams says. */
export const together = (all: Phrases, own: Phrases): Phrases =>
  ({ progress: [...own.progress, ...all.progress], problems: [...own.problems, ...all.problems], plans: [...own.plans, ...all.plans] });

/** Why somebody confirms another status than the numbers suggest. */
export const reasons: { readonly better: readonly Text[]; readonly worse: readonly Text[] } = {
  better: [
    ['The figure lags two weeks behind what we see.', 'O número chega duas semanas depois do que já vemos.'],
    ['Last week had a holiday. Without it we are where we want to be.', 'A semana passada teve feriado. Sem ele estamos onde queremos.'],
    ['The biggest step comes with the delivery next week.', 'O maior passo vem com a entrega da próxima semana.'],
    ['One bad day pulls the mean down, the trend is right.', 'Um dia ruim puxa a média para baixo, a tendência está certa.'],
    ['What was missing is ordered and paid.', 'O que faltava está encomendado e pago.'],
    ['We started later on purpose, the plan holds.', 'Começamos mais tarde de propósito, o plano se mantém.'],
  ],
  worse: [
    [
      'The number looks good, but two of our people are on loan from next week.',
      'O número parece bom, mas duas pessoas nossas estarão emprestadas a partir da semana que vem.',
    ],
    ['We took the easy part first.', 'Começamos pela parte fácil.'],
    ['The supplier has not confirmed the date.', 'O fornecedor não confirmou a data.'],
    ['I do not trust the measurement yet.', 'Ainda não confio na medição.'],
  ],
};

/** What somebody notes beside a value. */
export const notes: readonly Text[] = [
  ['Counted by hand, the sensor was down.', 'Contado à mão, o sensor estava fora do ar.'],
  ['Without the strike day.', 'Sem o dia da greve.'],
  ['Provisional; two depots are missing.', 'Provisório; faltam duas garagens.'],
  ['From the monthly report.', 'Do relatório mensal.'],
  ['Sample of 120 trips.', 'Amostra de 120 viagens.'],
  ['Corrected for the school holidays.', 'Corrigido pelas férias escolares.'],
];

/** What many plan in the middle of a cycle. */
export const reviewPlan: Text = ['Prepare the mid-cycle review', 'Preparar a revisão de meio de ciclo'];

/** Short words under a check-in, and what comes back. */
export const replies: readonly { readonly said: Text; readonly answered?: Text }[] = [
  { said: ['Thank you, that helps us too.', 'Valeu, isso também nos ajuda.'] },
  {
    said: ['Well done. How did you get there?', 'Muito bom. Como chegaram lá?'],
    answered: [
      'We asked those who do the work every day. The ideas were theirs.',
      'Perguntamos a quem faz o trabalho todo dia. As ideias foram deles.',
    ],
  },
  {
    said: ['What would you need from us?', 'O que vocês precisam de nós?'],
    answered: ['One person for three days, best before the end of the month.', 'Uma pessoa por três dias, de preferência antes do fim do mês.'],
  },
  {
    said: ['Is the number with or without weekends?', 'O número é com ou sem fins de semana?'],
    answered: ['Without. I added it to the key result.', 'Sem. Acrescentei no resultado-chave.'],
  },
  { said: ['Seen. I raise it on Thursday.', 'Visto. Levo o assunto na quinta.'] },
  {
    said: ['We had the same trouble last quarter, call me.', 'Tivemos o mesmo problema no trimestre passado, me ligue.'],
    answered: ['I will, thank you.', 'Ligo sim, valeu.'],
  },
  {
    said: [
      'Please do not lower the target yet. Let us look at it together in the mid-cycle review.',
      'Por favor, não baixe a meta ainda. Vamos olhar juntos na revisão de meio de ciclo.',
    ],
    answered: ['Agreed.', 'Combinado.'],
  },
  { said: ['Great to see this move at last.', 'Que bom ver isto andar finalmente.'] },
  {
    said: ['Could you write down how you measured it? Others want to copy you.', 'Pode anotar como mediram? Outros querem copiar.'],
    answered: ['Done, see the note beside the value.', 'Feito, veja a nota ao lado do valor.'],
  },
  { said: ['Help is on the way: we lend you two people from Monday.', 'Ajuda a caminho: emprestamos duas pessoas a partir de segunda.'] },
];
