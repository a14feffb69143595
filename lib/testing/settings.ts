import type { SiteSettings } from '@/lib/settings/model';

/** Settings as their form sends them. */
export function typedSettings(settings: SiteSettings, version: number): Record<string, string> {
  const { parentPortal, responsiblePerson, displayNames, announcementCategory, measuringScript } = settings;
  const { emblemMediaId, accentColour } = settings;
  return {
    version: String(version),
    siteName: settings.siteName,
    officeName: settings.officeName,
    description: settings.description,
    parentName: parentPortal?.name ?? '',
    parentUrl: parentPortal?.url ?? '',
    responsibleName: responsiblePerson.name,
    responsibleTitle: responsiblePerson.title,
    address: settings.address,
    phone: settings.phone,
    email: settings.email,
    sourceNotice: settings.sourceNotice,
    legalBasis: settings.legalBasis,
    displayNames: displayNames.join('\n'),
    announcementCategory: announcementCategory ?? '',
    measuringScript: measuringScript?.url ?? '',
    emblemMediaId: String(emblemMediaId ?? ''),
    look: accentColour ? 'own' : 'default',
    accentColour: accentColour ?? '',
  };
}
