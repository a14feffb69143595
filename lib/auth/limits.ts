const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** In seconds. */
export const SESSION = {
  idle: 30 * MINUTE,
  absolute: 12 * HOUR,
  /** `last_seen_at` is written at most this often. */
  seenEvery: MINUTE,
  /** The oldest session of a person ends when one more begins. */
  atOnce: 5,
};

/** Tries to sign in to one account: so many in the window, then a pause after each further failure, twice the last one. */
export const ACCOUNT_TRIES = { free: 5, window: 15 * MINUTE, firstPause: 10 * MINUTE, longestPause: 24 * HOUR };

/** Tries from one address, whatever the account. */
export const ADDRESS_TRIES = [
  { limit: 20, window: 5 * MINUTE },
  { limit: 100, window: HOUR },
];

/** How long a link to set a password works. */
export const PASSWORD_LINK_MINUTES = 60;

/** Refused calls of one person or network that the audit log keeps; more of them say nothing new and would fill it. */
export const KEPT_REFUSALS = { limit: 60, window: HOUR };
