import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "./options";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's endpoints. The options are read at the request: nothing is configured while the application is built. */
export function authHandler(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, authOptions());
}
