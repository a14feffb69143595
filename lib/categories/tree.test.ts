import { expect, test } from 'vitest';
import { type Category, CategoryTree } from './tree';

const category = (id: number, parentId: number | null, slug: string, more: Partial<Category> = {}): Category => ({
  id,
  parentId,
  slug,
  name: slug.toUpperCase(),
  description: '',
  visible: true,
  homePosition: null,
  ...more,
});

const tree = new CategoryTree([
  category(1, null, 'tin-tuc', { homePosition: 2 }),
  category(2, 1, 'dang-uy', { homePosition: 1 }),
  category(3, 1, 'noi-bo', { visible: false }),
  category(4, 3, 'duoi-noi-bo', { homePosition: 3 }),
  category(5, null, 'dang-uy'),
]);

test('a path names one category, and the same slug may stand in two branches', () => {
  expect(tree.find(['tin-tuc', 'dang-uy'])?.id).toBe(2);
  expect(tree.find(['dang-uy'])?.id).toBe(5);
  expect(tree.find(['tin-tuc', 'khong-co'])).toBeUndefined();
  expect(tree.find([])).toBeUndefined();
});

test('breadcrumbs lead from the root down', () => {
  expect(tree.breadcrumbs(2)).toEqual([
    { label: 'TIN-TUC', href: '/chuyen-muc/tin-tuc' },
    { label: 'DANG-UY', href: '/chuyen-muc/tin-tuc/dang-uy' },
  ]);
});

test('what stands below a hidden category is hidden too', () => {
  expect(tree.findVisible(['tin-tuc', 'noi-bo', 'duoi-noi-bo'])).toBeUndefined();
  expect(tree.link(4)).toBeNull();
  expect(tree.onHomePage().map(({ id }) => id)).toEqual([2, 1]);
});

test('a choice shows all of it, each category before what stands below it', () => {
  expect(tree.inDepth().map(({ category, depth }) => [category.id, depth])).toEqual([
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 0],
  ]);
});

test('a branch is the category and all that is below it', () => {
  expect(tree.branch(1).map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  expect(tree.branch(4).map(({ id }) => id)).toEqual([4]);
});

test('a cycle in a damaged database ends', () => {
  const damaged = new CategoryTree([category(1, 2, 'a'), category(2, 1, 'b')]);
  expect(damaged.path(1)).toEqual(['b', 'a']);
});
