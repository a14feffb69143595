/**
 * The form of an article with a body as large as the schema allows (lib/richtext/limits.ts counts letters, and most of a
 * Vietnamese text are one byte, few are three), its fields and what a multipart form adds.
 */
export const MOST_WRITTEN_BYTES = 4 * 1024 * 1024;
