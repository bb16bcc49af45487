import { describe, expect, it } from 'vitest';
import { findings } from './coach.ts';
import type { TextKind } from './reading.ts';
import { TEXT_RULES } from './rules.ts';
import { LANGUAGES } from './words/word-list.ts';

const rulesOf = (text: string, kind: TextKind, language?: string) => findings(text, kind, { language }).findings.map((each) => each.rule);

/** Rule, language, a text it speaks about, a text it leaves alone. */
const OBJECTIVES: [string, string, string, string][] = [
  ['O-01', 'en', 'Serve 40 % more schools', 'Schools ask for us by name in Q3 2026'],
  ['O-01', 'pt', 'Atender 40 % mais escolas', 'As escolas nos procuram no terceiro trimestre de 2026'],
  ['O-01', 'es', 'Duplicar las ventas', 'Las escuelas nos buscan en 2026'],
  ['O-01', 'de', 'Umsatz um 1.200,50 € steigern', 'Schulen fragen bis 31. März 2026 nach uns'],
  ['O-02', 'en', 'Roll out the new intranet', 'Colleagues find every answer in one place'],
  ['O-02', 'en', 'We will finally set up a helpdesk', 'Build a culture of honest feedback'],
  ['O-02', 'en', 'Build a mobile app', 'Launch a service that farmers recommend to their neighbours'],
  ['O-02', 'pt', 'Implantar o novo sistema de chamados', 'Cada colega encontra a resposta em um só lugar'],
  ['O-02', 'es', 'Desarrollar una aplicación móvil', 'Cada vecino encuentra su trámite en un solo lugar'],
  ['O-02', 'de', 'Wir führen ein neues Ticketsystem ein', 'Jede Kollegin findet ihre Antwort an einem Ort'],
  ['O-03', 'en', 'Maintain our position in the north', 'Win back the villages we lost'],
  ['O-03', 'pt', 'Manter a posição no norte', 'Reconquistar os bairros que perdemos'],
  ['O-03', 'es', 'Mantener la posición en el norte', 'Recuperar los barrios que perdimos'],
  ['O-03', 'de', 'Unsere Position im Norden beibehalten', 'Die verlorenen Dörfer zurückgewinnen'],
  ['O-05', 'en', 'Shorten queues and train the night shift', 'Nurses and doctors trust the night shift'],
  ['O-05', 'en', 'Grow exports; cut the waste of our mills', 'Design and build the hall our town deserves'],
  ['O-05', 'pt', 'Encurtar as filas e reduzir o desperdício', 'Enfermeiras e médicos confiam no plantão'],
  ['O-05', 'es', 'Acortar las colas y reducir el desperdicio', 'Enfermeras y médicos confían en la guardia'],
  ['O-05', 'de', 'Warteschlangen verkürzen und Abfall verringern', 'Pflegende und Ärzte vertrauen der Nachtschicht'],
  ['O-06', 'en', 'Improve our processes', 'Improve the way new mothers are received in our wards'],
  ['O-06', 'en', 'Teamwork', 'Neighbours help each other'],
  ['O-06', 'pt', 'Ter excelente atendimento', 'Quem liga à noite fala com alguém que resolve'],
  ['O-06', 'es', 'Mejorar la calidad', 'Quien llama de noche habla con alguien que resuelve'],
  ['O-06', 'de', 'Die Qualität verbessern', 'Wer nachts anruft, spricht mit jemandem, der hilft'],
  ['O-07', 'en', 'Users move to Heron 4.1', 'Users order without calling'],
  ['O-13', 'en', 'Improve module seven of the core', 'Nurses improve their reports in one shift'],
];

