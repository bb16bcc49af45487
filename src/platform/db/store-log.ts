/** The few words the database rooms need from a log; a pino logger fits as it is. */
export type StoreLog = {
  debug(facts: object, text: string): void;
  info(facts: object, text: string): void;
  warn(facts: object, text: string): void;
  error(facts: object, text: string): void;
};
