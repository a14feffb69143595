const opened = () => document.querySelectorAll<HTMLDetailsElement>('header details[open]');

/** Menus of <details> close as menus do: by Escape, by a press elsewhere, and when the focus moves on. */
export function closeMenusOnLeaving(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const details of opened()) {
      const inside = details.contains(document.activeElement);
      details.open = false;
      if (inside) details.querySelector('summary')?.focus();
    }
  });
  for (const leaving of ['pointerdown', 'focusin']) {
    document.addEventListener(leaving, ({ target }) => {
      for (const details of opened()) {
        if (target instanceof Node && !details.contains(target)) details.open = false;
      }
    });
  }
}
