import { Command } from "commander";
import { openDataFolder } from "@/lib/platform/database/embedded/data-folder";
import { keptSecret } from "@/lib/platform/env/kept-secrets";
import { loadSampleStory } from "@/prisma/sample/load";
import { CannotDo } from "./cannot-do";
import { withNewsroom } from "./connection";

export function demoCommand(): Command {
  return new Command("demo")
    .description("load the sample story into a newsroom without people, and print how to sign in")
    .action(demo);
}

async function demo() {
  await withNewsroom(async ({ settings }) => {
    const password =
      settings.samplePassword ?? keptSecret(openDataFolder(settings.dataFolder), "sample-password");
    const loaded = await loadSampleStory({ password });
    if (!loaded)
      throw new CannotDo("There are people in this newsroom already, so the sample was not loaded.");
    console.log("The sample story is loaded. Sign in as");
    for (const { email, role } of loaded.signIns) console.log(`  ${role.padEnd(10)}  ${email}`);
    console.log(
      settings.samplePassword ? "  with the password in GALLEY_SAMPLE_PASSWORD" : `  password: ${password}`,
    );
  });
}
