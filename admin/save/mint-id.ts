const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** A permanent number: ten characters of RFC 4648's base 32 in lower case, 50 random bits. */
export function mintId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}
