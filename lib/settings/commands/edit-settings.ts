import 'server-only';
import { changedFields } from '@/lib/audit/changed-fields';
import { recordAudit } from '@/lib/audit/record';
import { lockCategories } from '@/lib/categories/lock-categories';
import type { Transaction } from '@/lib/db/client';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import { DomainError } from '@/lib/errors';
import { isStoredPicture } from '@/lib/settings/emblem';
import type { SettingsEdit } from '@/lib/settings/form-input';
import { lockSettings, staleSettings, writeSettings } from '@/lib/settings/lock-settings';
import { authorizeSettings } from '@/lib/settings/policy';
import type { Actor } from '@/lib/users/actor';

/** Changes what the portal says of itself and how it looks; readers see it at their next request. */
export async function editSettings(actor: Actor, { version, changes }: SettingsEdit): Promise<{ version: number }> {
  authorizeSettings(actor, 'edit');
  return changeContent(async (tx) => {
    // Categories before settings, as whoever renames a category does: the one for announcements stays what it is.
    const { tree } = await lockCategories(tx);
    const stored = await lockSettings(tx);
    if (stored.version !== version) throw staleSettings();
    const next = { ...stored.data, ...changes };
    const changed = changedFields(stored.data, next);
    if (!changed) return { version };
    if ('announcementCategory' in changed.after && next.announcementCategory !== null) {
      if (!tree.find([next.announcementCategory])) throw unknownAnnouncements();
    }
    if ('emblemMediaId' in changed.after) await refuseUnknownPicture(tx, next.emblemMediaId);
    const written = await writeSettings(tx, version, next);
    await recordAudit(tx, actor, { action: 'settings.edit', subject: { type: 'settings', id: 'portal' }, ...changed });
    await bumpEpoch(tx);
    return { version: written };
  });
}

function unknownAnnouncements(): DomainError {
  const message = 'Chuyên mục thông báo phải là một chuyên mục ở cấp đầu. Hãy tải lại trang để chọn lại.';
  return new DomainError('invalid', message, { announcementCategory: message });
}

async function refuseUnknownPicture(tx: Transaction, mediaId: number | null): Promise<void> {
  if (mediaId === null || (await isStoredPicture(tx, mediaId))) return;
  const message = 'Ảnh này không còn trong thư viện. Hãy chọn ảnh khác.';
  throw new DomainError('invalid', message, { emblemMediaId: message });
}
