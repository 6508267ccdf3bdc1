const way = /^[MmLlHhVvCcSsQqTtAaZzEe0-9+\-., ]{1,20000}$/;

/** The data of a path, or nothing where it holds what no path does. */
export const logoWay = (d: string): string | undefined => (way.test(d) ? d : undefined);
