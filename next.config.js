/** @type {import('next').NextConfig} */
const config = {
  compress: false,
  poweredByHeader: false,
  // Title and meta would otherwise be streamed after the body, where a crawler without JavaScript never looks.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // As much as lib/articles/limits.ts allows the form of an article; the front lets nothing larger through, nor elsewhere.
  experimental: { serverActions: { bodySizeLimit: 4 * 1024 * 1024 } },
  serverExternalPackages: ['postgres', '@node-rs/argon2', 'sharp', 'pino'],
  // A catch-all page cannot answer XML, so a category's feed is the site's feed with a path.
  rewrites: async () => ({
    beforeFiles: [{ source: '/chuyen-muc/:path+/rss.xml', destination: '/rss.xml/:path+' }],
    afterFiles: [],
    fallback: [],
  }),
};

export default config;
