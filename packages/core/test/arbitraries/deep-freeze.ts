export { deepFreeze } from "@whole-learner/testkit";
