export { arbitraryExtensions } from "./extensions.ts";
export { arbitraryFramework } from "./framework.ts";
export { hostile } from "./hostile.ts";
export { present } from "./present.ts";
export { arbitraryRawText, written } from "./text.ts";