const KEY_RESULTS: [string, string, string, string][] = [
  ['K-01', 'en', 'Faster answers', 'Halve the time to an answer'],
  ['K-01', 'en', 'Raise the share to X %', 'Raise the share to 12 %'],
  ['K-01', 'pt', 'Respostas mais rápidas até março de 2026', 'Reduzir pela metade o tempo de resposta'],
  ['K-01', 'es', 'Respuestas más rápidas', 'Tres de cada cinco respuestas en un día'],
  ['K-01', 'de', 'Schnellere Antworten im Q3', 'Antwortzeit halbieren'],
  ['K-02', 'en', 'Ship the tablet app by 1 March', 'Release frequency from 2 to 9 a month'],
  ['K-02', 'en', 'Write 3 manuals', 'Increase use of manuals by launching a search'],
  ['K-02', 'en', 'The new depot is live', 'Open the depot and raise parcels on time from 80 % to 93 %'],
  ['K-02', 'pt', 'Contratar cinco motoristas', 'Entregas no prazo de 81 % a 95 %'],
  ['K-02', 'pt', 'Lançamento do aplicativo', 'Entregar 95 % das encomendas no prazo'],
  ['K-02', 'es', 'Implementar el nuevo almacén', 'Entregas a tiempo de 81 % a 95 %'],
  ['K-02', 'de', 'Einführung des neuen Lagers', 'Pünktliche Lieferungen von 81 % auf 95 %'],
  ['K-02', 'de', 'Du schreibst drei Handbücher', 'Die Zahl der Rückfragen sinkt von 40 auf 12'],
  ['K-03', 'en', 'Support the depot with the audit', 'Support tickets from 90 to 40 a week'],
  ['K-03', 'pt', 'Apoiar o depósito na auditoria', 'Chamados de 90 para 40 por semana'],
  ['K-03', 'es', 'Analizar las quejas del almacén', 'Quejas de 90 a 40 por semana'],
  ['K-03', 'de', 'Das Lager beim Audit unterstützen', 'Beschwerden von 90 auf 40 je Woche'],
  ['K-04', 'en', 'Run six workshops', 'Cut weekly meetings from 9 to 4'],
  ['K-04', 'pt', 'Realizar 6 oficinas', '60 % dos líderes aplicam o método'],
  ['K-04', 'es', 'Hacer 6 talleres', 'El 60 % de los líderes aplica el método'],
  ['K-04', 'de', '6 Schulungen durchführen', '60 % der Leitungen wenden das Verfahren an'],
  ['K-05', 'en', 'Reach 95 % on time', '95 % on time (currently 81 %)'],
  ['K-06', 'en', 'Rating from 4.2 to 4.2', 'Rating from 4.2 to 4.6'],
  ['K-06', 'pt', 'Nota de 1.200,50 € para 1.200,50 €', 'Nota de 1.200,50 € para 1.200,60 €'],
  ['K-07', 'en', 'Reduce waiting from 5 to 9 days', 'Reduce waiting from 2 hours to 30 minutes'],
  ['K-07', 'de', 'Wartezeit von 5 auf 9 Tage senken', 'Wartezeit von 9 auf 5 Tage senken'],
  ['K-08', 'en', 'Reach 500', 'Reach 500 paying farms'],
  ['K-13', 'en', 'Measure the churn', 'Churn from the baseline of 8 % to 5 %'],
  ['K-13', 'pt', 'Medir a evasão até a semana 3', 'Evasão de 8 % para 5 %'],
  ['K-14', 'en', 'Cut cost by 10 % and errors by 5 %', 'Keep the rate between 5 and 10 % of orders'],
  ['K-14', 'de', 'Kosten um 10 % und Fehler um 5 % senken', 'Kosten in Lager und Versand um 10 % senken'],
  ['K-15', 'en', '10,000 total sign-ups', '35 % of sign-ups are active after 30 days'],
  ['K-19', 'en', 'Improve quality by 10 %', 'Defects in quality checks of line two by 10 %'],
  ['K-19', 'pt', 'Aumentar a produtividade em 10 %', 'Aumentar as vendas em 10 %'],
  ['K-21', 'en', 'Uptime of 120 %', 'Net retention of 120 %'],
  ['K-21', 'en', 'Score of 12/10 in the test', 'Score of 8/10 in the test'],
  ['K-23', 'en', 'Weighted index of 6 indicators above 0.8 in 3 of 5 regions', 'Share answered in 2 days from 60 % to 85 %'],
  ['K-24', 'en', 'Continue monthly reporting', 'Keep complaints below 5 a week'],
  ['K-24', 'de', 'Monatliche Berichte fortführen', 'Beschwerden bleiben unter 5 je Woche'],
];

describe('objectives', () => {
  it.each(OBJECTIVES)('%s (%s) speaks about "%s" and not about "%s"', (rule, language, bad, good) => {
    expect(rulesOf(bad, 'objective', language)).toContain(rule);
    expect(rulesOf(good, 'objective', language)).not.toContain(rule);
  });

  it('calls a paragraph too long, and one line not', () => {
    expect(rulesOf('word '.repeat(21), 'objective')).toContain('O-04');
    expect(rulesOf('Drivers love the new shuttle service', 'objective')).toEqual([]);
  });
});

