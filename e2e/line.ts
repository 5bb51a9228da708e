import net from "node:net";

/** A line to a server on loopback that can be cut, for taking the database away from a running Galley. */
export type Line = {
  port: number;
  /** Ends every connection, and refuses new ones until `mend`. */
  cut: () => void;
  mend: () => Promise<void>;
};

export async function openLine(to: number): Promise<Line> {
  const open = new Set<net.Socket>();
  const line = net.createServer((near) => {
    const far = net.connect(to, "127.0.0.1");
    for (const [one, other] of [[near, far] as const, [far, near] as const]) {
      open.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  const port = await listen(line, 0);
  return {
    port,
    cut: () => {
      line.close();
      for (const socket of open) socket.destroy();
    },
    mend: async () => {
      await listen(line, port);
    },
  };
}

function listen(server: net.Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
}
