import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** PostgreSQL refuses to run as root. Who runs it instead, and what that takes; null: whoever runs Galley. */
export type SystemUser = { uid: number; gid: number };

export type Command = { file: string; args: string[]; uid?: number; gid?: number };

/** The account for a server whose data is (to be) in `folder`: the folder's owner, else one called postgres, which is made. */
export function systemUserFor(folder: string): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const owner = fs.existsSync(folder) ? fs.statSync(folder) : null;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = lookUp("postgres") ?? makeUser("postgres") ?? lookUp("nobody");
  if (user) return user;
  throw new Error(
    "PostgreSQL does not run as root, and no account for it could be made. " +
      "Run Galley as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.",
  );
}

/**
 * The command line that runs `file` as `user`. Where the account may not walk through a folder on the way (a clone
 * under /root, say) it is lent the one capability that lets it through, so that binaries and data can stay where they are.
 */
export function commandAs(user: SystemUser | null, file: string, args: string[], needs: string[]): Command {
  if (!user) return { file, args };
  const closed = needs.flatMap((place) => closedFolders(place, user, statOf))[0];
  if (!closed) return { file, args, ...user };
  const lent = lendPassage(user);
  if (lent) return { file: "setpriv", args: [...lent, file, ...args] };
  throw new Error(
    `PostgreSQL does not run as root, and the account that runs it may not enter ${closed}. ` +
      `Open it with "chmod o+x ${closed}", move the clone elsewhere, or run Galley as an ordinary user.`,
  );
}

/**
 * Arguments of setpriv for `user` plus one capability; null where this machine has none to lend. PostgreSQL asks
 * access(2) whether it may run itself, which heeds a capability of an account other than root's only under no_setuid_fixup.
 */
function lendPassage(user: SystemUser): string[] | null {
  const capability = passingCapability(readStatus());
  if (!capability) return null;
  const become = [`--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups"];
  const lend = [
    "--securebits=+no_setuid_fixup",
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
  ];
  const args = [...become, ...lend];
  return spawnSync("setpriv", [...args, "true"]).status === 0 ? args : null;
}

/** The folders above `place` that `user` may not walk through, from the top. */
export function closedFolders(
  place: string,
  user: SystemUser,
  stat: (folder: string) => { uid: number; gid: number; mode: number } | null,
): string[] {
  const closed: string[] = [];
  for (let folder = path.dirname(place); ; folder = path.dirname(folder)) {
    const found = stat(folder);
    if (found && !mayEnter(found, user)) closed.unshift(folder);
    if (folder === path.dirname(folder)) return closed;
  }
}

function mayEnter(folder: { uid: number; gid: number; mode: number }, user: SystemUser) {
  if (folder.uid === user.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === user.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}

/** The least of the capabilities that walk through closed folders which this process may pass on. Bits: capability.h. */
export function passingCapability(status: string): "dac_read_search" | "dac_override" | null {
  const bounding = BigInt(`0x${/^CapBnd:\s*([0-9a-f]+)/m.exec(status)?.[1] ?? "0"}`);
  if (bounding & (1n << 2n)) return "dac_read_search";
  return bounding & (1n << 1n) ? "dac_override" : null;
}

function readStatus() {
  return fs.existsSync("/proc/self/status") ? fs.readFileSync("/proc/self/status", "utf8") : "";
}

function statOf(folder: string) {
  return fs.existsSync(folder) ? fs.statSync(folder) : null;
}

function lookUp(name: string): SystemUser | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return null;
  }
}

function makeUser(name: string): SystemUser | null {
  spawnSync("useradd", [
    "--system",
    "--user-group",
    "--no-create-home",
    "--shell",
    "/usr/sbin/nologin",
    name,
  ]);
  return lookUp(name);
}
