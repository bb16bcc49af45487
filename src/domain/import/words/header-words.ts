import type { ColumnRole } from '../mapping.ts';
import { fold } from './fold.ts';

/**
 * Header words of the four languages, by role. A word may stand under several roles (`start` is a day or a value,
 * `goal` an objective or a target): then the content of the column decides, in the order of this list.
 */
const HEADER_WORDS: Partial<Record<ColumnRole, string>> = {
  kind: 'type, object type, item type, goal type, kind, okr type, tipo, tipo de item, tipo de okr, typ, art, element',
  'objective-title': `objective, objectives, objective title, objective name, okr objective, goal, goals, objetivo,
    objetivos, título do objetivo, nome do objetivo, meta,
    título del objetivo, nombre del objetivo, ziel, ziele, zielname, objektiv`,
  'key-result-title': `key result, key results, keyresult, key result title, key result name, kr, krs, result,
    resultado chave, resultados chave, resultado-chave, resultado, resultados,
    resultado clave, resultados clave, schlüsselergebnis, schlüsselergebnisse, schlüsselresultat, schlüsselresultate,
    ergebnis, indicador, indicador chave`,
  title: `title, name, summary, okr, okrs, item, goal title, goal name, text, headline, título, titulo, nome, nombre,
    resumo, resumen, titel, bezeichnung, name des ziels, goals and key results,
    objectives and key results, objetivos e resultados, objetivos y resultados, ziele und ergebnisse`,
  numbering: `order, no, nr, #, number, num, wbs, outline, outline number, número, numero, nº, n, ordem, orden,
    nummer, nummerierung, lfd nr, numeração, numeración`,
  'row-id': `id, row id, key, identifier, goal id, objective id, okr id, código, codigo, code, kennung, schlüssel,
    uid, gid`,
  parent: `parent, parent id, parent row id, parent row ids, parent goal, parent goal id, parent objective,
    aligned to, aligned with, alignment, parent okr, parent title,
    pai, objetivo pai, item pai, id pai, alinhado a, alinhado com, padre, objetivo padre, id padre, alineado a,
    superior, objetivo superior, übergeordnet, übergeordnetes ziel, elternziel, eltern id, oberziel`,
  description: `description, why, notes, note, details, rationale, reason, context, descrição, por quê, porque,
    motivo, justificativa, observações, notas, contexto,
    descripción, por qué, justificación, detalles, observaciones, beschreibung, warum, begründung, notizen, anmerkung,
    anmerkungen`,
  'owner-email': `owner email, owner e-mail, owner email id, owner_email, owner_email_id, email, e-mail, mail,
    owner emails, e-mail do responsável, email do responsável,
    correo, correo electrónico, correo del responsable, e-mail adresse, e-mail des verantwortlichen`,
  owner: `owner, owners, owner name, responsible, responsible person, assignee, assigned to, lead, dri, accountable,
    champion, person,
    responsável, dono, dona, líder, pessoa, responsáveis, atribuído a, responsable, responsables, propietario, dueño,
    encargado, asignado a,
    verantwortlich, verantwortliche, verantwortlicher, verantwortliche person, eigentümer, zuständig, besitzer,
    inhaber`,
  team: `team, teams, department, departments, squad, group, business unit, division, area, organisation unit, equipe,
    equipes, time, times, área, áreas, setor, departamento, departamentos,
    diretoria, secretaria, gerência, unidade organizacional, equipo, equipos, dirección, gerencia, abteilung,
    abteilungen, bereich, gruppe, mannschaft`,
  cycle: `cycle, period, quarter, time period, timeframe, time frame, goal cycle, okr cycle, session, year, ciclo,
    período, periodo, trimestre, quarter year, ano, año,
    zyklus, quartal, zeitraum, periode, jahr`,
  'start-day': `start date, expected start date, started at, start day, begins, begin, start, starts, planned start,
    data de início, data início, data inicial, início, inicio, começo,
    fecha de inicio, fecha inicio, fecha inicial, comienzo, startdatum, beginn, anfang, anfangsdatum, beginnt am,
    metric start date`,
  'end-day': `end date, expected end date, due date, due, due at, deadline, target date, end, ends, finish,
    finish date, completion date, planned end, until,
    data de fim, data fim, data final, data de término, data limite, prazo, término, fim, entrega, vencimento,
    data de entrega, fecha de fin, fecha fin, fecha final, fecha límite, plazo, fin, vencimiento,
    enddatum, ende, fällig, fällig am, fälligkeit, fälligkeitsdatum, frist, termin, bis`,
  baseline: `baseline, base line, base value, start value, starting value, initial value, initial, metric start value,
    start, starting point, from, valor inicial, linha de base, baseline value, ponto de partida,
    partida, valor de partida, valor base, início, inicio, de, línea base, línea de base, punto de partida, startwert,
    ausgangswert, basiswert, anfangswert, ist-wert start, beginn, anfang, von`,
  current: `current, current value, actual, actual value, now, latest, latest value, today, metric current value,
    valor atual, atual, realizado, resultado atual, valor realizado,
    valor actual, actualidad, real, aktuell, aktueller wert, istwert, ist-wert, ist, stand, aktueller stand`,
  target: `target, target value, end value, goal value, goal, metric target value, to, target number, meta, alvo,
    valor alvo, valor meta, valor da meta, valor objetivo, objetivo, valor final, metas, para,
    zielwert, soll, sollwert, soll-wert, ziel, bis zum wert`,
  unit: `unit, units, metric unit, unit of measure, unidade, unidade de medida, unidad, unidad de medida, einheit,
    maßeinheit, metric`,
  measure: `metric type, measure, measurement, measurement type, kr type, key result type, goal type, tipo de métrica,
    tipo de medida, tipo de meta, métrica, tipo de kr, kennzahl, messgröße, art der messung`,
  progress: `progress, progress %, % progress, completion, % complete, percent complete, % done, done %, complete,
    percentage, progresso, progresso %, % progresso, avanço, % concluído, conclusão, percentual,
    progreso, avance, % avance, % completado, porcentaje, fortschritt, fortschritt %, % fortschritt, zielerreichung,
    erfüllungsgrad, erfüllung, abgeschlossen %`,
  score: `score, final score, scores, grade, grading, end q, nota, nota final, pontuação, puntuación, puntaje,
    calificación, bewertung, punktzahl, endbewertung, note`,
  status: `status, state, health, progress status, rag, rag status, traffic light, okr status, situação, estado,
    farol, semáforo, andamento, condição, situación, ampel, zustand, phase`,
  confidence: `confidence, confidence level, confidence score, confidence 0 10, confiança, nível de confiança,
    confianza, nivel de confianza, zuversicht, konfidenz, vertrauen`,
  weight: `weight, weight %, weighting, importance, peso, peso %, ponderação, importância, ponderación, importancia,
    gewicht, gewichtung, wichtigkeit`,
  ambition: `ambition, ambition level, commitment, committed aspirational, committed or aspirational, goal type,
    ambição, tipo de ambição, compromisso, ambición, compromiso, ambition verbindlichkeit, verbindlichkeit`,
  tags: `tags, tag, labels, label, categories, category, etiquetas, rótulos, marcadores, categorias, categoria,
    categorías, categoría, schlagworte, kategorien, kategorie, pillar, pilar, säule, theme, tema, thema`,
  ignore: `metric name, created at, created, updated at, modified, last updated, last check in, created by, creator,
    watchers, workspace id, visibility, custom visibility emails, issue link, link, url, check in type, checkins,
    review cycle id, review cycle weightage, approved, action, is archived, is private, notification frequency,
    criado em, atualizado em, creado en, actualizado en, erstellt am, geändert am, individual emails, priority,
    prioridade, prioridad, priorität`,
};

