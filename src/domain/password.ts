/**
 * Which passwords are good enough: long ones that are not the first guesses. Length protects more than a mix of
 * character classes, so no class is asked for. Source: NIST SP 800-63B, 5.1.1.2.
 */
import { allow, refuse, type Verdict } from './verdict.ts';

/** Fewest characters of a password. */
export const SHORTEST_PASSWORD = 10;
/** Fewer different characters than this are a pattern, not a password: `aaaaaaaaaa`, `1212121212`. */
export const FEWEST_DIFFERENT_CHARACTERS = 4;

/** The person the password is for: what an acquaintance would try first. */
export type PasswordOwner = { readonly email: string; readonly name: string };

/** The most common passwords of at least ten characters, in English and Portuguese, in small letters. */
const COMMON: ReadonlySet<string> = new Set([
  '1234567890', '0123456789', '0987654321', '9876543210', '12345678910', '123456789a', '123456789q', '1234512345', '1122334455',
  '1q2w3e4r5t', 'q1w2e3r4t5', '1qaz2wsx3edc', 'qwertyuiop', 'qwerty12345', 'qwerty123456', 'asdfghjkl1', 'zxcvbnm123',
  'abcdefghij', 'abcd123456', 'abc1234567', 'abc123abc123', 'password12', 'password123', 'password1234', 'password1!', 'passw0rd123',
  'p@ssw0rd123', 'mypassword', 'administrator', 'admin12345', 'welcome123', 'welcome1234', 'letmein123', 'changeme123', 'iloveyou12',
  'iloveyou123', 'monkey1234', 'dragon1234', 'football123', 'baseball123', 'princess123', 'sunshine123', 'superman123', 'trustno1234',
  'senha12345', 'senha123456', 'minhasenha', 'mudar12345', 'mudar123456', 'brasil1234', 'flamengo123', 'corinthians', 'palmeiras123',
  'internet123', 'computador', 'teste12345', 'rooftop123', 'rooftop1234',
]);

/**
 * Whether a password may be chosen; a refusal says why, never what. Example: for Ana Souza, `ana.souza 1` is refused
 * with `password-too-weak` and the reason `is-name`; `four horses on a roof` is allowed.
 */
export function checkPassword(password: string, owner: PasswordOwner): Verdict<string> {
  const reason = weaknessOf(password, owner);
  return reason === null ? allow(password) : refuse('password-too-weak', { reason, shortest: SHORTEST_PASSWORD });
}

function weaknessOf(password: string, { email, name }: PasswordOwner): string | null {
  const characters = [...password];
  if (characters.length < SHORTEST_PASSWORD) return 'too-short';
  if (COMMON.has(password.toLowerCase())) return 'too-common';
  if (new Set(characters).size < FEWEST_DIFFERENT_CHARACTERS) return 'too-uniform';
  const core = coreOf(password);
  if (core === '') return null;
  if (core === coreOf(email) || core === coreOf(email.split('@')[0] ?? '')) return 'is-email';
  return core === coreOf(name) ? 'is-name' : null;
}

/** Letters and digits alone, small, without accents and without digits at the end: `Ana.Souza1` is `anasouza`. */
function coreOf(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '').replace(/\p{N}+$/u, '');
}
