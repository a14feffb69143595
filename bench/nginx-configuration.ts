interface StaticPage {
  path: string;
  /** Below the document root; compressed copies lie beside it. */
  file: string;
  /** The head of our answer, from which the headers are copied. */
  head: string;
}

/** What nginx says by itself, or what tells something else there. */
const NOT_COPIED =
  /^(?:content-length|content-encoding|content-type|date|connection|keep-alive|transfer-encoding|server)$/;

/** A configuration that is as good to nginx as can be: one worker like our one process, open files kept, no logs. */
export function nginxConfiguration(options: {
  port: number;
  prefix: string;
  /** Of brotli_static; null compresses with gzip alone. */
  module: string | null;
  pages: readonly StaticPage[];
}): string {
  const { port, prefix, module, pages } = options;
  const locations = pages.map(({ path, file, head }) => {
    const headers = copiedHeaders(head).map(([name, value]) => `add_header ${name} ${quoted(value)};`);
    const where = path === file ? '' : `try_files ${file} =404;`;
    return `    location = ${path} {\n      ${[where, ...headers].filter(Boolean).join('\n      ')}\n    }`;
  });
  return `${module ? `load_module ${module};\n` : ''}${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes 1;
daemon off;
pid ${prefix}/nginx.pid;
events { worker_connections 1024; }
http {
  access_log off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  tcp_nodelay on;
  keepalive_timeout 65 65;
  keepalive_requests 100000000;
  open_file_cache max=1000 inactive=1h;
  open_file_cache_valid 1h;
  etag off;
  if_modified_since off;
  max_ranges 0;
  types {}
  default_type "text/html; charset=utf-8";
  gzip_static on;
  gzip_vary off;
${module ? '  brotli_static on;\n' : ''}${temporaryPaths(prefix)}
  server {
    listen 127.0.0.1:${port};
    root ${prefix}/html;
${locations.join('\n')}
  }
}
`;
}

const temporaryPaths = (prefix: string) =>
  ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path ${prefix}/tmp;`).join('\n');

function copiedHeaders(head: string): [string, string][] {
  const pairs = head
    .split('\r\n')
    .slice(1)
    .map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    })
    .filter(([name]) => !NOT_COPIED.test(name));
  // nginx adds this one to files unless it is told otherwise.
  return [...pairs, ['last-modified', '']];
}

function quoted(value: string): string {
  if (value.includes('$')) throw new Error(`nginx would read a variable in ${value}`);
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
