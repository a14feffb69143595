import { useEffect, useState } from 'react';

/**
 * Keeps a person from leaving with words that are not stored: the browser asks before it goes to another page, and other
 * forms of this page (a step of the workflow, signing out) wait until the one with the id `keeps` is saved. Says whether
 * one of them had to.
 */
export function useUnsavedGuard(unsaved: boolean, keeps: string): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!unsaved) {
      setHeld(false);
      return;
    }
    const leave = (event: BeforeUnloadEvent) => event.preventDefault();
    const hold = (event: SubmitEvent) => {
      if ((event.target as HTMLElement).id === keeps) return;
      event.preventDefault();
      event.stopPropagation();
      setHeld(true);
    };
    window.addEventListener('beforeunload', leave);
    window.addEventListener('submit', hold, true);
    return () => {
      window.removeEventListener('beforeunload', leave);
      window.removeEventListener('submit', hold, true);
    };
  }, [unsaved, keeps]);
  return held;
}

/** Whether something in the form is not as the page brought it: typed before the scripts were there, or put back by the browser. */
export function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement)
      return ![...field.options].every((it) => it.selected === it.defaultSelected);
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false;
    return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
  });
}
