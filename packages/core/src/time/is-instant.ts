import type { Instant } from "./moment.ts";
import { toInstant } from "./to-instant.ts";

/** Whether a text is an instant in its one canonical form. */
export const isInstant = (text: string): text is Instant => toInstant(text) === text;
