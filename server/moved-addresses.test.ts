import { expect, test, vi } from 'vitest';
import { MovedAddresses } from './moved-addresses';

function setup() {
  const world = { version: 1, reachable: true, target: null as string | null, asked: [] as string[] };
  const gates: (() => void)[] = [];
  let gated = false;
  const moved = new MovedAddresses({
    current: () => world,
    find: async (rawUrl) => {
      world.asked.push(rawUrl);
      if (gated) await new Promise<void>((resolve) => gates.push(resolve));
      return world.target;
    },
  });
  const gate = () => {
    gated = true;
    return () => {
      gated = false;
      for (const open of gates.splice(0)) open();
    };
  };
  return { world, moved, gate };
}

test('an address is looked up once for a version of the content, moved or not', async () => {
  const { world, moved } = setup();
  for (let i = 0; i < 3; i += 1) expect(await moved.targetOf('/?p=1')).toBeNull();
  expect(world.asked).toEqual(['/?p=1']);
  Object.assign(world, { version: 2, target: '/bai-viet/tin-1' });
  for (let i = 0; i < 3; i += 1) expect(await moved.targetOf('/?p=1')).toBe('/bai-viet/tin-1');
  expect(world.asked).toHaveLength(2);
});

test('a flood of addresses asks little of the database; whoever finds no place is told that nothing has moved', async () => {
  const { world, moved, gate } = setup();
  world.target = '/bai-viet/tin-1';
  const open = gate();
  const looks = Array.from({ length: 200 }, (_, index) => moved.targetOf(`/?p=${index}`));
  const turnedAway = await Promise.all(looks.slice(52));
  expect(new Set(turnedAway)).toEqual(new Set([null]));
  expect(world.asked).toHaveLength(2);
  open();
  expect(new Set(await Promise.all(looks.slice(0, 52)))).toEqual(new Set(['/bai-viet/tin-1']));
  expect(world.asked).toHaveLength(52);
  // Nothing was learnt about those that were turned away.
  expect(await moved.targetOf('/?p=199')).toBe('/bai-viet/tin-1');
});

test('a database that does not answer holds nobody up, and what it says later is used', async () => {
  vi.useFakeTimers();
  try {
    const { world, moved, gate } = setup();
    world.target = '/bai-viet/tin-1';
    const open = gate();
    const look = moved.targetOf('/?p=1');
    await vi.advanceTimersByTimeAsync(1000);
    expect(await look).toBeNull();
    open();
    await vi.advanceTimersByTimeAsync(0);
    expect(await moved.targetOf('/?p=1')).toBe('/bai-viet/tin-1');
    expect(world.asked).toHaveLength(1);
  } finally {
    vi.useRealTimers();
  }
});

test('while the database is away what is known is said and nothing is asked', async () => {
  const { world, moved } = setup();
  world.target = '/bai-viet/tin-1';
  await moved.targetOf('/?p=1');
  Object.assign(world, { version: 2, reachable: false });
  expect(await moved.targetOf('/?p=1')).toBe('/bai-viet/tin-1');
  expect(await moved.targetOf('/?p=2')).toBeNull();
  expect(world.asked).toHaveLength(1);
});
