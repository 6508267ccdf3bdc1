export type { Audience } from "./audience.ts";
export { mayRead } from "./may-read.ts";
export { type Field, mayShow } from "./may-show.ts";
