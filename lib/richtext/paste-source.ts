const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/iy;
const STYLE_ATTRIBUTE = /(["'\s/])style(?=\s*=)/gi;
const STYLE_ELEMENT = /^<style[\s/>]/i;

/**
 * HTML from elsewhere for a page whose policy refuses styles: browsers hold even a document that is never drawn to that
 * policy, and complain at each style in it. Style sheets are taken out, and `paste-look.ts` reads style attributes under
 * the name they get here. Only tags are touched, each character is looked at once.
 */
export function withStylesAside(html: string): string {
  let aside = '';
  let at = 0;
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', at)) {
    aside += html.slice(at, open);
    if (!/[a-z]/i.test(html.charAt(open + 1))) {
      aside += '<';
      at = open + 1;
      continue;
    }
    TAG.lastIndex = open;
    const [tag] = TAG.exec(html) ?? [];
    // A tag without an end: for a parser, too, nothing follows it.
    if (tag === undefined) return aside;
    at = STYLE_ELEMENT.test(tag) ? endOfStyle(html, open + tag.length) : open + tag.length;
    if (!STYLE_ELEMENT.test(tag)) aside += tag.replace(STYLE_ATTRIBUTE, '$1data-style');
  }
  return aside + html.slice(at);
}

function endOfStyle(html: string, from: number): number {
  const end = /<\/style[^>]*>/gi;
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
}
