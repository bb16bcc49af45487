/** The native library is loaded by the first password, so that an idle server does not carry it. */
const argon2 = () => import('@node-rs/argon2');

/** argon2id with 19 MiB and two passes, the first choice of the OWASP password cheat sheet. About 30 ms of one core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash to keep of a password. Letters that look the same are the same: `é` may be typed as one character or as two. */
export async function hashPassword(password: string): Promise<string> {
  return (await argon2()).hash(password.normalize('NFKC'), COST);
}

/** Whether the password is the one that was hashed. Without a hash it answers no, after the same time. */
export async function isPassword(hash: string | null | undefined, password: string): Promise<boolean> {
  if (!hash?.startsWith('$argon2')) {
    await hashPassword(password);
    return false;
  }
  return (await argon2()).verify(hash, password.normalize('NFKC'));
}
