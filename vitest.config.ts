import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(import.meta.dirname) };

/** Rules beside the code run alone; use cases run on a real PostgreSQL that the global set-up starts. */
export default defineConfig({
  test: {
    // One core left free, as is its default, is half of a small machine.
    maxWorkers: "100%",
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: [
            "lib/**/*.test.ts",
            "components/**/*.test.ts",
            "scripts/**/*.test.ts",
            "prisma/**/*.test.ts",
          ],
          exclude: ["lib/usecases/**", "lib/api/*.test.ts", "lib/platform/database/**", "**/node_modules/**"],
          // The tests of generated input take long on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias, conditions: ["react-server"] },
        ssr: { resolve: { conditions: ["react-server", "node"] } },
        test: {
          name: "usecases",
          include: ["lib/usecases/**/*.test.ts", "lib/api/*.test.ts", "lib/platform/database/**/*.test.ts"],
          globalSetup: ["lib/usecases/testing/postgres.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
