import path from "node:path";
import { expect, test } from "vitest";
import { circlesOfUseCases } from "../scripts/architecture/circles";
import { importsOf, type ProjectFile, projectFiles } from "../scripts/architecture/project-files";

/** The house, from the top down: what the files of each floor may import of the project. The first row that fits counts. */
const MAY_IMPORT: { floor: string; files?: RegExp; may: RegExp }[] = [
  {
    floor: "app",
    may: /^(app|components|lib\/(actions|api|auth|domain)|lib\/usecases\/[^/]+\/reads$)(\/|$)/,
  },
  { floor: "components", may: /^(components|lib\/actions|lib\/domain)\// },
  { floor: "lib/actions", may: /^lib\/(actions|auth|usecases|domain)\// },
  { floor: "lib/api", may: /^lib\/(api|auth|usecases|domain)\// },
  { floor: "lib/jobs", may: /^lib\/(jobs|auth|usecases|domain|platform\/queue)\// },
  { floor: "lib/auth", may: /^lib\/(auth|usecases|platform|domain)\// },
  // Tests act as people, and only lib/auth makes an Actor.
  {
    floor: "lib/usecases",
    files: /\/testing\/|\.test\.ts$/,
    may: /^lib\/(auth|usecases|platform|domain)\//,
  },
  { floor: "lib/usecases", may: /^lib\/(usecases|platform|domain)\// },
  { floor: "lib/platform", may: /^lib\/(platform|domain)\// },
  { floor: "lib/domain", may: /^lib\/domain\// },
];

/** What only some may import, packages and files alike. The command line and the sample go through use cases. */
const ONLY_IN: { what: RegExp; where: RegExp; rule: string }[] = [
  {
    what: /^(@prisma\/|prisma$|prisma\/config$|lib\/platform\/database\/(client|generated|transaction))/,
    where: /^(lib\/platform\/database|lib\/usecases)\/|^prisma\.config\.ts$/,
    rule: "only lib/platform/database and lib/usecases touch Prisma",
  },
  // Journeys set the cookie that a sign-in would set.
  { what: /^next-auth(\/|$)/, where: /^(lib\/auth|e2e)\//, rule: "only lib/auth imports next-auth" },
  // A cookie is no way into the API: only a token says who asks.
  {
    what: /^lib\/auth\/(session|options|handler)/,
    where: /^(?!lib\/api\/)/,
    rule: "lib/api knows tokens, and no sessions",
  },
  { what: /^app\//, where: /^app\//, rule: "nothing imports app" },
  // Its tests ask schema.org's vocabulary and Citation.js, which know nothing of us, what they make of our exports.
  {
    what: /^(?!lib\/|tldts$|diff$|canonicalize$|@dagrejs\/dagre$|vitest$|fast-check$|@vocabulary\/schema$|@citation-js\/)/,
    where: /^(?!lib\/domain\/)/,
    rule: "lib/domain is pure: no package but pure ones, nothing of Node, React or Prisma",
  },
];

/** What no file may be called, contain or exceed. */
const NEVER: { broken: (file: ProjectFile) => boolean; rule: string }[] = [
  {
    broken: ({ path: name }) => /(^|[/.-])(utils?|helpers?|common|misc|managers?)([/.-]|$)/i.test(name),
    rule: "a name says what is inside",
  },
  { broken: ({ path: name }) => /(^|\/)index\.tsx?$/.test(name), rule: "no barrel files" },
  { broken: ({ text }) => text.trimEnd().split("\n").length > 400, rule: "no file over 400 lines" },
  {
    broken: ({ path: name, text }) =>
      /^lib\/domain\/(?!.*\.test\.ts$)/.test(name) &&
      /Date\.now\(|new Date\(\)|Math\.random|randomUUID/.test(text),
    rule: "lib/domain has no clock and no randomness",
  },
  {
    broken: ({ path: name, text }) =>
      /^components\/(?!.*\.test\.tsx?$)/.test(name) && /crypto\.randomUUID\(/.test(text),
    rule: "components take newRequestId: browsers have randomUUID on secure origins only",
  },
];

test("the house stands", () => {
  const files = projectFiles(path.resolve(import.meta.dirname, ".."));
  expect(files.length).toBeGreaterThan(50);
  expect(violations(files)).toEqual([]);
});

test.each<[string, string, string, string]>([
  [
    "lib/domain/a.ts",
    `import { b } from "@/lib/platform/b";`,
    "",
    "lib/domain may not import lib/platform/b",
  ],
  [
    "lib/domain/a.ts",
    `import type { B } from "../usecases/b";`,
    "",
    "lib/domain may not import lib/usecases/b",
  ],
  ["lib/domain/a.ts", `import { readFileSync } from "node:fs";`, "", "lib/domain is pure"],
  ["lib/domain/a.ts", `import React from "react";`, "", "lib/domain is pure"],
  ["lib/domain/a.ts", "const now = Date.now();", "", "no clock"],
  ["components/a/A.tsx", "const id = crypto.randomUUID();", "", "secure origins only"],
  ["lib/platform/a.ts", `export { b } from "@/lib/usecases/b/reads";`, "", "lib/platform may not import"],
  [
    "lib/usecases/a/reads.ts",
    `const b = await import("@/lib/actions/b");`,
    "",
    "lib/usecases may not import",
  ],
  ["lib/usecases/a/reads.ts", `import { b } from "@/lib/auth/b";`, "", "lib/usecases may not import"],
  ["lib/usecases/a/reads.test.ts", `import "@/lib/actions/b";`, "", "lib/usecases may not import"],
  ["lib/actions/a.ts", `import {\n  b,\n} from "@/lib/platform/b";`, "", "lib/actions may not import"],
  ["components/a/A.tsx", `import "@/lib/usecases/b/reads";`, "", "components may not import"],
  ["app/page.tsx", `import { b } from "@/lib/usecases/b/commands";`, "", "app may not import"],
  ["app/page.tsx", `import { b } from "@/lib/platform/env";`, "", "app may not import"],
  ["app/page.tsx", `import { signIn } from "next-auth/react";`, "", "only lib/auth"],
  ["components/a/A.tsx", `import { B } from "../../app/b";`, "", "nothing imports app"],
  ["lib/api/a.ts", `import { currentActor } from "@/lib/auth/session";`, "", "lib/api knows tokens"],
  ["scripts/a.ts", `import { PrismaClient } from "@prisma/client";`, "", "touch Prisma"],
  ["lib/auth/a.ts", `import { database } from "@/lib/platform/database/client";`, "", "touch Prisma"],
  ["lib/platform/text-utils.ts", "", "", "a name says what is inside"],
  ["components/common/A.tsx", "", "", "a name says what is inside"],
  ["lib/domain/claims/index.ts", "", "", "no barrel files"],
  ["scripts/a.ts", "a;\n".repeat(401), "", "no file over 400 lines"],
  [
    "lib/usecases/a/reads.ts",
    `import { b } from "../b/reads";`,
    `import { a } from "@/lib/usecases/a/reads";`,
    "circle: a -> b -> a (lib/usecases/a/reads.ts, lib/usecases/b/reads.ts)",
  ],
])("%s: %j breaks a rule", (name, text, other, rule) => {
  const found = violations([
    { path: name, text },
    { path: "lib/usecases/b/reads.ts", text: other },
  ]);
  expect(found).toEqual([expect.stringContaining(rule)]);
});

function violations(files: ProjectFile[]): string[] {
  const broken = files.flatMap((file) => [
    ...NEVER.filter((never) => never.broken(file)).map(({ rule }) => `${file.path}: ${rule}`),
    ...importsOf(file).flatMap((target) => importViolations(file.path, target)),
  ]);
  return [...broken, ...circlesOfUseCases(files)];
}

function importViolations(from: string, target: string): string[] {
  const row = MAY_IMPORT.find(
    ({ floor, files }) => from.startsWith(`${floor}/`) && (files?.test(from) ?? true),
  );
  const only = ONLY_IN.filter(({ what, where }) => what.test(target) && !where.test(from));
  if (only.length > 0) return only.map(({ rule }) => `${from} imports ${target}: ${rule}`);
  const isOurs = /^(app|components|lib)\//.test(target);
  return isOurs && row && !row.may.test(target) ? [`${from}: ${row.floor} may not import ${target}`] : [];
}
