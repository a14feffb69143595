import { serveFile } from '@/lib/media/serve-file';

export const dynamic = 'force-dynamic';

async function answer(request: Request, { params }: { params: Promise<{ key: string[] }> }): Promise<Response> {
  const { key } = await params;
  return serveFile(request, key.join('/'));
}

export { answer as GET, answer as HEAD };
