/** Closed lists that both a CHECK constraint and the domain's types are made from. */
export const ROLES = ['contributor', 'editor', 'approver', 'admin'] as const;
export const USER_STATUSES = ['active', 'suspended'] as const;
export const ARTICLE_KINDS = ['article', 'video', 'gallery', 'page'] as const;
export const EDITION_STATES = [
  'draft',
  'submitted',
  'returned',
  'scheduled',
  'published',
  'superseded',
  'withdrawn',
  'trashed',
] as const;
/** States of the one edition of an article that is being prepared. */
export const PREPARATION_STATES = ['draft', 'submitted', 'returned', 'scheduled'] as const;
export const GENRES = ['brief', 'feature', 'photo', 'repost'] as const;
export const MEDIA_KINDS = ['image', 'video', 'audio', 'document'] as const;
export const MEDIA_STATUSES = ['pending', 'ready', 'failed'] as const;
export const VARIANT_FORMATS = ['webp', 'jpeg'] as const;
