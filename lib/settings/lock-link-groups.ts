import 'server-only';
import { asc, sql } from 'drizzle-orm';
import { linkGroups } from '@/drizzle/schema';
import type { Transaction } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import { linksSchema } from './input';
import type { LinkGroupVersion } from './link-group-input';

/** All groups, held against any other change until the transaction ends: there are few, and their titles differ. */
export async function lockLinkGroups(tx: Transaction) {
  await tx.execute(sql`lock table ${linkGroups} in share row exclusive mode`);
  const rows = await tx
    .select({
      id: linkGroups.id,
      title: linkGroups.title,
      position: linkGroups.position,
      links: linkGroups.links,
      version: linkGroups.version,
    })
    .from(linkGroups)
    .orderBy(asc(linkGroups.id))
    .limit(100);
  return rows.map(({ links, ...row }) => ({ ...row, links: linksSchema.parse(links) }));
}

type LockedLinkGroup = Awaited<ReturnType<typeof lockLinkGroups>>[number];

/** The one of them the person saw, if it still is that. */
export function lockedLinkGroup(groups: LockedLinkGroup[], { id, version }: LinkGroupVersion): LockedLinkGroup {
  const group = groups.find((one) => one.id === id);
  if (!group) throw new DomainError('not_found', 'Không có nhóm liên kết này.');
  if (group.version !== version) {
    throw new DomainError(
      'conflict',
      'Nhóm liên kết đã được người khác thay đổi. Nội dung bạn vừa nhập vẫn còn trong trang này: hãy mở lại trang ở một thẻ khác để xem bản mới rồi nhập lại.',
    );
  }
  return group;
}

/** Readers hear the titles as names of regions of the page: two of one name could not be told apart. */
export function refuseTakenTitle(groups: LockedLinkGroup[], title: string, except?: number): void {
  if (!groups.some((group) => group.title === title && group.id !== except)) return;
  const message = 'Đã có một nhóm liên kết mang tên này.';
  throw new DomainError('conflict', message, { title: message });
}
