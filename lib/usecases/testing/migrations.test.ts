import fs from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { expect, inject, test } from "vitest";
import { applyMigrations } from "@/lib/platform/database/migrations";
import { testDatabase } from "./database";

const migrations = fs
  .readdirSync(path.join(process.cwd(), "prisma/migrations"))
  .filter((name) => /^\d/.test(name));
const database = testDatabase();

test("an empty database gets every migration, once", async () => {
  const server = postgres(inject("testServerUrl"), { max: 1 });
  const name = `galley_empty_${process.pid}`;
  const url = new URL(inject("testServerUrl"));
  url.pathname = `/${name}`;
  await server`create database ${server(name)}`;
  try {
    expect(await applyMigrations(url.href)).toEqual(migrations);
    expect(await applyMigrations(url.href)).toEqual([]);
  } finally {
    await server`drop database ${server(name)} with (force)`;
    await server.end();
  }
});

test("instances that start at once don't trip over each other", async () => {
  await expect(Promise.all([1, 2, 3].map(() => applyMigrations(database.url())))).resolves.toEqual([
    [],
    [],
    [],
  ]);
});
