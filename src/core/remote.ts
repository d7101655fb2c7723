/** The same methods in another thread or process: each answers with a promise. */
export type Remote<T extends object> = {
  readonly [M in keyof T]: T[M] extends (...args: infer A) => infer R
    ? (...args: A) => Promise<Awaited<R>>
    : never;
};
