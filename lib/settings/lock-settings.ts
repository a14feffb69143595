import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { settings } from '@/drizzle/schema';
import type { Transaction } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import { siteSettingsSchema } from './input';
import type { SiteSettings } from './model';
import { UNSET } from './queries';

interface StoredSettings {
  data: SiteSettings;
  /** 0 while there is no row: a portal that was started without content. */
  version: number;
}

/** The settings as they are, held until the transaction ends. */
export async function lockSettings(tx: Transaction): Promise<StoredSettings> {
  const [row] = await tx
    .select({ data: settings.data, version: settings.version })
    .from(settings)
    .for('update')
    .limit(1);
  return row ? { data: siteSettingsSchema.parse(row.data), version: row.version } : { data: UNSET, version: 0 };
}

export const staleSettings = () =>
  new DomainError(
    'conflict',
    'Cài đặt đã được người khác thay đổi. Nội dung bạn vừa nhập vẫn còn trong trang này: hãy mở lại trang ở một thẻ khác để xem bản mới rồi nhập lại.',
  );

/** Writes over what `lockSettings` returned, and gives it the next version. */
export async function writeSettings(tx: Transaction, version: number, data: SiteSettings): Promise<number> {
  const valid = siteSettingsSchema.parse(data);
  if (version === 0) {
    // Nobody could hold a row that was not there: of two who write the first one, the second is told.
    const [first] = await tx
      .insert(settings)
      .values({ data: valid })
      .onConflictDoNothing()
      .returning({ version: settings.version });
    if (!first) throw staleSettings();
    return first.version;
  }
  const [next] = await tx
    .update(settings)
    .set({ data: valid, version: sql`${settings.version} + 1`, updatedAt: sql`now()` })
    .where(eq(settings.version, version))
    .returning({ version: settings.version });
  if (!next) throw new Error('the settings were locked and still not updated');
  return next.version;
}
