export type { Audience, Register } from "./audience.ts";
export { mayRead } from "./may-read.ts";
export { type Field, mayShow } from "./may-show.ts";
export { registerOf } from "./register-of.ts";
