import { eq } from 'drizzle-orm';
import { categories, linkGroups, settings } from '@/drizzle/schema';
import { recordAudit } from '@/lib/audit/record';
import { db } from '@/lib/db/client';
import { editSettings } from '@/lib/settings/commands/edit-settings';
import { siteSettingsSchema } from '@/lib/settings/input';
import type { SiteSettings } from '@/lib/settings/model';
import type { Colleague } from './staff';

/** What is one for the whole portal: tests look at it, and put it back as it was. */
export class Office {
  async settings(): Promise<{ data: SiteSettings; version: number }> {
    const [row] = await db().select({ data: settings.data, version: settings.version }).from(settings).limit(1);
    if (!row) throw new Error('the demonstration content is not there');
    return { data: siteSettingsSchema.parse(row.data), version: row.version };
  }

  async putBack(admin: Colleague, changes: SiteSettings): Promise<void> {
    const { version } = await this.settings();
    await editSettings(admin, { version, changes });
  }

  async category(slug: string): Promise<number> {
    const [row] = await db().select({ id: categories.id }).from(categories).where(eq(categories.slug, slug)).limit(1);
    if (!row) throw new Error(`there is no category ${slug}`);
    return row.id;
  }

  async linkGroup(title: string): Promise<number> {
    const [row] = await db().select({ id: linkGroups.id }).from(linkGroups).where(eq(linkGroups.title, title)).limit(1);
    if (!row) throw new Error(`there is no group of links ${title}`);
    return row.id;
  }

  /** Entries of the log as an act that happened so often would leave them. */
  async note(by: Colleague, times: number): Promise<void> {
    await db().transaction(async (tx) => {
      for (let note = 1; note <= times; note += 1) {
        await recordAudit(tx, by, {
          action: 'session.end_all',
          subject: { type: 'user', id: by.id },
          after: { ended: note },
        });
      }
    });
  }
}
