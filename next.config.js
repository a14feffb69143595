/** @type {import('next').NextConfig} */
const config = {
  compress: false,
  poweredByHeader: false,
  // Title and meta would otherwise be streamed after the body, where a crawler without JavaScript never looks.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  serverExternalPackages: ['postgres', '@node-rs/argon2', 'sharp', 'pino'],
  // A catch-all page cannot answer XML, so a category's feed is the site's feed with a path.
  rewrites: async () => ({
    beforeFiles: [{ source: '/chuyen-muc/:path+/rss.xml', destination: '/rss.xml/:path+' }],
    afterFiles: [],
    fallback: [],
  }),
};

export default config;
