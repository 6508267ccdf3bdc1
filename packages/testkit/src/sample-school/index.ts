export { type SampleSchool, sampleSchool } from "./documents.ts";
export { sampleSchoolFiles } from "./files.ts";
