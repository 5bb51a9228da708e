import { LIMITS } from "../limits";

/**
 * What is wrong with a password that someone wants to set, as a sentence; null when nothing is. Length is what counts
 * (NIST SP 800-63B): no kinds of characters are demanded, and only what is guessed first is refused.
 */
export function passwordProblem(password: string, email: string): string | null {
  const { min, max } = LIMITS.password;
  if (password.length < min) return `Take at least ${min} characters; several words make a good password.`;
  if (password.length > max) return `This is too long: ${max} characters at most.`;
  if (new Set(password).size === 1)
    return "One character over and over is guessed first. Take several words.";
  if (password.trim().toLowerCase() === email.toLowerCase())
    return "Your email address is guessed first. Take several words.";
  return null;
}
