export { es } from "./es.ts";
