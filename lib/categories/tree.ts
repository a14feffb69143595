import { type Link, routes } from '@/lib/routes';

export interface Category {
  id: number;
  parentId: number | null;
  name: string;
  slug: string;
  description: string;
  visible: boolean;
  homePosition: number | null;
}

/** The whole category tree, in the order editors gave it; a ward has some dozens, so it is read at once. */
export class CategoryTree {
  private readonly byId: ReadonlyMap<number, Category>;

  constructor(private readonly inOrder: readonly Category[]) {
    this.byId = new Map(inOrder.map((category) => [category.id, category]));
  }

  get(id: number): Category | undefined {
    return this.byId.get(id);
  }

  /** From the root down to the category itself. */
  lineage(id: number): Category[] {
    const chain: Category[] = [];
    for (let current = this.byId.get(id); current; current = this.parentOf(current)) {
      // A cycle can only come from a damaged database; a reader should still get a page.
      if (chain.includes(current)) break;
      chain.unshift(current);
    }
    return chain;
  }

  /** The category at a path of slugs, whether readers may see it or not. */
  find(path: readonly string[]): Category | undefined {
    let found: Category | undefined;
    for (const slug of path) {
      const parentId: number | null = found?.id ?? null;
      found = this.inOrder.find((category) => category.parentId === parentId && category.slug === slug);
      if (!found) return undefined;
    }
    return found;
  }

  /** Like `find`, for readers: every category on the way must be visible. */
  findVisible(path: readonly string[]): Category | undefined {
    const found = this.find(path);
    return found && this.isVisible(found.id) ? found : undefined;
  }

  isVisible(id: number): boolean {
    const lineage = this.lineage(id);
    return lineage.length > 0 && lineage.every((category) => category.visible);
  }

  /** Hidden ones too. */
  children(parentId: number | null): Category[] {
    return this.inOrder.filter((category) => category.parentId === parentId);
  }

  visibleChildren(parentId: number | null): Category[] {
    return this.children(parentId).filter(({ visible }) => visible);
  }

  /** The category and everything below it, each after the one it stands under. */
  branch(id: number): Category[] {
    return this.inOrder
      .filter((category) => this.lineage(category.id).some((above) => above.id === id))
      .sort((a, b) => this.lineage(a.id).length - this.lineage(b.id).length);
  }

  path(id: number): string[] {
    return this.lineage(id).map((category) => category.slug);
  }

  link(id: number): Link | null {
    const category = this.byId.get(id);
    return category && this.isVisible(id) ? { label: category.name, href: routes.category(this.path(id)) } : null;
  }

  breadcrumbs(id: number): Link[] {
    return this.lineage(id).flatMap((category) => this.link(category.id) ?? []);
  }

  /** All categories, hidden ones too, each followed by what stands below it. */
  inDepth(parentId: number | null = null, depth = 0): { category: Category; depth: number }[] {
    return this.children(parentId).flatMap((category) => [
      { category, depth },
      ...this.inDepth(category.id, depth + 1),
    ]);
  }

  onHomePage(): Category[] {
    return this.inOrder
      .filter((category) => category.homePosition !== null && this.isVisible(category.id))
      .sort((a, b) => (a.homePosition ?? 0) - (b.homePosition ?? 0));
  }

  private parentOf(category: Category): Category | undefined {
    return category.parentId === null ? undefined : this.byId.get(category.parentId);
  }
}
