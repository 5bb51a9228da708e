import { add, type Count } from "./test/count";
import { checkLint, checkTypes, makeBuild, testJourneys, testRules, testUseCases } from "./test/parts";

/**
 * npm test: everything. `unit` and `e2e` are its parts, and take what narrows them down further (npm run test:unit -- claims).
 * A part that fails doesn't keep the later ones from running; only journeys without a build make no sense.
 */
const [which = "all", ...filters] = process.argv.slice(2);
if (!["all", "unit", "e2e"].includes(which)) {
  console.error(`There is no part called "${which}". Use npm test, npm run test:unit or npm run test:e2e.`);
  process.exit(2);
}

const counts: Count[] = [];
if (which === "all") counts.push(await checkTypes(), await checkLint());
if (which !== "e2e") {
  counts.push(await testRules(filters), await testUseCases(filters));
}
if (which !== "unit") {
  const built = await makeBuild();
  if (built) counts.push(built);
  if (built?.failed) {
    console.log("The journeys need a build and were not run.");
  } else {
    counts.push(await testJourneys(filters));
  }
}

const { passed, failed } = counts.reduce(add);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