describe('key results', () => {
  it.each(KEY_RESULTS)('%s (%s) speaks about "%s" and not about "%s"', (rule, language, bad, good) => {
    expect(rulesOf(bad, 'key_result', language)).toContain(rule);
    expect(rulesOf(good, 'key_result', language)).not.toContain(rule);
  });

  it('has nothing to say about a plain from–to, in any of the languages', () => {
    for (const text of ['Raise NPS from 32 to 50', 'Elevar o NPS de 32 para 50', 'Subir el NPS de 32 a 50', 'NPS von 32 auf 50 steigern']) expect(rulesOf(text, 'key_result')).toEqual([]);
  });
});

describe('fields', () => {
  const severityOf = (rule: string, text: string, fields: object) => findings(text, 'key_result', { language: 'en', fields }).findings.find((each) => each.rule === rule)?.severity;

  it('a metric without a number is an error; a bare text is only warned; a number in a field is enough', () => {
    expect(severityOf('K-01', 'Glad visitors', { metricKind: 'from-to' })).toBe('error');
    expect(severityOf('K-01', 'Glad visitors', {})).toBe('warning');
    expect(severityOf('K-01', 'Glad visitors', { metricKind: 'from-to', baseline: '3', target: '4' })).toBeUndefined();
    expect(severityOf('K-01', 'Glad visitors', { metricKind: 'yes-no' })).toBeUndefined();
  });

  it('fields that contradict each other are errors', () => {
    expect(severityOf('K-06', 'Rating', { baseline: '4.20', target: '4.2' })).toBe('error');
    expect(severityOf('K-07', 'Rating', { baseline: '5', target: '9', direction: 'decrease' })).toBe('error');
    expect(severityOf('K-21', 'Complaints', { target: '-4', unit: 'count' })).toBe('error');
    expect(severityOf('K-05', 'Reach 95 % on time', { metricKind: 'from-to' })).toBe('warning');
  });
});

describe('what a finding carries', () => {
  it('the very words, where they stand', () => {
    const text = 'We will launch the portal';
    const [found] = findings(text, 'key_result').findings;
    expect(found).toMatchObject({ rule: 'K-02', severity: 'warning', defect: 'task-as-key-result', evidence: [{ words: 'launch' }] });
    expect(text.slice(found!.evidence[0]!.start, found!.evidence[0]!.end)).toBe('launch');
  });

  it('speaks the language of the text, or the one asked for', () => {
    expect(findings('Portal einführen', 'key_result', { language: 'de' }).findings[0]!.message).toBe('Eine Aufgabe, kein Ergebnis');
    expect(findings('Portal einführen', 'key_result', { language: 'de', speak: 'en' }).findings[0]!.message).toBe('A task, not a result');
  });

  it('says which rules have no words for a language, and leaves out rules that are turned off', () => {
    expect(findings('Gjennomfør fem møter', 'key_result', { language: 'no' })).toMatchObject({ language: 'unknown', silent: expect.arrayContaining(['K-02', 'K-04']) });
    expect(findings('Launch the portal', 'key_result', { off: ['K-02', 'K-01'] }).findings).toEqual([]);
  });

  it('takes the severity an organisation chose', () => {
    const [found] = findings('Reach 95 % on time', 'key_result', { fields: { metricKind: 'from-to' }, severities: { 'K-05': 'error' } }).findings;
    expect(found).toMatchObject({ rule: 'K-05', severity: 'error' });
  });

  it('no error rests on a word list, and every rule says everything in four languages', () => {
    for (const rule of TEXT_RULES) {
      if (rule.kind === 'lex') expect(rule.severity).not.toBe('error');
      for (const language of LANGUAGES) expect(Object.values(rule.words[language]).every((words) => words.length > 1)).toBe(true);
    }
  });
});

describe('examples of the rules', () => {
  const cases = TEXT_RULES.filter((rule) => rule.id !== 'O-04').flatMap((rule) => LANGUAGES.map((language) => [rule.id, language, rule] as const));

  it.each(cases)('%s (%s) finds its own bad example and passes its good one', (id, language, rule) => {
    expect(rulesOf(rule.words[language].bad, rule.appliesTo, language)).toContain(id);
    expect(rulesOf(rule.words[language].good, rule.appliesTo, language)).not.toContain(id);
  });
});
