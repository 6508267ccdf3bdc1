export type { Audience } from "./audience.ts";
export { type Field, mayRead, mayShow } from "./may-show.ts";
