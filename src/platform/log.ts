import { pino, type Logger } from 'pino';

export type Log = Logger;

/** One JSON line per event on stdout. Tokens, passwords and addresses never get here: only ids, codes and counts do. */
export function openLog(level: string): Log {
  return pino({
    level, base: null, timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['token', 'password', '*.token', '*.password', 'headers.cookie', 'headers.authorization'], censor: '[hidden]' },
  });
}
