import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { parseBody } from './document';
import { mediaIds } from './media';
import type { ArticleBody } from './model';
import { bodyText, inlineText } from './plain-text';
import { randomBody } from './random-body';
import { type BodySlots, renderBody } from './render';

const slots: BodySlots = {
  figure: (_, caption) => <figure>{caption}</figure>,
  gallery: ({ attrs }) => <ul>{attrs.items.map(({ caption }) => caption).join('; ')}</ul>,
  attachment: ({ attrs }) => <p>{attrs.label}</p>,
};

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#x27;');

const ALLOWED_TAG =
  /^<\/?(?:p|h[2-4]|ul|ol|li|blockquote|section|table|thead|tbody|tr|td|th|figure|hr|br|a|strong|em|u|s|sub|sup)\b(?: (?:class|id|href|rel|start|scope|colSpan|rowSpan|aria-label|tabindex)="[^"<>]*")*\/?>$/;

const bodies = Array.from({ length: 150 }, (_, seed) => ({ seed, ...randomBody(seed) }));
const html = (body: ArticleBody) => renderToStaticMarkup(renderBody(body, slots));

test('a valid body is accepted as it is, twice', () => {
  for (const { seed, body } of bodies) {
    const parsed = parseBody(body);
    expect(parsed, `seed ${seed}`).toEqual(body);
    expect(parseBody(JSON.parse(JSON.stringify(parsed))), `seed ${seed}`).toEqual(body);
  }
});

test('it shows every word it holds, as text and as HTML of known tags', () => {
  for (const { seed, body, texts } of bodies) {
    const plain = bodyText(body);
    const drawn = html(body);
    expect(
      texts.filter((text) => !plain.includes(text)),
      `seed ${seed}`,
    ).toEqual([]);
    expect(
      texts.filter((text) => !drawn.includes(escaped(text))),
      `seed ${seed}`,
    ).toEqual([]);
    expect(
      (drawn.match(/<[^>]*>/g) ?? []).filter((tag) => !ALLOWED_TAG.test(tag)),
      `seed ${seed}`,
    ).toEqual([]);
  }
});

test('it names every heading, and every medium, once', () => {
  for (const { seed, body } of bodies) {
    const ids = [...html(body).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const headings = body.content.filter((block) => block.type === 'heading' && inlineText(block.content).trim());
    expect(ids, `seed ${seed}`).toHaveLength(headings.length);
    expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length);
    expect(new Set(mediaIds(body)).size, `seed ${seed}`).toBe(mediaIds(body).length);
  }
});

test('with one unknown attribute, on whichever of its parts, it is refused', () => {
  for (const { seed, body } of bodies) {
    const damaged = structuredClone(body);
    const parts = objectsIn(damaged);
    Object.assign(parts[(seed * 7919) % parts.length] ?? damaged, { onclick: 'alert(1)' });
    expect(() => parseBody(damaged), `seed ${seed}`).toThrow('có thành phần không được phép');
  }
});

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objectsIn)];
}

test('the generator reaches every node and every mark', () => {
  const types = new Set([...JSON.stringify(bodies).matchAll(/"type":"(\w+)"/g)].map(([, type]) => type));
  const nodes = 'doc paragraph heading bulletList orderedList listItem blockquote table tableRow tableCell tableHeader';
  const rest = 'figure gallery attachment horizontalRule text hardBreak';
  const marks = 'link bold italic underline strike subscript superscript';
  expect([...types].toSorted()).toEqual(`${nodes} ${rest} ${marks}`.split(' ').toSorted());
});
