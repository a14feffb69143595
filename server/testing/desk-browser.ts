import { parseHTML } from 'linkedom';
import { sealSession, sessionCookie } from '@/lib/auth/session-cookie';
import { makeSession } from '@/lib/testing/accounts';
import type { UserActor } from '@/lib/users/actor';
import { type Asked, ask } from './ask';

export interface Shown {
  status: number;
  /** Where the answer leads, when it leads somewhere. */
  location: string | undefined;
  document: Document;
}

/** A browser without JavaScript in which somebody is signed in: it knows pages and forms and nothing of actions. */
export class DeskBrowser {
  private constructor(private readonly cookie: string) {}

  static async signedIn(person: UserActor & { email: string }): Promise<DeskBrowser> {
    const { token } = await makeSession(person);
    return new DeskBrowser(`${sessionCookie().name}=${await sealSession(token)}`);
  }

  async open(origin: string, path: string): Promise<Shown> {
    return shown(await ask(origin, path, { headers: { cookie: this.cookie } }));
  }

  /** Presses the button of that name on a page opened before, with some fields filled in anew. */
  async press(
    origin: string,
    path: string,
    { document }: Pick<Shown, 'document'>,
    button: string,
    fields: Record<string, string> = {},
  ): Promise<Shown> {
    const form = formOf(document, button);
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const encoded = new Response(form);
    const body = Buffer.from(await encoded.arrayBuffer());
    const headers = {
      cookie: this.cookie,
      origin,
      'content-type': encoded.headers.get('content-type') ?? '',
      'content-length': body.byteLength,
    };
    return shown(await ask(origin, path, { method: 'POST', headers, body }));
  }
}

const shown = ({ status, headers, text }: Asked): Shown => ({
  status,
  location: headers.location,
  document: parseHTML(text).document as unknown as Document,
});

function formOf(document: Document, label: string): FormData {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
  const named = button?.getAttribute('form');
  const form = named ? document.getElementById(named) : button?.closest('form');
  if (!form) throw new Error(`the page has no form with the button “${label}”`);
  const data = new FormData();
  for (const field of form.querySelectorAll('input, textarea, select')) {
    const name = field.getAttribute('name');
    const type = field.getAttribute('type');
    if (!name || ((type === 'checkbox' || type === 'radio') && !field.hasAttribute('checked'))) continue;
    data.append(name, contentOf(field));
  }
  return data;
}

function contentOf(field: Element): string {
  if (field.tagName === 'TEXTAREA') return field.textContent ?? '';
  if (field.tagName !== 'SELECT') return field.getAttribute('value') ?? '';
  const chosen = field.querySelector('option[selected]') ?? field.querySelector('option');
  return chosen?.getAttribute('value') ?? chosen?.textContent ?? '';
}
