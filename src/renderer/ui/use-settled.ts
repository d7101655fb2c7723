import { useEffect, useState } from 'react';

/** The last value that stayed the same for so many milliseconds; `first` until there is one. */
export function useSettled<T>(value: T, delay: number, first: T = value): T {
  const [settled, setSettled] = useState(first);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return settled;
}
