export { vi } from "./vi.ts";
