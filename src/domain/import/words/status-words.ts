import type { StatusMeaning } from '../mapping.ts';
import { fold, wordTable } from './fold.ts';

const STATUSES = wordTable<StatusMeaning>({
  'on-track': `on track, ontrack, green, good, healthy, ok, ahead, going well,
    no prazo, em dia, no caminho, no caminho certo, no rumo, no rumo certo, dentro do prazo, conforme planejado,
    verde,
    en camino, en buen camino, al día, a tiempo, según lo previsto,
    im plan, auf kurs, planmäßig, im zeitplan, grün, gut`,
  'at-risk': `at risk, risk, amber, yellow, orange, needs attention, attention, behind, slipping,
    em risco, risco, atenção, amarelo, alerta, en riesgo, riesgo, atención, amarillo,
    gefährdet, in gefahr, risiko, gelb, achtung`,
  'off-track': `off track, offtrack, red, critical, blocked, delayed, late, failing,
    fora do prazo, fora do caminho, fora do rumo, atrasado, atrasada, crítico, crítica, vermelho, bloqueado,
    bloqueada,
    fuera de curso, fuera de camino, retrasado, retrasada, desviado, desviada, rojo, bloqueada,
    nicht im plan, nicht auf kurs, vom kurs ab, verzögert, kritisch, rot, blockiert`,
  'under-way': `in progress, active, ongoing, running, started, wip, work in progress, current,
    em andamento, em progresso, em execução, ativo, ativa, iniciado, iniciada,
    en curso, en progreso, en proceso, activo, activa,
    in arbeit, laufend, in bearbeitung, aktiv, begonnen, gestartet`,
  'not-started': `not started, not yet started, todo, to do, open, new, created, pending, planned, backlog, upcoming,
    no status,
    não iniciado, não iniciada, a iniciar, a fazer, não começou, pendente, planejado, planejada, novo, nova,
    no iniciado, no iniciada, sin iniciar, sin empezar, no empezado, pendiente, por hacer, planificado, nuevo, nueva,
    nicht begonnen, noch nicht begonnen, nicht gestartet, offen, geplant, neu, ausstehend`,
  done: `done, complete, completed, achieved, accomplished, finished, met, success, successful, reached,
    concluído, concluída, completo, completa, finalizado, finalizada, feito, feita, atingido, atingida, alcançado,
    alcançada,
    completado, completada, terminado, terminada, hecho, logrado, lograda, alcanzado, alcanzada, cumplido, cumplida,
    abgeschlossen, erledigt, fertig, erreicht, erfüllt`,
  closed: `closed, missed, not achieved, failed, encerrado, encerrada, fechado, fechada, não atingido, cerrado,
    cerrada, no cumplido, geschlossen, beendet, nicht erreicht, verfehlt`,
  dropped: `dropped, cancelled, canceled, abandoned, archived, rejected, withdrawn, removed,
    cancelado, cancelada, descartado, descartada, abandonado, abandonada, arquivado, arquivada, archivado, archivada,
    abgebrochen, verworfen, gestrichen, archiviert, abgelehnt`,
  parked: `postponed, on hold, hold, paused, deferred, parked, later,
    pausado, pausada, suspenso, suspensa, adiado, adiada, em espera, parado, parada,
    en pausa, suspendido, suspendida, pospuesto, pospuesta, aplazado, aplazada, en espera,
    pausiert, zurückgestellt, verschoben, angehalten`,
  draft: `draft, proposed, proposal, rascunho, proposto, proposta, borrador, propuesto, propuesta, entwurf,
    vorgeschlagen, vorschlag`,
});

/** Signs people use alone, where there is no word beside them. */
const SIGNS: [RegExp, StatusMeaning][] = [
  [/🟢|💚|👍|😀|😊|☀/u, 'on-track'], [/🟡|🟠|💛|⚠|😐|⛅/u, 'at-risk'], [/🔴|🛑|👎|😞|🚨|⛈/u, 'off-track'],
  [/✅|✔|☑|🏁|🎉/u, 'done'], [/❌|🗑|✖/u, 'dropped'], [/⏸|🅿/u, 'parked'], [/⚪|⚫|🔘|⬜/u, 'not-started'], [/🏗|🚧|🔄|🏃/u, 'under-way'],
];

/**
 * What a status word means, in English, Portuguese, Spanish or German; case, accents and emoji do not matter. Null when
 * nobody knows it: then the person is asked and the word is kept. Example: `AT RISK` is at risk, `Active 🏗` is under
 * way, `🟢` alone is on track, `Greenish` is unknown.
 */
export function statusOf(text: string): StatusMeaning | null {
  const word = fold(text);
  if (word !== '') return STATUSES.get(word) ?? null;
  return SIGNS.find(([sign]) => sign.test(text))?.[1] ?? null;
}
