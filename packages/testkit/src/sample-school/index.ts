export { asOf } from "./calendar/years.ts";
export { type SampleSchool, sampleSchool } from "./documents.ts";
export { sampleSchoolFiles } from "./files.ts";