/** The roles each header word may have, first choice first. */
const ROLES_BY_WORD: ReadonlyMap<string, ColumnRole[]> = rolesByWord();
const LONGEST_WORD = Math.max(...[...ROLES_BY_WORD.keys()].map((word) => word.split(' ').length));

/** A header that names one of several key results of the row: `key_result_2_title`. */
export type WideHeader = { role: ColumnRole; ordinal: number };

/** The roles that fit a header, and whether it is exactly such a word or contains one. */
export function rolesOfHeader(header: string): { roles: ColumnRole[]; word: string; exact: boolean } | null {
  const folded = fold(header).replace(/ %$/, (end) => (ROLES_BY_WORD.has(fold(header)) ? end : ''));
  if (folded === '' || folded.length > 80) return null;
  const exact = ROLES_BY_WORD.get(folded);
  if (exact) return { roles: exact, word: folded, exact: true };
  const words = folded.split(' ');
  for (let length = Math.min(words.length - 1, LONGEST_WORD); length >= 1; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const word = words.slice(start, start + length).join(' ');
      const roles = word.length >= 3 ? ROLES_BY_WORD.get(word) : undefined;
      if (roles) return { roles, word, exact: false };
    }
  }
  return null;
}

const WIDE = /^(?:key result|kr|resultado chave|resultado clave|schlusselergebnis|resultado) ?(\d{1,2})(?: (.*))?$/;
const WIDE_ROLES: Partial<Record<ColumnRole, ColumnRole>> = {
  title: 'wide-title', 'key-result-title': 'wide-title', description: 'wide-title', progress: 'wide-progress', score: 'wide-progress', baseline: 'wide-baseline', 'start-day': 'wide-baseline',
  current: 'wide-current', target: 'wide-target', owner: 'wide-owner', 'owner-email': 'wide-owner',
};

/** Key results side by side: `KR 1`, `key_result_2_completion`, `Resultado-chave 3 meta`. */
export function wideHeader(header: string): WideHeader | null {
  const found = WIDE.exec(fold(header));
  if (!found || Number(found[1]) === 0) return null;
  const rest = found[2];
  const role = rest === undefined ? 'wide-title' : rolesOfHeader(rest)?.roles.map((each) => WIDE_ROLES[each]).find((each) => each !== undefined);
  return role ? { role, ordinal: Number(found[1]) } : null;
}

/** One column per level: `L1`, `Level 2`, `Nível 3`, `Ebene 1`. */
export function levelHeader(header: string): number | null {
  const found = /^(?:l|level|nivel|ebene|stufe) ?(\d{1,2})$/.exec(fold(header));
  return found ? Number(found[1]) : null;
}

function rolesByWord(): Map<string, ColumnRole[]> {
  const table = new Map<string, ColumnRole[]>();
  for (const role of Object.keys(HEADER_WORDS) as ColumnRole[]) {
    for (const written of HEADER_WORDS[role]!.split(',')) {
      const word = fold(written);
      const roles = table.get(word) ?? [];
      if (word !== '' && !roles.includes(role)) table.set(word, [...roles, role]);
    }
  }
  return table;
}
