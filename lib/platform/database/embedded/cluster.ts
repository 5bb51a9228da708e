import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { bareEnvironment } from "./binaries";
import { commandAs, type SystemUser } from "./system-user";

type ClusterOptions = { folder: string; password: string; user: SystemUser | null; initdb: string };

/**
 * Makes the folder that PostgreSQL keeps its data in, once. It is made beside its place and moved there when it is
 * whole, so that an interrupted first start leaves nothing half done.
 */
export async function initialiseCluster({ folder, password, user, initdb }: ClusterOptions): Promise<void> {
  if (fs.existsSync(path.join(folder, "PG_VERSION"))) return;
  const unfinished = `${folder}.new`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const passwordFile = `${folder}.password`;
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) {
    fs.chownSync(unfinished, user.uid, user.gid);
    fs.chownSync(passwordFile, user.uid, user.gid);
  }
  try {
    runInitdb(unfinished, passwordFile, user, initdb);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(unfinished, folder);
}

/** PostgreSQL's own collation: the same order of words on every machine, whatever its locale. */
const LOCALE = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];

function runInitdb(folder: string, passwordFile: string, user: SystemUser | null, initdb: string) {
  const args = [
    `--pgdata=${folder}`,
    "--username=galley",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--no-instructions",
    ...LOCALE,
  ];
  const command = commandAs(user, initdb, args, [initdb, folder]);
  const { status, stdout, stderr, error } = spawnSync(command.file, command.args, {
    uid: command.uid,
    gid: command.gid,
    cwd: folder,
    encoding: "utf8",
    env: bareEnvironment(),
  });
  if (status === 0) return;
  throw new Error(
    `The embedded PostgreSQL could not make its data folder.\n${error?.message ?? `${stdout}${stderr}`}`,
  );
}
