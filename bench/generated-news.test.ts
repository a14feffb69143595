import { expect, test } from 'vitest';
import { parseBody } from '@/lib/richtext/document';
import { generateText } from './generated-news';
import { pick, seededRandom } from './random';

test('every run generates the same archive, of different articles', () => {
  const generate = () => {
    const random = seededRandom(1);
    return Array.from({ length: 200 }, (_, serial) => generateText(random, serial));
  };
  const texts = generate();
  expect(generate()).toEqual(texts);
  expect(new Set(texts.map(({ title }) => title)).size).toBe(200);
});

test('what is generated is stored text: composed letters and a body of our schema', () => {
  const { title, lead, body } = generateText(seededRandom(2), 1);
  expect(title).toBe(title.normalize('NFC'));
  expect(lead).not.toBe('');
  expect(parseBody(body)).toEqual(body);
});

test('random numbers fill their range evenly', () => {
  const random = seededRandom(3);
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < 4000; i += 1) {
    const place = pick(random, [0, 1, 2, 3]);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (const count of counts) expect(count).toBeGreaterThan(900);
});
