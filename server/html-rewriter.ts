import { RewritingStream } from 'parse5-html-rewriting-stream';

/** HTML that only Next's runtime could finish: a hole still to be streamed into, or a title a crawler would miss. */
export class NeedsRuntimeError extends Error {
  constructor(what: string) {
    super(`the page needs the framework's runtime: ${what}`);
    this.name = 'NeedsRuntimeError';
  }
}

type Attributes = readonly { name: string; value: string }[];

const attribute = (attributes: Attributes, name: string) =>
  attributes.find((candidate) => candidate.name === name)?.value;

function keepsScript(attributes: Attributes, ownScripts: ReadonlySet<string>): boolean {
  return (
    attribute(attributes, 'type') === 'application/ld+json' || ownScripts.has(attribute(attributes, 'src') ?? ' none')
  );
}

/** A hint to fetch what this page no longer runs. */
function isScriptHint(attributes: Attributes): boolean {
  const relation = attribute(attributes, 'rel');
  return relation === 'modulepreload' || (relation === 'preload' && attribute(attributes, 'as') === 'script');
}

/**
 * Makes a page of Next's a plain document: its runtime, flight data, script hints and comments go; structured data and
 * our own scripts stay. Refuses a page that would be incomplete without the runtime.
 */
export function withoutRuntime(html: string, ownScripts: ReadonlySet<string>): string {
  const rewriter = new RewritingStream();
  const output: string[] = [];
  let dropping = false;
  let inHead = false;
  let inDrawing = false;
  rewriter.on('data', (chunk: string) => output.push(chunk));
  rewriter.on('comment', () => undefined);
  rewriter.on('startTag', (tag, raw) => {
    if (tag.tagName === 'head') inHead = true;
    if (tag.tagName === 'svg') inDrawing = !tag.selfClosing;
    if (tag.tagName === 'template' && attribute(tag.attrs, 'id')?.startsWith('B:'))
      throw new NeedsRuntimeError('a hole');
    if (tag.tagName === 'title' && !inHead && !inDrawing) throw new NeedsRuntimeError('a title outside head');
    if (tag.tagName === 'script' && !keepsScript(tag.attrs, ownScripts)) {
      dropping = true;
      return;
    }
    if (tag.tagName === 'link' && isScriptHint(tag.attrs)) return;
    rewriter.emitRaw(raw);
  });
  rewriter.on('text', (text, raw) => {
    if (dropping && text.text.includes('$RC(')) throw new NeedsRuntimeError('a streamed boundary');
    if (!dropping) rewriter.emitRaw(raw);
  });
  rewriter.on('endTag', (tag, raw) => {
    if (tag.tagName === 'head') inHead = false;
    if (tag.tagName === 'svg') inDrawing = false;
    if (tag.tagName === 'script' && dropping) {
      dropping = false;
      return;
    }
    rewriter.emitRaw(raw);
  });
  rewriter.end(html);
  return output.join('');
}
