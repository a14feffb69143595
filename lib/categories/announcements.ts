import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import type { Transaction } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import { lockSettings, writeSettings } from '@/lib/settings/lock-settings';
import type { Actor } from '@/lib/users/actor';
import type { Category } from './tree';

const CHOOSE_ANOTHER = 'Hãy chọn chuyên mục thông báo khác trong phần cài đặt trước.';

/** Whether the home page takes its announcements from this category; the settings are held until the transaction ends. */
async function announced(tx: Transaction, { parentId, slug }: Category) {
  const stored = await lockSettings(tx);
  return parentId === null && stored.data.announcementCategory === slug ? stored : null;
}

/** The category for announcements stays one at the top of the tree, and the settings know it by its new name. */
export async function keepAnnouncements(tx: Transaction, actor: Actor, before: Category, after: Category) {
  if (before.parentId === after.parentId && before.slug === after.slug) return;
  const stored = await announced(tx, before);
  if (!stored) return;
  if (after.parentId !== null) {
    const message = `Trang chủ lấy thông báo từ chuyên mục này, nên nó phải ở cấp đầu. ${CHOOSE_ANOTHER}`;
    throw new DomainError('precondition', message, { parentId: message });
  }
  await writeSettings(tx, stored.version, { ...stored.data, announcementCategory: after.slug });
  await recordAudit(tx, actor, {
    action: 'settings.edit',
    subject: { type: 'settings', id: 'portal' },
    before: { announcementCategory: before.slug },
    after: { announcementCategory: after.slug },
  });
}

export async function refuseAnnounced(tx: Transaction, category: Category): Promise<void> {
  if (!(await announced(tx, category))) return;
  throw new DomainError('precondition', `Trang chủ lấy thông báo từ chuyên mục này. ${CHOOSE_ANOTHER}`);
}
