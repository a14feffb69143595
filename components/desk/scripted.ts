import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether this is drawn where scripts run: for buttons that would do nothing without one. */
export const useScripted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
