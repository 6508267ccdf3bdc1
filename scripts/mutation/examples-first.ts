import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Examples take less time than laws and notice most changes: a run ends with the first test that fails. */
export class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLaw = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith(".test-prop.ts");
    return [...sorted.filter((file) => !isLaw(file)), ...sorted.filter(isLaw)];
  }
}
