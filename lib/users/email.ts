/** The one way an account is named: however the address was typed, the same letters. */
export const foldEmail = (text: string): string => text.normalize('NFKC').trim().toLowerCase().normalize('NFC');
